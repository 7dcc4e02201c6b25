// What a browser does to a page: forgets what it kept, has another version take its place, shows it for a day.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { beforeEach } from "node:test";
import { addresses, follow, written } from "./harness.mjs";
import { caches, isReady, setupHost, update, versionOf } from "./releases.mjs";

const world = setupHost();
const { host } = world;
const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const planner = "werksessie/planner/";
const key = "werkdruk-wegwijzer:ticks";
const record = (page) => page.evaluate((key) => localStorage.getItem(key), key);
const isHere = (page) => page.waitForSelector("html[data-app=ready]");

beforeEach(() => (host.answer = null));

test("what vanishes from the browser while the page is open is said, and is kept again when the reader wants it", { timeout: 150_000 }, async () => {
  const page = await world.open(check);
  await page.getByRole("checkbox").first().check();
  await written(page);
  await page.evaluate(() => { localStorage.clear(); document.dispatchEvent(new Event("visibilitychange", { bubbles: true })); });
  await page.locator(".keep").getByText("Weg uit deze browser, nog in dit venster").waitFor();
  assert.equal(await record(page), null);
  await page.locator(".keep").getByRole("link", { name: "Wat kun je doen?" }).click();
  await page.getByRole("button", { name: "Bewaar opnieuw" }).click();
  await page.waitForSelector("[data-keep=saved]");
  assert.equal(JSON.parse(await record(page)).data.ticked.length, 1);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

/// A page of the version before, open while another page took the new one, that never fetched a tool; and that other page.
async function leftBehind() {
  host.publish(1);
  const page = await world.visit();
  const old = await page.context().newPage();
  await old.goto(world.url("kort/stap-1/"));
  await isHere(old);
  host.publish(2);
  await update(page);
  await page.locator("[data-notice=update] button[data-do=update]").click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  await isReady(page);
  // What the browser itself may have of the version before is no promise.
  await (await old.context().newCDPSession(old)).send("Network.clearBrowserCache");
  return { page, old };
}

test("a page of the version before gets each tool of its own version, until it is closed", { timeout: 150_000 }, async () => {
  const { page, old } = await leftBehind();
  await old.evaluate(() => (globalThis.isSame = true));
  for (const [address, place] of [[planner, ".planner"], ["zelfcheck/", ".sitting"], ["gegevens/", "[data-module=data] button"], ["inbedden/", ".embedding"]]) {
    await follow(old, world.url(address));
    await old.waitForSelector(place);
  }
  assert.ok(await old.evaluate(() => globalThis.isSame));
  assert.equal(await versionOf(old), await old.evaluate(() => document.querySelector("script[data-version]").dataset.version));
  // A page of the new version does not take away what the other still needs; once that is closed the next start does.
  await page.reload();
  await isReady(page);
  assert.equal(Object.keys(await caches(page)).length, 2);
  await old.close();
  await page.reload();
  await isReady(page);
  assert.equal(Object.keys(await caches(page)).length, 1);
  host.publish(1);
  await page.context().close();
});

test("a tool of the version before that is nowhere any more says so, and comes with the new version", { timeout: 150_000 }, async () => {
  const { page, old } = await leftBehind();
  await page.evaluate(async () => {
    for (const name of await globalThis.caches.keys()) await globalThis.caches.delete(name);
  });
  await follow(old, world.url(planner));
  await old.getByRole("alert").filter({ hasText: "Dit deel is niet helemaal binnengekomen" }).waitFor();
  await old.locator("main [data-do=reload]").click();
  await old.waitForSelector(".planner");
  host.publish(1);
  await page.context().close();
});

test("walking through the guide for a day leaves nothing behind in memory", { timeout: 180_000 }, async () => {
  const page = await world.open("");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const tools = ["werksessie/planner", "zelfcheck", "zoeken", "gegevens", "checks", "inbedden"];
  const lap = async () => {
    for (const id of [...addresses.map(({ id }) => id).filter((_, at) => at % 4 === 0), ...tools, "kort/stap-1"]) {
      await follow(page, world.url(`${id}/`));
      await page.waitForFunction((id) => [...document.querySelectorAll("main, dialog")].some((one) => one.dataset.screen === id), id);
    }
    for (let turn = 0; turn < 3; turn += 1) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await lap().then(lap);
  for (let turn = 0; turn < 3; turn += 1) await lap();
  const now = await lap();
  const grown = (name) => now[name] - before[name];
  assert.ok(now.Nodes < 3000, `${now.Nodes} nodes`);
  for (const [name, most] of [["Nodes", 100], ["JSEventListeners", 20], ["JSHeapUsedSize", 1e6]]) assert.ok(grown(name) < most, `${grown(name)} more of ${name}`);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("what leaves the page as a file says nothing of who made it, where or on what, in its name neither", { timeout: 150_000 }, async () => {
  const told = [];
  for (const timezoneId of ["Pacific/Auckland", "America/New_York"]) {
    const page = await world.open("404.html", { ready: false, context: { userAgent: "Merkteken/9.9 (Apparaat Zeven)", timezoneId, locale: "en-NZ" }, init: () => {
      globalThis.types = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => (globalThis.types.push(blob.type), make(blob));
    } });
    await page.goto(world.url(planner));
    await page.getByLabel("Naam van dit plan", { exact: true }).fill('../Geheim "plan" é.exe');
    const give = async (name) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      assert.match(file.suggestedFilename(), /^(werksessie|werkdruk-wegwijzer)-\d{4}-\d\d-\d\d\.(ics|json)$/);
      return readFileSync(await file.path(), "utf8");
    };
    const calendar = await give("Download het agendabestand");
    await page.getByRole("button", { name: "Vastleggen" }).click();
    await page.getByRole("button", { name: "Verslag" }).first().click();
    await page.getByRole("button", { name: "Kopieer als Markdown" }).click();
    const report = await page.getByLabel("Tekst van het verslag").inputValue();
    await follow(page, world.url("gegevens/"));
    const copy = await give("Download een kopie");
    assert.deepEqual(await page.evaluate(() => globalThis.types), ["text/calendar;charset=utf-8", "application/json"]);
    for (const text of [calendar, report, copy]) {
      assert.ok(text.includes("Geheim"));
      assert.doesNotMatch(text, /Merkteken|Apparaat|Auckland|Pacific|New_York|America|Linux|x86|Chrom|en-NZ|[+-]\d\d:?00\b(?!;)(?<![+]0[12]00)/);
    }
    assert.deepEqual([...new Set([...calendar.matchAll(/TZID[=:]([^:\r]+)/g)].map((one) => one[1]))], ["Europe/Amsterdam"]);
    told.push(/^UID:(.*)\r$/m.exec(calendar)[1]);
    await page.context().close();
  }
  assert.notEqual(told[0], told[1]);
});
