// What a reader adds is kept, and nothing that stood in the storage is ever harmed.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, setup, written } from "./harness.mjs";

const world = setup();
const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const key = "werkdruk-wegwijzer:ticks";
const keep = (page) => page.locator("[data-keep]").getAttribute("data-keep");
const record = (page, name = key) => page.evaluate((name) => localStorage.getItem(name), name);
const first = (page) => page.getByRole("checkbox").first();

test("a tick, a status and a circle survive a reload and are shown everywhere", async () => {
  const page = await world.open(check);
  await first(page).check();
  await page.getByLabel("Klaar voor mij").check();
  await written(page);
  await page.goto(world.url("werkdruk/werkdrukmodel/"));
  await page.waitForSelector("html[data-app=ready]");
  await page.getByRole("button", { name: "Tijdsdruk" }).click();
  await written(page);
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await page.getByRole("button", { name: "Tijdsdruk" }).getAttribute("aria-pressed"), "true");
  assert.match(await page.locator("[data-part=circled]").innerText(), /Tijdsdruk/);
  await page.goto(world.url(check));
  await page.waitForSelector("html[data-app=ready]");
  assert.ok(await first(page).isChecked());
  assert.ok(await page.getByLabel("Klaar voor mij").isChecked());
  await page.goto(world.url("uitgebreid/overzicht/"));
  await page.waitForSelector("html[data-app=ready]");
  assert.match(await page.locator("li[data-substep='stap-1/signalen-opvangen']").innerText(), /klaar/);
  assert.match(await page.locator(".keep").innerText(), /Bewaard op dit apparaat, \d+\.\d\d uur/);
  const kept = JSON.parse(await record(page));
  assert.equal(kept.v, 1);
  assert.deepEqual(Object.keys(kept), ["v", "rev", "saved", "data"]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("circles can be cleared and put back", async () => {
  const page = await world.open("werkdruk/werkdrukmodel/");
  await page.getByRole("button", { name: "Tijdsdruk" }).click();
  await page.getByRole("button", { name: "Variatie" }).click();
  await page.getByRole("button", { name: "Wis alle cirkels" }).click();
  assert.equal(await page.getByRole("button", { name: "Tijdsdruk" }).getAttribute("aria-pressed"), "false");
  await page.getByRole("button", { name: "Zet de cirkels terug" }).click();
  assert.equal(await page.getByRole("button", { name: "Variatie" }).getAttribute("aria-pressed"), "true");
  await page.context().close();
});

test("a tick is written when the page goes away at once", async () => {
  const page = await world.open(check);
  await first(page).check();
  await page.goto("about:blank");
  await page.goto(world.url(check));
  await page.waitForSelector("html[data-app=ready]");
  assert.ok(await first(page).isChecked());
  await page.context().close();
});

test("reading alone keeps the place, and the first screen leads back to it", async () => {
  const page = await world.open("uitgebreid/stap-3/plan-maken/hoe/");
  await written(page);
  await page.goto(world.url());
  await page.waitForSelector("html[data-app=ready]");
  await page.getByRole("link", { name: "Stap 3, plan maken, hoe" }).click();
  await arrived(page, "uitgebreid/stap-3/plan-maken/hoe");
  await page.goBack();
  await page.getByRole("button", { name: "Begin opnieuw" }).click();
  assert.equal(await page.getByRole("link", { name: "Stap 3, plan maken, hoe" }).count(), 0);
  await page.context().close();
});

test("the chosen route is remembered and can be changed", async () => {
  const page = await world.open("start/keuze/");
  await page.locator("[data-choice='kort/leeswijzer']").click();
  await arrived(page, "kort/leeswijzer");
  await page.goBack();
  await page.waitForSelector("[data-choice='kort/leeswijzer'][data-chosen]");
  await page.locator("[data-choice='werknemer/in-gesprek']").click();
  await page.goBack();
  await page.waitForSelector("[data-choice='werknemer/in-gesprek'][data-chosen]");
  assert.equal(await page.locator("[data-chosen]").count(), 1);
  await page.context().close();
});

const refusals = {
  "the getter throws": () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }),
  "it is null": () => Object.defineProperty(window, "localStorage", { get: () => null }),
  "it worked while loading and throws from then on": () => {
    const real = window.localStorage;
    let touches = 0;
    Object.defineProperty(window, "localStorage", { get() { touches += 1; if (touches > 5) throw new DOMException("no", "SecurityError"); return real; } });
  },
  "reading throws": () => { Storage.prototype.getItem = () => { throw new DOMException("no", "UnknownError"); }; },
};
for (const [name, init] of Object.entries(refusals)) {
  test(`storage that is refused (${name}) leaves a working app that says so`, async () => {
    const page = await world.open(check, { init });
    await first(page).check();
    await page.getByRole("link", { name: "Verandering" }).first().click();
    await arrived(page, "verandering");
    await page.goBack();
    await arrived(page, "check");
    assert.ok(await first(page).isChecked());
    await written(page);
    assert.ok(["memory", "full"].includes(await keep(page)), await keep(page));
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("a full storage is said, and works again when there is room", async () => {
  const page = await world.open(check, { init: () => {
    const real = Storage.prototype.setItem;
    globalThis.isFull = true;
    Storage.prototype.setItem = function (...all) { if (globalThis.isFull) throw new DOMException("full", "QuotaExceededError"); return real.apply(this, all); };
  } });
  await first(page).check();
  await page.waitForSelector("[data-keep=full]");
  await page.evaluate(() => (globalThis.isFull = false));
  await page.getByRole("checkbox").nth(1).check();
  // The first tick may be written by itself as soon as there is room.
  await page.waitForFunction((key) => JSON.parse(localStorage.getItem(key) ?? "null")?.data.ticked.length === 2, key);
  await page.waitForSelector("[data-keep=saved]");
  await page.context().close();
});

test("a storage that lies about writing is not believed", async () => {
  const page = await world.open(check, { init: () => { Storage.prototype.setItem = () => {}; } });
  await first(page).check();
  await page.waitForSelector("[data-keep=full]");
  await page.context().close();
});

const strange = {
  "half a record": ['{"v":1,"rev":3,"saved":"2026-01-01T00:00:00.000Z","data":{"tick', "repaired"],
  "another shape": ['{"v":1,"rev":3,"saved":"2026-01-01T00:00:00.000Z","data":{"ticked":"all"}}', "repaired"],
  "no JSON": ["\u0000\ud800 niets", "repaired"],
  "a newer release's record": ['{"v":99,"rev":3,"saved":"2027-01-01T00:00:00.000Z","data":{"x":[1]}}', "newer"],
};
for (const [name, [text, mark]] of Object.entries(strange)) {
  test(`${name} stays byte for byte, and the app works beside it`, async () => {
    const page = await world.open("404.html", { ready: false });
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, text]);
    await page.goto(world.url(check));
    await page.waitForSelector("html[data-app=ready]");
    await page.waitForSelector(`[data-keep=${mark}]`);
    await first(page).check();
    await written(page);
    await page.reload();
    await page.waitForSelector("html[data-app=ready]");
    assert.ok(await first(page).isChecked());
    assert.equal(await record(page), text);
    await page.context().close();
  });
}

test("two tabs add to each other, and neither wipes the other's tick", async () => {
  const one = await world.open(check);
  const other = await one.context().newPage();
  await other.goto(world.url(check));
  await other.waitForSelector("html[data-app=ready]");
  await first(one).check();
  await other.getByRole("checkbox").nth(2).check();
  for (const page of [one, other]) {
    await page.waitForFunction(() => [...document.querySelectorAll("main input[type=checkbox]")].map((box) => Number(box.checked)).join("") === "1010");
  }
  await first(other).uncheck();
  await one.waitForFunction(() => !document.querySelector("main input[type=checkbox]").checked);
  assert.equal(JSON.parse(await record(one)).data.ticked.length, 1);
  await one.context().close();
});

test("keys of others on the same origin are never touched", async () => {
  const page = await world.open("404.html", { ready: false });
  await page.evaluate(() => { localStorage.setItem("intranet:x", "1"); localStorage.setItem("werkdruk", "2"); });
  await page.goto(world.url(check));
  await page.waitForSelector("html[data-app=ready]");
  await first(page).check();
  await written(page);
  assert.deepEqual(await page.evaluate(() => [localStorage.getItem("intranet:x"), localStorage.getItem("werkdruk")]), ["1", "2"]);
  assert.ok(await page.evaluate(() => Object.keys(localStorage).every((key) => key.startsWith("werkdruk-wegwijzer:") || ["intranet:x", "werkdruk"].includes(key))));
  await page.context().close();
});
