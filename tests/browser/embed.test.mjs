// The guide in a frame of another site: no header, honest height, no word of the reader in a message, the host's history untouched.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before } from "node:test";
import test from "node:test";
import { arrived, setup, written } from "./harness.mjs";

const world = setup();
let host;

before(async () => {
  // 127.0.0.1 is another site than localhost, where the guide lives.
  host = createServer((request, response) => {
    const asked = new URL(request.url, "http://host").searchParams;
    const sandbox = asked.get("sandbox");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="nl"><title>Intranet</title>
      <input id="before"><iframe title="Werkdruk Wegwijzer" src="${world.url(asked.get("path"))}" width="800" height="600" ${sandbox === null ? "" : `sandbox="${sandbox}"`}></iframe><input id="after">
      <script>messages = []; addEventListener("message", (event) => messages.push(event.data));</script></html>`);
  });
  await new Promise((done) => host.listen(0, "127.0.0.1", done));
});
after(() => new Promise((done) => (host.closeAllConnections(), host.close(done))));

async function embed(path, sandbox) {
  const page = await (await world.browser.newContext({ viewport: { width: 1000, height: 800 } })).newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(error.message));
  const query = new URLSearchParams({ path, ...(sandbox === undefined ? {} : { sandbox }) });
  await page.goto(`http://127.0.0.1:${host.address().port}/?${query}`);
  const frame = page.frames().at(-1);
  await frame.waitForSelector("html[data-app=ready]");
  return { page, frame };
}

const ours = (page) => page.evaluate(() => globalThis.messages.filter((message) => message.source === "werkdruk-wegwijzer"));

test("embed=1 drops the header and footer, in the app and at every address", async () => {
  const { page, frame } = await embed("kort/stap-1/?embed=1");
  assert.equal(await frame.locator(".brand").isVisible(), false);
  assert.equal(await frame.locator("nav.menu").isVisible(), false);
  assert.equal(await frame.locator(".foot").isVisible(), false);
  assert.ok(await frame.locator("[data-keep]").isVisible(), "where the data is, is still said");
  await frame.locator("main a[rel=next]").click();
  await arrived(frame, "kort/stap-2");
  assert.equal(await frame.locator(".brand").isVisible(), false);
  assert.match(frame.url(), /kort\/stap-2\/\?embed=1$/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the theme of the address wins, and unknown names and values are ignored", async () => {
  const dark = await world.open("kort/stap-1/?thema=donker&x=1&thema2=9", { context: { colorScheme: "light" } });
  assert.equal(await dark.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
  const light = await world.open("kort/stap-1/?thema=;}&embed=ja&kop=x", { context: { colorScheme: "light" } });
  assert.equal(await light.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "light");
  assert.ok(await light.locator(".brand").isVisible());
  await dark.context().close();
  await light.context().close();
});

test("the host hears readiness, height and route, and nothing of the reader", async () => {
  const { page, frame } = await embed("uitgebreid/stap-1/signalen-opvangen/check/?embed=1");
  await frame.getByRole("checkbox").first().check();
  await frame.getByRole("link", { name: "Hoe" }).first().click();
  await arrived(frame, "hoe");
  await page.waitForTimeout(1300);
  const messages = await ours(page);
  assert.deepEqual([...new Set(messages.map((message) => message.type))].sort(), ["height", "ready", "route", "scroll-into-view"]);
  assert.ok(messages.every((message) => message.v === 1));
  const height = messages.findLast((message) => message.type === "height").height;
  assert.equal(height, await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
  const route = messages.findLast((message) => message.type === "route");
  assert.equal(route.id, "uitgebreid/stap-1/signalen-opvangen/hoe");
  assert.equal(route.title, await frame.title());
  await page.context().close();
});

test("the host's history and focus are its own", async () => {
  const { page, frame } = await embed("kort/stap-1/?embed=1");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  const before = await page.evaluate(() => history.length);
  await frame.locator("main a[rel=next]").click();
  await arrived(frame, "kort/stap-2");
  await frame.locator("main a[aria-haspopup=dialog]").first().click();
  await frame.waitForSelector("dialog[open]");
  await frame.getByRole("link", { name: "Sluiten en verderlezen" }).click();
  await frame.waitForSelector("dialog", { state: "detached" });
  assert.equal(await frame.locator("main").getAttribute("data-screen"), "kort/stap-2");
  assert.equal(await page.evaluate(() => history.length), before);
  await page.context().close();
});

for (const [sandbox, keep] of [["allow-scripts", "memory"], ["allow-scripts allow-same-origin", null], ["allow-scripts allow-same-origin allow-popups allow-downloads allow-modals", null]]) {
  test(`it works with sandbox="${sandbox}"`, async () => {
    const { page, frame } = await embed("uitgebreid/stap-1/signalen-opvangen/check/?embed=1", sandbox);
    await frame.getByRole("checkbox").first().check();
    await frame.getByRole("link", { name: "Hoe" }).first().click();
    await arrived(frame, "hoe");
    await frame.getByRole("link", { name: "Check" }).first().click();
    await arrived(frame, "check");
    assert.ok(await frame.getByRole("checkbox").first().isChecked());
    await written(frame);
    if (keep) assert.equal(await frame.locator("[data-keep]").getAttribute("data-keep"), keep);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("hostile messages change nothing", async () => {
  const { page, frame } = await embed("kort/stap-1/?embed=1");
  await page.evaluate(() => {
    const target = document.querySelector("iframe").contentWindow;
    for (let index = 0; index < 500; index += 1) {
      target.postMessage([null, "x".repeat(index), { source: "werkdruk-wegwijzer", v: 1, type: "route", id: "kort/stap-5" }, { __proto__: { type: "height" } }, [[[index]]]][index % 5], "*");
    }
  });
  await page.waitForTimeout(200);
  assert.equal(await frame.locator("main").getAttribute("data-screen"), "kort/stap-1");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
