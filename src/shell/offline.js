// Keeps the guide ready for use without internet: has the worker installed, looks for a new version, and takes it when asked.
// Loaded after everything else; without it, and without the worker, the guide works as before. The words are the app's.

const page = document.documentElement;
const workers = navigator.serviceWorker;
const pause = 6 * 60 * 60 * 1000;
const patience = 3000;

let base;
/// The addresses of all parts that this page may ask for: they are of one version.
let files;
let registration;
let checkedAt;
/// Whether this page sees the first worker come: only then there is something to say.
let isFirst = false;
let isLeaving = false;

/// Begins; `url` is where the guide lives, and `parts` are the addresses of what this page is made of.
export function start(url, parts) {
  base = url;
  files = parts;
  // Another page took a new version: this one goes on with its own.
  if (workers.controller) workers.addEventListener("controllerchange", () => tell("update"));
  addEventListener("online", check);
  addEventListener("focus", checkAgain);
  document.addEventListener("visibilitychange", checkAgain);
  addEventListener("wegwijzer:renew", renew);
  check();
}

/// Loads this page again, in the newest version that is there.
export async function renew() {
  isLeaving = true;
  // Asked anew: while a version comes in, the answer to `register` is not there yet.
  const worker = (await workers.getRegistration(base))?.waiting;
  if (!worker) return location.reload();
  worker.addEventListener("statechange", () => worker.state === "activated" && location.reload());
  worker.postMessage({ asked: "take over" });
  setTimeout(() => location.reload(), patience);
}

async function check() {
  checkedAt = Date.now();
  try {
    const known = await workers.register(new URL("sw.js", base), { scope: base, updateViaCache: "none" });
    if (known !== registration) follow(known);
    else await known.update();
  } catch {
    // No network, or a browser that refuses: there is a next time.
  }
}

function checkAgain() {
  const passed = Math.abs(Date.now() - checkedAt);
  if (document.visibilityState === "visible" && passed >= pause) check();
}

function follow(known) {
  registration = known;
  isFirst = !known.active;
  if (known.active) askWhetherWhole();
  if (known.waiting) tell("update");
  known.installing?.addEventListener("statechange", advanced);
  known.addEventListener("updatefound", () => known.installing?.addEventListener("statechange", advanced));
}

function advanced({ target: worker }) {
  if (worker.state === "installed" && registration.active) tell("update");
  if (worker.state === "activated") askWhetherWhole();
}

function askWhetherWhole() {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data: isWhole }) => {
    if (!isWhole || page.dataset.offline === "ready") return;
    page.dataset.offline = "ready";
    if (isFirst) tell("offline");
  };
  registration.active?.postMessage({ asked: "whole", files }, [port2]);
}

/// Tells the app, unless the page is on its way out.
function tell(what) {
  if (!isLeaving) dispatchEvent(new Event(`wegwijzer:${what}`));
}
