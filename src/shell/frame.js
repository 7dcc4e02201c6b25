// In a frame: tells the page around it how high the guide is, where the reader is and what should be in view.
// No message carries a word of the reader, and none is listened to.

const page = document.documentElement;
const said = { height: 0, id: "", title: "", behind: "" };
/// WordPress asks for the height by a secret in the fragment. It may come late, and no address of ours has it.
let secret = "";

function tell(message) {
  parent.postMessage({ source: "werkdruk-wegwijzer", v: 1, ...message }, "*");
}

/// The height of what is there: never of the window, so that it can shrink again. An open pop-up must fit too.
function height() {
  const dialog = document.querySelector("dialog[open]");
  const needed = Math.max(page.getBoundingClientRect().height, dialog ? Math.min(dialog.scrollHeight + 48, 900) : 0);
  return Math.ceil(needed);
}

function tellHeight() {
  const now = height();
  if (now === said.height) return;
  said.height = now;
  tell({ type: "height", height: now });
  // Two hosts have forms of their own: WordPress and AMP.
  if (secret) parent.postMessage({ message: "height", value: now, secret }, "*");
  parent.postMessage({ sentinel: "amp", type: "embed-size", height: now }, "*");
}

/// Tells the height once more to who asks for it by a new secret.
function hearSecret() {
  const asked = /^#\?secret=([A-Za-z0-9]{1,40})$/.exec(location.hash)?.[1];
  if (!asked || asked === secret) return;
  secret = asked;
  said.height = 0;
  tellHeight();
}

/// In a frame higher than a screen the middle is not where the reader looks: a pop-up will stand where they do something.
/// It stands there before it opens, so that the page around has nothing to scroll for.
function look(top) {
  if (document.querySelector("dialog[open]")) return;
  page.toggleAttribute("data-tall", innerHeight >= screen.availHeight);
  const most = Math.round(screen.availHeight * 0.7);
  page.style.setProperty("--popup-most", `${most}px`);
  page.style.setProperty("--popup-top", `${Math.round(Math.max(16, Math.min(top - 96, innerHeight - most - 16)))}px`);
}

/// Links that leave the guide leave the frame too.
function openOutside() {
  for (const link of document.querySelectorAll("a[href]:not([target])")) {
    const stays = link.origin === location.origin && link.pathname.startsWith(page.dataset.base);
    // Where the frame may open nothing, the address can be read and copied.
    if (!stays && link.protocol.startsWith("http")) Object.assign(link, { target: "_blank", rel: "noopener noreferrer", title: link.href });
  }
}

function tellRoute() {
  const dialog = document.querySelector("dialog[open][data-screen]");
  const main = document.querySelector("main");
  const shown = dialog ?? main;
  const id = shown?.dataset.screen ?? "";
  if (id === said.id && document.title === said.title) return;
  const isFirst = said.id === "";
  const behind = main?.dataset.screen ?? "";
  // Who closes a pop-up is back where they were.
  const isBack = !dialog && behind === said.behind;
  Object.assign(said, { id, title: document.title, behind });
  tell({ type: "route", id, title: document.title });
  if (isFirst || isBack || !shown) return;
  const heading = shown.querySelector("h1, h2") ?? shown;
  // A frame as high as its text does not scroll: then the page around it has to, with a script of its own or without.
  if (page.scrollHeight <= innerHeight) (dialog ?? heading).scrollIntoView({ block: "nearest" });
  const place = heading.getBoundingClientRect();
  tell({ type: "scroll-into-view", top: Math.round(place.top + scrollY), height: Math.round(place.height) });
}

new ResizeObserver(tellHeight).observe(page);
new MutationObserver(() => (openOutside(), tellHeight(), tellRoute())).observe(page, {
  subtree: true, childList: true, attributes: true, attributeFilter: ["data-screen", "open"],
});
// A frame that is off the screen gets no resize events in some browsers.
setInterval(tellHeight, 1000);

for (const name of ["pointerdown", "keydown"]) {
  addEventListener(name, (event) => {
    look(event.clientY ?? event.target.getBoundingClientRect?.().top ?? 0);
  }, { capture: true });
}

openOutside();
look(0);
addEventListener("hashchange", hearSecret);
tell({ type: "ready" });
hearSecret();
tellHeight();
tellRoute();
