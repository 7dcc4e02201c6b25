// After one visit every address starts without a network, from one whole version, and nothing that is not the guide's is touched.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { beforeEach } from "node:test";
import { addresses, arrived, base, browserArguments, chromium, dist, until } from "./harness.mjs";
import { caches, filesOf, isQuiet, isReady, listOf, setupHost, toldTo, update, versionOf } from "./releases.mjs";

const world = setupHost();
const { host } = world;
const tools = ["zelfcheck", "werksessie/planner", "checks", "zoeken", "gegevens", "inbedden"];
const paths = ["", ...addresses.map(({ id }) => `${id}/`), ...tools.map((path) => `${path}/`)];
const ours = (all) => Object.keys(all).filter((name) => name.startsWith("werkdruk-wegwijzer "));

beforeEach(() => host.publish(1));

test("the worker is told of every file of the release, with its type and hash", () => {
  const { version, files } = toldTo(readFileSync(join(dist, "sw.js"), "utf8"));
  assert.match(version, /^[0-9a-f]{16}$/);
  assert.deepEqual(files, listOf(dist));
  const kept = Object.values(files).flatMap((list) => Object.keys(list));
  assert.equal(kept.length, filesOf(dist).length - 3, "all but the worker itself, _headers and the file of the host");
  for (const path of paths) assert.ok(path in files["text/html"], path);
});

test("every address starts without a network, also when the browser's own cache is empty", { timeout: 600_000 }, async () => {
  const page = await world.visit();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  host.goDown();
  await page.context().setOffline(true);
  const slow = [];
  for (const path of paths) {
    const begin = Date.now();
    await page.goto(world.url(path), { waitUntil: "commit" });
    await page.getByRole("heading", { level: 1 }).or(page.locator("dialog h2")).first().waitFor();
    if (Date.now() - begin > 3000) slow.push(path);
    await page.waitForSelector("html[data-app=ready]");
    assert.equal(await page.locator("link[rel=stylesheet]").first().evaluate((link) => link.sheet !== null), true, path);
  }
  assert.deepEqual(slow, []);
  // The editors' page is a page of the release too, without the app.
  await page.goto(world.url("redactie/"));
  assert.notEqual(await page.locator("main").getAttribute("data-screen"), "404");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a browser that was closed starts the guide without a network", { timeout: 60_000 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const start = () => chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM, args: browserArguments });
  let context = await start();
  let page = await context.newPage();
  await page.goto(world.url());
  await isReady(page);
  await context.close();
  host.goDown();
  context = await start();
  page = await context.newPage();
  await page.goto(world.url("uitgebreid/stap-3/plan-maken/hoe/"));
  await page.waitForSelector("html[data-app=ready]");
  await isReady(page);
  assert.equal(await page.locator("main").getAttribute("data-screen"), "uitgebreid/stap-3/plan-maken/hoe");
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

const forms = {
  "kort/stap-1": ["kort/stap-1/", "kort/stap-1"],
  "kort/stap-1?utm_source=x&fbclid=y": ["kort/stap-1/?utm_source=x&fbclid=y", "kort/stap-1"],
  "kort/stap-1/index.html": ["kort/stap-1/index.html", "kort/stap-1"],
  "kort/stap-1/?embed=1": ["kort/stap-1/?embed=1", "kort/stap-1"],
  "kort/stap-1/#inhoud": ["kort/stap-1/#inhoud", "kort/stap-1"],
  "?embed=1": ["?embed=1", "start/herken-je-dit"],
  "index.html": ["index.html", "start/herken-je-dit"],
  "zoeken/?q=pauze": ["zoeken/?q=pauze", "zoeken"],
  "KORT/Stap-1/": ["KORT/Stap-1/", "kort/stap-1"],
  "404.html": ["404.html", "404"],
  "bestaat/hier/niet/": ["bestaat/hier/niet/", "404"],
};

test("without a network an address is read as forgivingly as with one", async () => {
  const page = await world.visit();
  host.goDown();
  for (const [asked, [shown, screen]] of Object.entries(forms)) {
    await page.goto(world.url(asked));
    await page.waitForSelector("html[data-app=ready]");
    assert.equal(page.url(), world.url(shown));
    assert.equal(await page.locator("main").getAttribute("data-screen"), screen, asked);
    assert.ok(await page.locator("link[rel=stylesheet]").first().evaluate((link) => link.sheet !== null), `style of ${asked}`);
  }
  await page.goto(world.url("bestaat/hier/niet/"));
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Deze pagina bestaat niet");
  await page.getByRole("link", { name: "Naar het begin" }).click();
  await arrived(page, "start/herken-je-dit");
  await page.context().close();
});

test("a host that leads every folder to its index.html is no obstacle", async () => {
  host.answer = (path, response) => (path === "" || path.endsWith("/") ? (response.writeHead(301, { location: `${base}${path}index.html` }).end(), true) : false);
  const page = await world.visit();
  host.goDown();
  for (const path of ["", "kort/stap-1/", "kort/stap-2"]) {
    const response = await page.goto(world.url(path));
    assert.equal(response.status(), 200, path);
    await page.waitForSelector("html[data-app=ready]");
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the root of a domain works as well as a path below it", async () => {
  const { serve } = await import("../../scripts/serve.mjs");
  let isDown = false;
  const server = await serve({ root: host.folder, change: async (_, response) => isDown && (response.socket.destroy(), true) });
  const page = await (await world.browser.newContext()).newPage();
  await page.goto(server.url);
  await isReady(page);
  isDown = true;
  await page.goto(`${server.url}kort/stap-1/`);
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await page.locator("main").getAttribute("data-screen"), "kort/stap-1");
  await page.context().close();
  await server.close();
});

test("nothing outside the folder of the guide is asked for, and the worker's scope is that folder", async () => {
  const from = world.server.requests.length;
  const page = await world.visit("kort/stap-1/");
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).scope), world.url());
  const asked = world.server.requests.slice(from).map(({ path }) => path);
  assert.deepEqual(asked.filter((path) => !path.startsWith(base)), []);
  await page.context().close();
});

test("a first visit is not made slower: the worker comes after the page is loaded and the app is ready", async () => {
  let open;
  const gate = new Promise((done) => (open = done));
  host.answer = async (path) => (path.endsWith(".wasm") && (await gate), false);
  const from = world.server.requests.length;
  const asked = () => world.server.requests.slice(from).map(({ path }) => path.slice(base.length));
  const page = await world.open("", { worker: true, ready: false });
  await isQuiet(world);
  assert.deepEqual(asked().filter((path) => /^sw\.js|^offline-/.test(path)), []);
  open();
  await isReady(page);
  const all = asked();
  assert.ok(all.findIndex((path) => path.startsWith("offline-")) > all.findIndex((path) => path.endsWith(".wasm")));
  assert.equal(all.filter((path) => path === "sw.js").length, 1);
  assert.equal(all.filter((path) => /^app-.*\.wasm$/.test(path)).length, 1, "what is named after its contents is not fetched twice");
  await page.context().close();
});

test("a second visit asks the network for the worker and the host's own file at most, also with words of others in the address", async () => {
  const page = await world.visit();
  for (const path of ["", "?embed=1", "?utm_source=x", "?fbclid=y", "kort/stap-1/#inhoud"]) {
    const from = world.server.requests.length;
    await page.goto(world.url(path));
    await isReady(page);
    const asked = () => world.server.requests.slice(from).map(({ path }) => path.slice(base.length));
    await until(() => asked().includes("sw.js"), "the look for a new worker");
    await isQuiet(world);
    assert.deepEqual(asked().toSorted(), ["sw.js", "wegwijzer.config.json"], path);
  }
  await page.context().close();
});

test("a network that never answers does not keep the reader waiting", async () => {
  const page = await world.visit();
  const waiting = [];
  host.answer = (_, response) => new Promise((done) => waiting.push(() => (response.socket?.destroy(), done(true))));
  const next = await page.context().newPage();
  const begin = Date.now();
  await next.goto(world.url("kort/stap-1/"), { waitUntil: "commit" });
  await next.getByRole("heading", { level: 1 }).waitFor();
  const passed = Date.now() - begin;
  assert.ok(passed <= 1500, `${passed} ms`);
  await next.waitForSelector("html[data-app=ready]");
  for (const end of waiting) end();
  await page.context().close();
});

test("a first visit that is cut off claims nothing and leaves nothing half, and the next one makes it good", async () => {
  let count = 0;
  host.answer = (path, response) => {
    count += 1;
    return count > 60 ? (response.socket.destroy(), true) : false;
  };
  const page = await world.open("", { worker: true });
  await until(() => count > 60, "a worker that was cut off while it fetched");
  await until(() => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())?.installing), "the end of the worker's try");
  await isQuiet(world);
  assert.equal(await page.locator("html").getAttribute("data-offline"), null);
  assert.equal(await page.locator("[data-notice=offline]").count(), 0);
  assert.deepEqual(await caches(page), {});
  host.answer = null;
  await page.reload();
  await isReady(page);
  await page.context().close();
});

test("a first visit whose worker found no network tries again when it is back", async () => {
  host.answer = (path, response) => (path === "sw.js" ? (response.socket.destroy(), true) : false);
  const from = world.server.requests.length;
  const page = await world.open("", { worker: true });
  await until(() => world.server.requests.slice(from).some(({ path }) => path.endsWith("/sw.js")), "a worker that was asked for");
  await isQuiet(world);
  assert.equal(await page.locator("html").getAttribute("data-offline"), null);
  host.answer = null;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await isReady(page);
  await page.context().close();
});

const spoilt = {
  "a file is not there": ["style-", (response) => response.writeHead(404, { "content-type": "text/plain" }).end("gone")],
  "a page is not there": ["kort/stap-2/", (response) => response.writeHead(404, { "content-type": "text/html" }).end("gone")],
  "the right bytes come with the wrong status": ["icon.svg", (response, body) => response.writeHead(203, { "content-type": "image/svg+xml" }).end(body)],
  "the host asks to log in": ["style-", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Log in</h1>")],
  "a file is sent as a page": ["style-", (response, body) => response.writeHead(200, { "content-type": "text/html" }).end(body)],
  "a page is sent as text": ["kort/stap-2/", (response, body) => response.writeHead(200, { "content-type": "text/plain" }).end(body)],
  "one byte is another": ["kort/stap-2/", (response, body) => response.writeHead(200, { "content-type": "text/html" }).end(Buffer.concat([body, Buffer.from("\n")]))],
  "a page of the version before comes back": ["kort/stap-2/", (response) => response.writeHead(200, { "content-type": "text/html" }).end(readFileSync(join(dist, "kort/stap-2/index.html")))],
  "the connection breaks": ["app-", (response) => response.socket.destroy()],
};
for (const [name, [start, how]] of Object.entries(spoilt)) {
  test(`a new version is taken whole or not at all: ${name}`, async () => {
    const page = await world.visit();
    const before = await caches(page);
    host.publish(2);
    const file = filesOf(host.folder).find((path) => path.startsWith(start));
    const body = readFileSync(join(host.folder, file));
    host.answer = (path, response) => (path.startsWith(start) ? (how(response, body), true) : false);
    assert.deepEqual(await update(page), { worker: "redundant", waiting: false });
    assert.deepEqual(await caches(page), before, "no half version is left");
    assert.equal(await page.locator("[data-notice=update]").count(), 0);
    host.goDown();
    await page.goto(world.url("kort/stap-2/"));
    await page.waitForSelector("html[data-app=ready]");
    assert.notEqual(await versionOf(page), "2.0.0");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("hosts that do not know a type keep nothing from being ready", async () => {
  host.answer = (path, response) => {
    if (!/\.(webmanifest|woff2|wasm|txt)$/.test(path)) return false;
    response.writeHead(200, { "content-type": "application/octet-stream" }).end(readFileSync(join(host.folder, path)));
    return true;
  };
  const page = await world.visit();
  // The first time the wasm came from the host itself, and the browser says so.
  page.problems.length = 0;
  host.goDown();
  await page.goto(world.url("kort/stap-1/"));
  await page.waitForSelector("html[data-app=ready]");
  assert.deepEqual(page.problems, [], "the wasm comes from the worker under its own type");
  await page.context().close();
});

test("what the browser threw away is fetched again, and until then nothing is claimed", async () => {
  const page = await world.visit();
  await page.evaluate(async (url) => {
    const [name] = await globalThis.caches.keys();
    await (await globalThis.caches.open(name)).delete(url);
  }, world.url("kort/stap-1/"));
  host.goDown();
  const from = world.server.requests.length;
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  await until(() => world.server.requests.slice(from).some(({ path }) => path.endsWith("/kort/stap-1/")), "a file that was asked for again");
  await isQuiet(world);
  assert.equal(await page.locator("html").getAttribute("data-offline"), null);
  host.answer = null;
  await page.reload();
  await isReady(page);
  host.goDown();
  await page.goto(world.url("kort/stap-1/"));
  await page.waitForSelector("html[data-app=ready]");
  await page.context().close();
});

test("caches and keys of others on the same origin stay as they are", async () => {
  const page = await world.open("404.html", { worker: true, ready: false });
  const foreign = ["somebody-else", `werkdruk-wegwijzer ${base}other/ 0123456789abcdef`, "werkdruk-wegwijzer / 0123456789abcdef"];
  await page.evaluate(async (names) => {
    for (const name of names) await (await globalThis.caches.open(name)).put("https://example.org/x", new Response("x"));
    localStorage.setItem("somebody-else", "x");
  }, foreign);
  await page.goto(world.url());
  await isReady(page);
  for (const number of [2, 3]) {
    host.publish(number);
    await update(page);
    await page.locator("[data-do=update]").click();
    await page.waitForFunction((version) => document.querySelector(".version")?.textContent.includes(version), `Versie ${number}.0.0`);
    await isReady(page);
  }
  const all = await caches(page);
  for (const name of foreign) assert.equal(all[name], 1, name);
  assert.equal(ours(all).filter((name) => name.startsWith(`werkdruk-wegwijzer ${base} `)).length, 1);
  assert.equal(await page.evaluate(() => localStorage.getItem("somebody-else")), "x");
  await page.context().close();
});

test("a page of somebody else below the same address is left to the network", async () => {
  const page = await world.visit();
  host.answer = (path, response) => (path === "wiki/" ? (response.writeHead(200, { "content-type": "text/html" }).end("<title>Wiki</title>"), true) : false);
  await page.goto(world.url("wiki/"));
  assert.equal(await page.title(), "Wiki");
  await page.context().close();
});

test("a file of the host that is no part of the release is left to the network", async () => {
  writeFileSync(join(host.folder, "wegwijzer.config.json"), '{"organisation":"een"}');
  const page = await world.visit();
  writeFileSync(join(host.folder, "wegwijzer.config.json"), '{"organisation":"twee"}');
  const text = await page.evaluate(async (url) => (await fetch(url)).text(), world.url("wegwijzer.config.json"));
  assert.equal(text, '{"organisation":"twee"}');
  await page.context().close();
});

test("it is said once that the guide is ready, and moves nothing", async () => {
  const page = await world.open("", { worker: true, init: () => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
  } });
  await isReady(page);
  const line = page.getByRole("status").getByText("Klaar voor gebruik zonder internet.");
  await line.waitFor();
  await line.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
  assert.deepEqual(page.problems, []);
  await page.reload();
  await isReady(page);
  await page.waitForTimeout(500);
  assert.equal(await line.count(), 0);
  await page.context().close();
});

test("in a frame no worker is registered and nothing is offered", async () => {
  host.answer = (path, response) => {
    if (path !== "host.html") return false;
    response.writeHead(200, { "content-type": "text/html" }).end(`<iframe src="${world.url("kort/stap-1/")}" width="800" height="600"></iframe>`);
    return true;
  };
  const page = await (await world.browser.newContext()).newPage();
  await page.addInitScript(() => {
    globalThis.calls = 0;
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...all) { globalThis.calls += 1; return register.apply(this, all); };
  });
  await page.goto(world.url("host.html"));
  const frame = page.frames()[1];
  await frame.waitForSelector("html[data-app=ready]");
  await frame.evaluate(() => dispatchEvent(new Event("beforeinstallprompt")));
  await isQuiet(world);
  assert.equal(await frame.evaluate(() => globalThis.calls), 0);
  assert.equal(await frame.locator("[data-notice]").count(), 0);
  assert.equal(await frame.locator("html").getAttribute("data-offline"), null);
  await page.context().close();
});

const own = "wegwijzer.config.json";
const name = (text) => JSON.stringify({ organisatie: text });
/// What the footer says of the organisation on a page that was opened anew.
async function saidOnOpening(page, said) {
  await page.goto(world.url("kort/stap-1/"));
  await page.waitForSelector("html[data-app=ready]");
  if (said === "") await isQuiet(world);
  else await page.locator(".foot .host").getByText(said).waitFor();
  return page.locator(".foot .host").innerText();
}

test("without internet the host's own file is there as it last came, and no bad answer takes its place", async () => {
  writeFileSync(join(host.folder, own), name("Gemeente Een"));
  const page = await world.visit();
  host.goDown();
  assert.match(await saidOnOpening(page, "Gemeente Een"), /Gemeente Een$/, "taken with the rest");
  host.answer = null;
  writeFileSync(join(host.folder, own), name("Gemeente Twee"));
  assert.match(await saidOnOpening(page, "Gemeente Twee"), /Gemeente Twee$/, "as it is now");
  const bad = {
    "the host fails": (response) => response.writeHead(500).end("x"),
    "the host asks to log in": (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Log in</h1>"),
    "the host leads away": (response) => response.writeHead(302, { location: `${base}manifest.webmanifest` }).end(),
    "the host never answers": () => {},
  };
  for (const [what, how] of Object.entries(bad)) {
    const waiting = [];
    host.answer = (path, response) => (path === own ? (waiting.push(response), how(response), true) : false);
    assert.match(await saidOnOpening(page, "Gemeente Twee"), /Gemeente Twee$/, what);
    host.goDown();
    for (const response of waiting) response.socket?.destroy();
    assert.match(await saidOnOpening(page, "Gemeente Twee"), /Gemeente Twee$/, `${what}, and then there is no internet`);
  }
  host.answer = null;
  rmSync(join(host.folder, own));
  assert.equal(await saidOnOpening(page, ""), "", "taken away by the host");
  host.goDown();
  assert.equal(await saidOnOpening(page, ""), "", "and not there without internet either");
  await page.context().close();
});

const without = {
  "is not there": (response) => response.writeHead(404).end("gone"),
  "is broken": (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"organisatie":'),
  "breaks off": (response) => response.socket.destroy(),
  "never comes": () => {},
};
for (const [what, how] of Object.entries(without)) {
  test(`the guide starts and is ready for use without internet when the host's own file ${what}`, async () => {
    const waiting = [];
    host.answer = (path, response) => (path === own ? (waiting.push(response), how(response), true) : false);
    const page = await world.visit();
    host.goDown();
    for (const response of waiting) response.socket?.destroy();
    await page.goto(world.url("kort/stap-1/"));
    await page.waitForSelector("html[data-app=ready]");
    assert.equal(await page.locator("main").getAttribute("data-screen"), "kort/stap-1");
    await page.context().close();
  });
}

test("a new version goes on with the host's own file as the version before had it", async () => {
  writeFileSync(join(host.folder, own), name("Gemeente Een"));
  const page = await world.visit();
  host.publish(2);
  host.answer = (path, response) => (path === own ? (response.socket.destroy(), true) : false);
  assert.equal((await update(page)).waiting, true);
  await page.locator("[data-do=update]").click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  host.goDown();
  assert.match(await saidOnOpening(page, "Gemeente Een"), /Gemeente Een$/);
  await page.context().close();
});
