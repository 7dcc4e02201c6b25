// Starts the app over the static page, and says in plain words what happened when it cannot. The page stays readable either way.

const page = document.documentElement;
const tag = document.querySelector("script[data-wasm]");
// The address of the page changes; what the page names stays where it was.
const { baseURI } = document;
const file = (name) => new URL(tag.dataset[name], baseURI);
const patience = 10_000;
const prefix = "werkdruk-wegwijzer:";

const words = {
  old: "Deze browser kan de app niet starten. De tekst hieronder kun je wel lezen.",
  blocked: "De app mag hier niet starten. De tekst hieronder kun je wel lezen.",
  missing: "De app is niet helemaal binnengekomen. De tekst hieronder kun je wel lezen. Herladen helpt vaak.",
  slow: "Het laden duurt lang. Je kunt de tekst hieronder alvast lezen.",
  broken: "Er ging iets mis in de app. Wat je eerder hebt bewaard, staat nog op dit apparaat. Herladen helpt vaak.",
  module: "Dit deel is niet helemaal binnengekomen. De rest van de gids doet het wel. Herladen helpt vaak.",
  organisation: "wegwijzer.config.json kon niet worden opgehaald. De gids werkt zonder.",
  reload: "Herlaad",
  rescue: "Download mijn gegevens",
  copy: "Downloaden lukt hier misschien niet. Kopieer anders deze tekst en bewaar die.",
  empty: "Er is niets bewaard op dit apparaat.",
};

let failed = false;
/// The module that keeps the guide ready without internet, once it is there.
let offline = null;
/// The modules beside the app, by name: what is fetched of each, and each that is on its way or there.
const fetched = new Map();
const modules = new Map();
/// The browser's offer to install the guide, until it is used.
let offer = null;

/// Shows what is the matter above the text. Only a real failure changes the state of the page.
function tell(sentence, isFailure) {
  const box = document.getElementById("trouble");
  if (!box || (failed && !isFailure)) return;
  if (isFailure) {
    failed = true;
    page.dataset.app = "failed";
    for (const dialog of document.querySelectorAll("dialog[open]")) if (dialog.matches(":modal")) dialog.close();
  }
  const text = document.createElement("p");
  text.textContent = sentence;
  const row = document.createElement("p");
  row.className = "trouble-row";
  row.append(button(words.reload, "reload", restart), button(words.rescue, "rescue", rescue));
  box.replaceChildren(text, ...(isFailure ? [row] : []));
  box.hidden = false;
  page.dataset.trouble = "";
}

/// A version that waits may be what mends the page.
function restart() {
  if (offline) offline.renew();
  else location.reload();
}

function button(label, name, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.dataset.do = name;
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

/// Everything that is kept, word for word, by its key below the prefix: what this browser stores, and what it would not take.
function kept() {
  const records = {};
  const take = (key, text) => key.startsWith(prefix) && (records[key.slice(prefix.length)] = parsed(text));
  try {
    for (const key of Object.keys(localStorage).sort()) take(key, localStorage.getItem(key));
  } catch {
    // Storage is refused here: what was in memory is all there is.
  }
  for (const [key, text] of Object.entries(globalThis.wegwijzerMemory ?? {})) take(key, text);
  return records;
}

function rescue() {
  const data = kept();
  const box = document.getElementById("trouble");
  if (Object.keys(data).length === 0) {
    const note = document.createElement("p");
    note.textContent = words.empty;
    return box.append(note);
  }
  const file = { format: "werkdruk-wegwijzer", version: 1, app: tag.dataset.version, exportedAt: new Date().toISOString(), data };
  const text = JSON.stringify(file, null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `werkdruk-wegwijzer-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  const note = document.createElement("label");
  note.textContent = words.copy;
  const area = document.createElement("textarea");
  area.readOnly = true;
  area.value = text;
  note.append(area);
  box.querySelector("label")?.remove();
  box.append(note);
}

/// A record as it stands in a copy; what is no record stays the text that it is.
function parsed(text) {
  try {
    const record = JSON.parse(text);
    return typeof record === "object" && record !== null && Number.isInteger(record.v) ? record : text;
  } catch {
    return text;
  }
}

/// A panic of the app, or an error thrown out of it: from then on nothing in the page would answer.
function watch() {
  const isOurs = (error) => typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => isOurs(event.error) && tell(words.broken, true));
  addEventListener("unhandledrejection", (event) => isOurs(event.reason) && tell(words.broken, true));
}

/// Fetches a module of the guide: its code and its wasm, at once.
function get(code, wasm) {
  const answer = fetch(wasm).then((response) => {
    if (!response.ok) throw new Error(`wasm: ${response.status}`);
    return response;
  });
  const parts = { code: import(code), answer };
  // What goes wrong is said where it is waited for.
  for (const part of Object.values(parts)) part.catch(() => {});
  return parts;
}

async function run({ code, answer, style }) {
  await style;
  await (await code).default({ module_or_path: answer });
}

/// Fetches a module beside the app, unless it is on its way.
function fetchModule(name) {
  if (!fetched.has(name)) fetched.set(name, { ...get(file(`${name}Js`), file(`${name}Wasm`)), style: dress(name) });
  return fetched.get(name);
}

/// Has the page take the style sheet of a module, which its own page has from the start. The sheet for paper stays the last.
function dress(name) {
  if (!tag.dataset[`${name}Css`] || document.querySelector(`link[data-of=${name}]`)) return null;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: file(`${name}Css`).href });
  link.dataset.of = name;
  const came = new Promise((done) => Object.assign(link, { onload: done, onerror: done }));
  document.querySelector("link[rel=stylesheet][media]").before(link);
  return came;
}

/// Starts a module beside the app, unless it runs. It takes its places by itself, if the reader is still there.
function startModule(name) {
  if (!modules.has(name)) modules.set(name, runModule(name));
}

async function runModule(name) {
  try {
    await run(fetchModule(name));
  } catch (error) {
    console.error(error);
    if (error instanceof WebAssembly.RuntimeError) return tell(words.broken, true);
    fetched.delete(name);
    modules.delete(name);
    const place = document.querySelector(`main [data-module=${name}]`);
    if (place) sayIn(place, words.module);
    if (page.dataset.app === "starting") page.dataset.app = "ready";
  }
}

/// What the organisation says of itself. Most say nothing, and then nothing is loaded for it.
async function organisation() {
  try {
    const answer = await fetch(new URL("./wegwijzer.config.json", import.meta.url), { cache: "no-cache" });
    if (answer.status === 404) return;
    if (!answer.ok) throw new Error(String(answer.status));
    const text = await answer.text();
    if (isSilent(text)) return;
    globalThis.wegwijzerOrganisation = text;
    startModule("organisation");
  } catch {
    console.warn(words.organisation);
  }
}

/// Whether a file names nothing but its schema. What cannot be read is not silent: somebody meant something by it.
function isSilent(text) {
  try {
    const said = JSON.parse(text);
    return typeof said === "object" && said !== null && !Array.isArray(said) && Object.keys(said).every((name) => name === "$schema");
  } catch {
    return false;
  }
}

function sayIn(place, sentence) {
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.textContent = sentence;
  const row = document.createElement("p");
  row.append(button(words.reload, "reload", restart));
  place.querySelector("[role=alert]")?.remove();
  place.querySelector("[data-do=reload]")?.parentElement.remove();
  place.append(text, row);
}

async function start() {
  if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiate !== "function") return tell(words.old, true);
  page.dataset.app = "starting";
  page.dataset.base = new URL("./", import.meta.url).pathname;
  const late = setTimeout(() => tell(words.slow, false), patience);
  watch();
  try {
    const app = get(file("js"), file("wasm"));
    for (const place of document.querySelectorAll("main [data-module]")) fetchModule(place.dataset.module);
    addEventListener("wegwijzer:module", ({ detail: name }) => startModule(name));
    await run(app);
    await Promise.all(modules.values());
    if (window.top !== window) await import(file("frame"));
    if (page.dataset.app === "ready") {
      document.getElementById("trouble").hidden = true;
      delete page.dataset.trouble;
    }
  } catch (error) {
    console.error(error);
    const refused = error instanceof WebAssembly.CompileError && /Content Security Policy|unsafe-eval/.test(error.message);
    tell(error instanceof WebAssembly.RuntimeError ? words.broken : refused ? words.blocked : words.missing, true);
  } finally {
    clearTimeout(late);
  }
}

/// Keeps the browser's offer to install until the reader asks for it. `html[data-install]` says that there is one.
function install() {
  const mark = (is) => {
    page.toggleAttribute("data-install", is);
    dispatchEvent(new Event("wegwijzer:install"));
  };
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event;
    mark(true);
  });
  addEventListener("appinstalled", () => mark(false));
  addEventListener("wegwijzer:accept-install", () => {
    offer?.prompt.call(offer);
    offer = null;
    mark(false);
  });
}

/// Has the guide kept for use without internet, after all that the reader waits for. A guide that does not start is not kept,
/// but one that is there already may have a newer version.
async function keepOffline() {
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
  if (!navigator.serviceWorker || (failed && !navigator.serviceWorker.controller)) return;
  offline = await import(file("offline"));
  const parts = Object.values(tag.dataset).filter((part) => part.startsWith("./"));
  offline.start(new URL("./", import.meta.url), parts.map((part) => new URL(part, baseURI).href));
}

const isFramed = window.top !== window;
if (!isFramed) install();
start().then(() => {
  if (!failed) organisation();
  if (!isFramed) keepOffline().catch(() => {});
});
