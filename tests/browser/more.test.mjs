// "Meer hierover": the text of the extended route opens in place on the short one.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, setup, violations } from "./harness.mjs";

const world = setup();
const label = "Check: zijn de oorzaken duidelijk?";
const check = "uitgebreid/stap-2/oorzaken-zoeken/check";
const screen = (page) => page.locator("main").getAttribute("data-screen");
const part = (page, name) => page.locator("details.part", { has: page.getByRole("heading", { name, exact: true }) });

/// Opens a part, with or without the app.
async function open(page, name) {
  await page.locator("summary", { hasText: "Meer hierover" }).first().click();
  await part(page, name).locator("> summary").click();
  return part(page, name);
}

/// Opens a part, and waits until the app has put its text there.
async function unfold(page, name) {
  const found = await open(page, name);
  await found.and(page.locator("[data-live]")).waitFor();
  return found;
}

test("a part opens in place, and the reader stays on the short route", async () => {
  const page = await world.open("kort/stap-2/");
  const found = await unfold(page, "Hoe: kies tussen een gesprek, een werksessie en een vragenlijst");
  await found.getByRole("heading", { level: 4, name: "Breng de oorzaken in kaart" }).waitFor();
  assert.match(await found.innerText(), /In het kort\s+Werknemers weten waar de werkdruk door komt/);
  assert.equal(await screen(page), "kort/stap-2");
  assert.equal(page.url(), world.url("kort/stap-2/"));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a pop-up link in an opened part opens over the short page, and closing leads back to the open part", async () => {
  const page = await world.open("kort/stap-2/");
  const found = await unfold(page, "Hoe: kies tussen een gesprek, een werksessie en een vragenlijst");
  const link = found.getByRole("link", { name: "Ga in gesprek met werknemers" });
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await link.click();
  await page.getByRole("dialog", { name: "Ga in gesprek met werknemers" }).waitFor();
  assert.equal(await screen(page), "kort/stap-2");
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await screen(page), "kort/stap-2");
  assert.ok(await link.isVisible());
  assert.equal(await page.evaluate(() => scrollY), scrolled);
  await page.context().close();
});

test("a tick in an opened part is the tick of the extended route, and is kept", async () => {
  const page = await world.open("kort/stap-2/");
  const found = await unfold(page, label);
  await found.getByRole("checkbox").nth(1).check();
  await page.waitForSelector("[data-keep=saved]");
  await page.goto(world.url(`${check}/`));
  await page.waitForSelector("html[data-app=ready]");
  const state = () => page.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.checked));
  assert.deepEqual(await state(), [false, true, false]);
  await page.goto(world.url("kort/stap-2/"));
  await page.waitForSelector("html[data-app=ready]");
  await unfold(page, label);
  assert.deepEqual(await state(), [false, true, false]);
  await page.context().close();
});

test("Back brings back what was open, and the place in it", async () => {
  const page = await world.open("kort/stap-1/", { context: { viewport: { width: 1000, height: 500 } } });
  const found = await unfold(page, "Met wie: wie er met je mee kan kijken en luisteren");
  await found.locator("h4, p").last().scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.querySelector("details.part[open]").offsetTop + 60));
  const scrolled = await page.evaluate(() => scrollY);
  await found.getByRole("link", { name: "Bekijk dit op zijn eigen plek in de uitgebreide route" }).evaluate((link) => link.click());
  await arrived(page, "uitgebreid/stap-1/signalen-opvangen/met-wie");
  await page.goBack();
  await arrived(page, "kort/stap-1");
  assert.ok(await found.locator("p.short").isVisible());
  await page.waitForTimeout(50);
  assert.equal(await page.evaluate(() => scrollY), scrolled);
  await page.context().close();
});

test("with every part open no id is there twice, no heading skips a level, and the rules of accessibility hold", { timeout: 120_000 }, async () => {
  for (const number of [1, 2, 3, 4, 5]) {
    const page = await world.open(`kort/stap-${number}/`, { context: { bypassCSP: true } });
    for (const fold of await page.locator("details.more, details.part").all()) await fold.locator("> summary").click();
    await page.waitForFunction(() => document.querySelectorAll("details.part:not([data-live])").length === 0);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
    assert.deepEqual(ids, [...new Set(ids)], `kort/stap-${number}`);
    assert.deepEqual(page.problems, []);
    assert.deepEqual(await violations(page), [], `kort/stap-${number}`);
    await page.context().close();
  }
});

test("without script each part is a plain link to its place", async () => {
  const page = await world.open("kort/stap-2/", { context: { javaScriptEnabled: false }, ready: false });
  const found = await open(page, label);
  await found.getByRole("link", { name: "Lees dit in de uitgebreide route" }).click();
  await page.waitForURL(world.url(`${check}/`));
  await page.context().close();
});

test("a part that was opened before the app was there gets its text", async () => {
  let letIn;
  const gate = new Promise((done) => (letIn = done));
  const page = await world.open("kort/leeswijzer/");
  await page.route("**/*.wasm", async (route) => { await gate; await route.continue(); });
  await page.goto(world.url("kort/stap-2/"));
  await page.waitForSelector("html[data-app=starting]");
  const found = await open(page, label);
  letIn();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await found.getByRole("checkbox").count(), 3);
  await page.context().close();
});
