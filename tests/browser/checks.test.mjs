// The page of the checks: every question, one lens over all steps, with and without script, and on paper.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, setup, violations, written } from "./harness.mjs";

const world = setup();
const shown = (page) => page.locator("section[data-lens]").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.dataset.lens));

for (const javaScriptEnabled of [true, false]) {
  test(`one lens at a time over all steps ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const page = await world.open("checks/", { context: { javaScriptEnabled }, ready: javaScriptEnabled });
    const lenses = { "Alleen Wat en waarom": "what", "Alleen Hoe": "how", "Alleen Met wie": "who", "Alleen Verandering": "change", "Alleen Check": "check" };
    assert.deepEqual(await shown(page), ["check"]);
    assert.equal(await page.getByRole("checkbox").count(), 77);
    for (const [name, lens] of Object.entries(lenses)) {
      await page.getByRole("radio", { name, exact: true }).check();
      assert.deepEqual(await shown(page), [lens], name);
      const links = page.locator(`section[data-lens=${lens}] h3 a`);
      assert.equal(await links.count(), lens === "check" ? 16 : 15, name);
    }
    await page.getByRole("radio", { name: "Alleen Met wie" }).check();
    assert.ok(await page.getByText("Bedenk goed wie de gesprekken voert, en wie de uitkomsten van een vragenlijst kan analyseren.").isVisible());
    await page.getByRole("link", { name: "Oorzaken zoeken, met wie" }).click();
    await page.waitForURL(world.url("uitgebreid/stap-2/oorzaken-zoeken/met-wie/"));
    await page.context().close();
  });
}

test("the checks of the short route alone", async () => {
  const page = await world.open("checks/");
  const visible = () => page.locator("section[data-lens=check] [data-check]").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  assert.equal(await visible(), 77);
  await page.getByRole("radio", { name: "Alleen wat bij de korte route hoort" }).check();
  assert.equal(await visible(), 49);
  assert.equal(await page.getByRole("link", { name: "Project vormen" }).count(), 0);
  await page.getByRole("radio", { name: "Alle onderdelen" }).check();
  assert.equal(await visible(), 77);
  await page.context().close();
});

test("a tick on the list is the tick at its place, and the other way round", async () => {
  const page = await world.open("checks/");
  const group = page.locator("section", { has: page.getByRole("heading", { level: 3, name: "Oorzaken zoeken" }) }).last();
  await group.getByRole("checkbox").nth(2).check();
  await page.getByRole("link", { name: "Oorzaken zoeken", exact: true }).click();
  await arrived(page, "uitgebreid/stap-2/oorzaken-zoeken/check");
  const state = (where) => where.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.checked));
  assert.deepEqual(await state(page), [false, false, true]);
  await page.getByRole("checkbox").first().check();
  await page.getByRole("link", { name: "Alle checks van je route staan ook op één lijst" }).click();
  await arrived(page, "checks");
  assert.deepEqual(await state(group), [true, false, true]);
  await written(page);
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  assert.deepEqual(await state(group), [true, false, true]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the overview leads to the list", async () => {
  const page = await world.open("uitgebreid/overzicht/");
  await page.getByRole("link", { name: "Bekijk alle checks, of één invalshoek, over de vijf stappen heen" }).click();
  await arrived(page, "checks");
  assert.equal(await page.locator("h1").innerText(), "Alle checks");
  await page.context().close();
});

for (const [scheme, width] of [["light", 1280], ["dark", 320]]) {
  test(`the rules of accessibility hold for each lens, ${scheme}, ${width} px, and nothing moves or scrolls sideways`, async () => {
    const page = await world.open("checks/", { context: { colorScheme: scheme, viewport: { width, height: 800 }, bypassCSP: true }, init: () => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => !entry.hadRecentInput && globalThis.shifts.push(entry.value))).observe({ type: "layout-shift", buffered: true });
    } });
    await page.waitForTimeout(300);
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    for (const radio of await page.getByRole("group", { name: "Wat wil je zien?" }).getByRole("radio").all()) {
      await radio.check();
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
    }
    await page.context().close();
  });
}

test("the keyboard chooses a lens with the arrow keys", async () => {
  const page = await world.open("checks/");
  await page.getByRole("radio", { name: "Alleen Check" }).focus();
  await page.keyboard.press("ArrowUp");
  assert.deepEqual(await shown(page), ["who"]);
  await page.context().close();
});
