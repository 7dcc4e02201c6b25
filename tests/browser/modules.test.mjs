// The tools beside the app are modules of their own: each comes when a reader goes there, and the guide does not depend on it.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, follow, setup } from "./harness.mjs";

let answer = null;
let config = null;
const isModule = (path) => /\/module-[a-z]+-[0-9a-f]{16}\.(js|wasm|css)$/.test(path);
const world = setup({ change: async (path, response) => {
  if (config !== null && path.endsWith("wegwijzer.config.json")) return response.writeHead(200, { "content-type": "application/json" }).end(config), true;
  return isModule(path) && answer ? answer(path, response) : false;
} });
const address = "werksessie/planner/";
const link = (page) => page.locator(`main a[href$="${address}"]`).first();
const from = "werksessie/draaiboek/";

/// The modules with an address: what stands there when each has come, and whether it has a style sheet of its own.
const modules = {
  planner: { address, sign: ".planner", isDressed: true },
  selfcheck: { address: "zelfcheck/", sign: "main button[data-go]", isDressed: true },
  data: { address: "gegevens/", sign: "[data-do=export]", isDressed: false },
  embedding: { address: "inbedden/", sign: "#config-try", isDressed: true },
};

/// What was asked of modules since `start`, without hashes.
const asked = (start) => world.server.requests.slice(start).map(({ path }) => path).filter(isModule)
  .map((path) => path.replace(/.*\/module-([a-z]+)-[0-9a-f]+/, "$1")).sort();

/// Opens a page with a way to the planner, and goes.
async function go(options) {
  const page = await world.open(from, options);
  await link(page).click();
  await page.waitForURL(world.url(address));
  return page;
}

test.afterEach(() => (answer = null));

for (const [name, { address, sign, isDressed }] of Object.entries(modules)) {
  const files = [...(isDressed ? [`${name}.css`] : []), `${name}.js`, `${name}.wasm`];

  test(`other pages do without ${name}; a link loads it once, and it takes its place each time`, async () => {
    const start = world.server.requests.length;
    const page = await world.open(from);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(asked(start), []);
    for (let round = 0; round < 2; round += 1) {
      await follow(page, world.url(address));
      await page.waitForSelector(sign);
      assert.deepEqual(asked(start), files);
      assert.equal(await page.locator("link[rel=stylesheet]").evaluateAll((links) => links.at(-1).media), "print, (forced-colors: active)");
      await page.goBack();
      await arrived(page, from.slice(0, -1));
      assert.equal(await page.locator(sign).count(), 0);
    }
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  test(`at its own address the page is ready when ${name} is there, and dressed before`, async () => {
    const start = world.server.requests.length;
    const page = await world.open(address);
    assert.ok(await page.locator(sign).first().isVisible());
    assert.equal(await page.locator(`link[data-of=${name}]`).count(), isDressed ? 1 : 0);
    assert.deepEqual(asked(start), files);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  test(`when ${name} does not come, its page says so and the guide goes on`, async () => {
    answer = (path, response) => (path.endsWith(".wasm") ? (response.writeHead(404, { "content-type": "text/plain" }).end("gone"), true) : false);
    const page = await world.open(from);
    await follow(page, world.url(address));
    await page.getByRole("alert").filter({ hasText: "Dit deel is niet helemaal binnengekomen" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("data-app"), "ready");
    answer = null;
    // Gone back and come again is reason enough to try again.
    await page.goBack();
    await page.goForward();
    await page.waitForSelector(sign);
    await page.context().close();
  });
}

test("what the organisation adds is loaded where it says something, and nowhere else", async () => {
  for (const [file, expected] of [["{}", []], ['{"$schema":"wegwijzer.config.schema.json"}', []], ["", ["organisation.js", "organisation.wasm"]], ['{"organisatie":"Gemeente Voorbeeld"}', ["organisation.js", "organisation.wasm"]]]) {
    const start = world.server.requests.length;
    config = file;
    const page = await world.open(from);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(asked(start), expected, file);
    await page.context().close();
  }
  config = null;
});

test("while it comes the page says what it makes; who leaves before that finds nothing of it elsewhere", async () => {
  let open;
  const gate = new Promise((done) => (open = done));
  answer = async (path) => (path.endsWith(".wasm") && (await gate), false);
  const page = await go();
  assert.match(await page.locator("main").innerText(), /rekent de planner een hele werksessie uit/);
  assert.doesNotMatch(await page.locator("main").innerText(), /is script nodig/);
  await page.goBack();
  await arrived(page, from.slice(0, -1));
  const came = page.waitForResponse((response) => isModule(new URL(response.url()).pathname) && response.url().endsWith(".wasm"));
  open();
  await (await came).finished();
  await page.waitForTimeout(500);
  assert.equal(await page.locator(".planner").count(), 0);
  await link(page).click();
  await page.waitForSelector(".planner");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("who leaves its own address before it is there has a guide that is ready", async () => {
  let open;
  const gate = new Promise((done) => (open = done));
  answer = async (path) => (path.endsWith(".wasm") && (await gate), false);
  const page = await world.open(address, { ready: false });
  await page.waitForFunction(() => document.querySelector("a.brand").getAttribute("href").startsWith("/"));
  assert.equal(await page.locator("html").getAttribute("data-app"), "starting");
  await page.locator("a.brand").click();
  await page.waitForSelector("html[data-app=ready]");
  open();
  await page.waitForTimeout(500);
  assert.equal(await page.locator(".planner").count(), 0);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

for (const [name, ending] of [["code", ".js"], ["wasm", ".wasm"]]) {
  test(`when its ${name} does not come the page says so, and the guide goes on`, async () => {
    answer = (path, response) => (path.endsWith(ending) ? (response.writeHead(404, { "content-type": "text/plain" }).end("gone"), true) : false);
    for (const page of [await go(), await world.open(address)]) {
      const said = page.getByRole("alert").filter({ hasText: "Dit deel is niet helemaal binnengekomen" });
      await said.waitFor();
      assert.equal(await page.locator("html").getAttribute("data-app"), "ready");
      assert.equal(await page.locator("#trouble").isVisible(), false);
      await page.locator("a.brand").click();
      await page.waitForURL(world.url());
      assert.equal(await page.getByRole("heading", { level: 1 }).isVisible(), true);
      await page.goBack();
      await said.waitFor();
      answer = null;
      await page.locator("main [data-do=reload]").click();
      await page.waitForSelector(".planner");
      answer = (path, response) => (path.endsWith(ending) ? (response.writeHead(404, { "content-type": "text/plain" }).end("gone"), true) : false);
      await page.context().close();
    }
  });
}

test("what the planner cannot keep is said in the line of the guide, and stays there when the guide looks again", async () => {
  const page = await world.open(address, { init: () => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      if (key.includes(":session:")) throw new DOMException("full", "QuotaExceededError");
      return set.call(this, key, text);
    };
  } });
  await page.getByLabel("Hoeveel mensen?", { exact: true }).fill("20");
  await page.getByLabel("Hoeveel mensen?", { exact: true }).blur();
  await page.waitForSelector("[data-keep=full]");
  await page.evaluate(() => dispatchEvent(new Event("visibilitychange")));
  assert.equal(await page.locator(".keep").getAttribute("data-keep"), "full");
  await page.context().close();
});

test("what the planner keeps is said in the line of the guide, and counts as work", async () => {
  const page = await go();
  await page.waitForSelector(".planner");
  await page.getByLabel("Hoeveel mensen?", { exact: true }).fill("20");
  await page.getByLabel("Hoeveel mensen?", { exact: true }).blur();
  await page.waitForSelector("[data-keep=saved]");
  await page.waitForFunction(() => JSON.parse(localStorage.getItem("werkdruk-wegwijzer:copies") ?? "{}").data?.since);
  await page.context().close();
});

test("what is typed is written before the page is left by a link", async () => {
  const page = await world.open(address);
  await page.getByLabel("Hoeveel mensen?", { exact: true }).fill("20");
  await page.locator("a.brand").click();
  await page.waitForURL(world.url());
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("werkdruk-wegwijzer:session:")).length);
  assert.equal(kept, 1);
  await page.context().close();
});
