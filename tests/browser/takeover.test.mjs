// The app takes over the static page: nothing moves, nothing is lost.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { base, dist, setup, written } from "./harness.mjs";

/// Holds the wasm back until a test lets it go.
let gate = Promise.resolve();
const world = setup({
  change: async (path, response, request) => {
    if (path.endsWith(".wasm")) await gate;
    if (!request.url.endsWith(slowly)) return false;
    await inPieces(await readFile(join(dist, path.slice(base.length), "index.html"), "utf8"), response);
    return true;
  },
});

/// What follows the address of a page that is to come in pieces.
const slowly = "?in-pieces";

/// Sends a page in eleven pieces, with the time to paint each of them: up to its text, and ten of that.
async function inPieces(text, response) {
  const start = text.indexOf("<main");
  const ends = Array.from({ length: 11 }, (_, piece) => start + Math.ceil((text.length - start) * piece / 10));
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  for (const [piece, end] of ends.entries()) {
    response.write(text.slice(ends[piece - 1] ?? 0, end));
    await new Promise((done) => setTimeout(done, 60));
  }
  response.end();
}

function hold() {
  let open;
  gate = new Promise((done) => (open = done));
  return open;
}

const observe = () => {
  globalThis.shifts = [];
  const at = ({ x, y, width, height }) => [x, y, width, height].map(Math.round);
  const said = ({ node, previousRect, currentRect }) => `${node?.parentElement?.className} > ${node?.outerHTML?.slice(0, 80)} ${at(previousRect)} to ${at(currentRect)}`;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) globalThis.shifts.push({ value, what: `${value}: ${sources.map(said).join(" | ")}` });
  }).observe({ type: "layout-shift", buffered: true });
};

/// What moved by `least` or more.
const moved = (page, least = 0) => page.evaluate((least) => globalThis.shifts.filter(({ value }) => value >= least).map(({ what }) => what), least);

const pages = [
  "", "start/keuze/", "kort/leeswijzer/", "kort/stap-2/", "uitgebreid/overzicht/", "uitgebreid/stap-1/",
  "uitgebreid/stap-1/signalen-opvangen/check/", "werkdruk/werkdrukmodel/", "werkdruk/oorzaken/", "werksessie/benodigdheden/", "gegevens/",
  "uitgebreid/stap-1/signalen-opvangen/hoe/gebruik-de-beschikbare-informatie/",
];

for (const viewport of [{ width: 1280, height: 900 }, { width: 360, height: 740 }]) {
  for (const path of pages) {
    test(`nothing moves on /${path} at ${viewport.width} px, also for who was there before`, async () => {
      const page = await world.open(path, { context: { viewport }, init: observe });
      await page.waitForTimeout(300);
      assert.deepEqual(await moved(page), [], "first visit");
      const factor = page.locator("[data-factor]").first();
      if (await factor.count()) await factor.click();
      await written(page);
      await page.reload();
      await page.waitForSelector("html[data-app=ready]");
      await page.waitForTimeout(300);
      assert.deepEqual(await moved(page), [], "second visit");
      assert.deepEqual(page.problems, []);
      await page.context().close();
    });
  }
}

for (const viewport of [{ width: 1280, height: 900 }, { width: 360, height: 740 }]) {
  test(`nothing that is being read moves while a page comes in pieces at ${viewport.width} px`, { timeout: 120_000 }, async () => {
    for (const path of [...pages, "zoeken/", "uitgebreid/overzicht/hulp-nodig/", "werkdruk/oorzaken/buffers/", "uitgebreid/stap-3/plan-maken/hoe/"]) {
      const page = await world.open(path + slowly, { context: { viewport }, init: observe });
      // A piece may end in the middle of a paragraph, of which the lines then break anew.
      assert.deepEqual(await moved(page, 1e-4), [], path);
      assert.deepEqual(page.problems, [], path);
      await page.context().close();
    }
  });
}

test("selected words, focus and scroll are those of the reader", async () => {
  const open = hold();
  const page = await world.open("uitgebreid/stap-1/project-vormen/wat-en-waarom/", { ready: false, context: { viewport: { width: 1280, height: 500 } } });
  await page.waitForSelector("html[data-app=starting]");
  await page.evaluate(() => {
    scrollTo(0, 220);
    document.querySelector("main a[rel=next]").focus({ preventScroll: true });
    const text = document.querySelector("main article p:not([class])").firstChild;
    getSelection().setBaseAndExtent(text, 3, text, 20);
  });
  const before = await page.evaluate(() => getSelection().toString());
  const heading = await page.evaluateHandle(() => document.querySelector("h1"));
  open();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await page.evaluate(() => getSelection().toString()), before);
  assert.equal(before.length, 17);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("rel")), "next");
  assert.equal(await page.evaluate(() => scrollY), 220);
  assert.ok(await heading.evaluate((node) => node.isConnected), "the heading is still the same node");
  await page.context().close();
});

test("a tick, a status and an opened answer made before the app was there are kept", async () => {
  let open = hold();
  const page = await world.open("uitgebreid/stap-1/signalen-opvangen/check/", { ready: false });
  await page.waitForSelector("html[data-app=starting]");
  await page.getByRole("checkbox").nth(1).check();
  await page.getByLabel("Bezig").check();
  open();
  await page.waitForSelector("html[data-app=ready]");
  await written(page);
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  assert.deepEqual(await page.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.checked)), [false, true, false, false]);
  assert.ok(await page.getByLabel("Bezig").isChecked());
  open = hold();
  await page.goto(world.url());
  await page.locator("details.answer summary").first().click();
  open();
  await page.waitForSelector("html[data-app=ready]");
  assert.ok(await page.locator("details.answer").first().evaluate((details) => details.open));
  await page.context().close();
});

test("a link clicked before the app was there leads where it says", async () => {
  const open = hold();
  const page = await world.open("kort/leeswijzer/", { ready: false });
  await page.waitForSelector("html[data-app=starting]");
  const target = await page.locator("main a[rel=next]").getAttribute("href");
  await page.locator("main a[rel=next]").click();
  await page.waitForURL("**/kort/stap-1/");
  assert.ok(target);
  open();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await page.locator("main").getAttribute("data-screen"), "kort/stap-1");
  await page.context().close();
});

test("selected words in a pop-up that was opened by its address stay selected", async () => {
  const open = hold();
  const page = await world.open("uitgebreid/stap-1/besluit-nemen/wat-en-waarom/geld/", { ready: false });
  await page.waitForSelector("html[data-app=starting]");
  await page.evaluate(() => {
    const text = document.querySelector(".popup-body p").firstChild;
    getSelection().setBaseAndExtent(text, 0, text, 12);
  });
  const before = await page.evaluate(() => getSelection().toString());
  open();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await page.evaluate(() => getSelection().toString()), before);
  assert.ok(await page.evaluate(() => document.querySelector("dialog").matches(":modal")));
  await page.context().close();
});
