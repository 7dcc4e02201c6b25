// Releases to publish: copies of dist/ in a folder that a host serves, the second different from the first as a later build is.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { base, dist, setup, until } from "./harness.mjs";

const types = {
  html: "text/html", js: "text/javascript", css: "text/css", txt: "text/plain", json: "application/json", wasm: "application/wasm",
  webmanifest: "application/manifest+json", svg: "image/svg+xml", png: "image/png", woff2: "font/woff2",
};

/// Every file of a folder, as paths below it.
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile()).map((path) => path.split(sep).join("/"));
}

/// What a worker has to keep of a folder: type → address → hash. Made without the code that the build makes it with.
export function listOf(folder) {
  const list = {};
  for (const path of filesOf(folder).filter((path) => !["sw.js", "_headers", "wegwijzer.config.json"].includes(path)).toSorted()) {
    const type = types[path.split(".").at(-1)];
    const hash = createHash("sha256").update(readFileSync(join(folder, path))).digest("base64");
    (list[type] ??= {})[path.replace(/(^|\/)index\.html$/, "$1")] = `sha256-${hash}`;
  }
  return list;
}

/// The version and the list that stand in a worker.
export function toldTo(worker) {
  const [, version] = /^const version = "(.*)";$/m.exec(worker);
  const [, files] = /^const files = (\{.*\});$/m.exec(worker);
  return { version, files: JSON.parse(files) };
}

/// Gives every file that has its hash in its name another one, every page another version, and the worker the new list.
function renew(folder, number) {
  const names = readdirSync(folder).filter((name) => /-[0-9a-f]{10,16}[._]/.test(name));
  const renamed = names.map((name) => [name, name.replace(/-[0-9a-f]{10,16}(?=[._])/, (hash) => hash.slice(0, -2) + number.toString().padStart(2, "0"))]);
  for (const [old, name] of renamed) renameSync(join(folder, old), join(folder, name));
  for (const path of filesOf(folder).filter((path) => path.endsWith(".html"))) {
    let text = readFileSync(join(folder, path), "utf8").replace(/Versie [\d.]+,/, `Versie ${number}.0.0,`);
    for (const [old, name] of renamed) text = text.replaceAll(old, name);
    writeFileSync(join(folder, path), text);
  }
  const list = JSON.stringify(listOf(folder));
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const version = createHash("sha256").update(list).digest("hex").slice(0, 16);
  writeFileSync(join(folder, "sw.js"), worker.replace(/^const version = .*$/m, `const version = "${version}";`).replace(/^const files = .*$/m, () => `const files = ${list};`));
}

/// A world whose host serves what was published last, and can be told to answer otherwise.
/// `host.answer(path, response, request)` answers by itself when it gives true; `path` is below the base.
export function setupHost(path = base) {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const host = {
    folder,
    answer: null,
    /// Puts a release in the place of the one before: 1 is the one that was built.
    publish: (number = 1) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
      cpSync(dist, folder, { recursive: true });
      if (number > 1) renew(folder, number);
      host.answer = null;
    },
    /// No network: every connection breaks.
    goDown: () => (host.answer = (_, response) => (response.socket.destroy(), true)),
  };
  // Before the host starts: it reads its headers once.
  host.publish();
  const world = setup({ root: folder, base: path, change: async (path, response, request) => (host.answer ? host.answer(path.slice(world.base.length), response, request) : false) });
  world.base = path;
  world.host = host;
  /// A page with a worker that holds everything.
  world.visit = async (path = "", options = {}) => {
    const page = await world.open(path, { worker: true, ...options });
    await isReady(page);
    return page;
  };
  return world;
}

/// Waits until the host has heard nothing for a while: what was not asked by then is not asked.
export async function isQuiet(world, pause = 1000) {
  let [heard, since] = [-1, 0];
  await until(() => {
    const { length } = world.server.requests;
    if (length !== heard) [heard, since] = [length, Date.now()];
    return Date.now() - since >= pause;
  }, "a host without requests");
}

/// Waits until the page says that every address starts without a network.
export async function isReady(page) {
  await page.waitForSelector("html[data-offline=ready]", { state: "attached", timeout: 30_000 });
}

/// The version at the foot of a page.
export async function versionOf(page) {
  return /Versie ([\d.]+)/.exec(await page.locator(".version").textContent())[1];
}

/// Has the browser look for a new worker; gives how far the registration is afterwards.
export async function update(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const worker = registration.installing;
    if (worker) await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
    return { worker: worker?.state ?? "none", waiting: registration.waiting !== null };
  });
}

/// The caches of the origin, and how many files each holds.
export async function caches(page) {
  return page.evaluate(async () => {
    const found = {};
    for (const name of await globalThis.caches.keys()) found[name] = (await (await globalThis.caches.open(name)).keys()).length;
    return found;
  });
}
