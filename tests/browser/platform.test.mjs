// What a browser does to a page: keeps it and brings it back, closes it, forgets what it kept, shows it for a day.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { beforeEach } from "node:test";
import { addresses, browserArguments, chromium, follow, launch } from "./harness.mjs";
import { setupHost, update } from "./releases.mjs";

const world = setupHost();
const { host } = world;
const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const planner = "werksessie/planner/";
const key = "werkdruk-wegwijzer:ticks";
const boxes = (page) => page.getByRole("checkbox").evaluateAll((all) => all.map((box) => box.checked));
const record = (page) => page.evaluate((key) => localStorage.getItem(key), key);
const named = (page) => page.getByLabel("Naam van dit plan", { exact: true });
const isHere = (page) => page.waitForSelector("html[data-app=ready]");

beforeEach(() => (host.answer = null));

/// Nobody waits for a lock or holds one: a browser does not keep a page that does.
const settled = (page) => page.waitForFunction(async () => {
  await new Promise((done) => setTimeout(done, 500));
  const { held, pending } = await navigator.locks.query();
  return held.length + pending.length === 0;
});

test("words typed a moment before the page goes away are there again, also when the browser is closed", { timeout: 120_000 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const start = () => chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM, args: browserArguments });
  let context = await start();
  const go = async () => {
    const page = await context.newPage();
    await page.goto(world.url(planner));
    await page.waitForSelector(".planner");
    return page;
  };
  const close = async (page) => Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
  const ways = { close, "go elsewhere": (page) => page.goto("about:blank"), hide: (page) => page.evaluate(() => {
    for (const [name, value] of [["hidden", true], ["visibilityState", "hidden"]]) Object.defineProperty(document, name, { value });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    globalThis.kept = Object.values(localStorage).join();
  }) };
  for (const [name, leave] of Object.entries(ways)) {
    const page = await go();
    await named(page).fill("");
    await named(page).pressSequentially(`Plan ${name}`);
    await leave(page);
    if (name === "hide") assert.match(await page.evaluate(() => globalThis.kept), /Plan hide/);
    const next = await go();
    assert.equal(await named(next).inputValue(), `Plan ${name}`, name);
    for (const one of [page, next]) if (!one.isClosed()) await one.close();
  }
  const last = await go();
  await named(last).fill("Het laatste woord");
  await close(last);
  await context.close();
  context = await start();
  assert.equal(await named(await go()).inputValue(), "Het laatste woord", "closed");
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("a page that Back brings back as it was shows what another tab did meanwhile, and writes nothing old over it", { timeout: 150_000 }, async () => {
  const browser = await launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  const context = await browser.newContext();
  const [page, other] = [await context.newPage(), await context.newPage()];
  for (const one of [page, other]) await one.goto(world.url(check)).then(() => isHere(one));
  const box = (one, at) => one.getByRole("checkbox").nth(at);
  await box(page, 0).check();
  await page.waitForSelector("[data-keep=saved]");
  await settled(page);
  await page.evaluate(() => addEventListener("pageshow", (event) => (globalThis.isReturn = event.persisted)));
  await page.goto(world.url("404.html"));
  await box(other, 0).uncheck();
  await box(other, 1).check();
  await other.waitForFunction((key) => /"ticked":\["[^"]*signalen"\]/.test(localStorage.getItem(key)), key);
  const kept = await record(other);
  await page.goBack({ waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.isReturn === true);
  await page.waitForFunction(() => document.querySelectorAll("[data-check]")[1].checked);
  assert.deepEqual(await boxes(page), [false, true, false, false]);
  await page.waitForTimeout(1000);
  assert.equal(await record(page), kept);
  await box(page, 2).check();
  await other.waitForFunction(() => document.querySelectorAll("[data-check]")[2].checked);
  assert.deepEqual(await boxes(other), [false, true, true, false]);
  await browser.close();
});

test("nothing keeps a browser from bringing a page back as it was", { timeout: 150_000 }, async () => {
  const browser = await launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  const page = await browser.newPage();
  for (const path of ["", "kort/stap-1/", check, "werkdruk/oorzaken/", "zelfcheck/", "zoeken/?q=pauze", "gegevens/", "inbedden/", planner]) {
    await page.goto(world.url(path));
    await isHere(page);
    if (path === check) await page.getByRole("checkbox").first().check();
    await settled(page);
    for (const name of path === planner ? ["Uitvoeren", "Begin de bijeenkomst"] : []) await page.getByRole("button", { name }).click();
    await page.evaluate(() => addEventListener("pageshow", (event) => (globalThis.isReturn = event.persisted)));
    await page.goto(world.url("404.html"));
    await page.goBack({ waitUntil: "commit" });
    const why = () => page.evaluate(() => JSON.stringify(performance.getEntriesByType("navigation")[0].notRestoredReasons));
    await page.waitForFunction(() => globalThis.isReturn === true, null, { timeout: 5000 }).catch(async () => assert.fail(`${path}: ${await why()}`));
    assert.equal(await page.locator("html").getAttribute("data-app"), "ready");
  }
  await browser.close();
});

test("what vanishes from the browser while the page is open is said, and is kept again when the reader wants it", { timeout: 150_000 }, async () => {
  const page = await world.open(check);
  await page.getByRole("checkbox").first().check();
  await page.waitForSelector("[data-keep=saved]");
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

test("a tool that a page of the version before never fetched says that it is not there, and comes with the new version", { timeout: 150_000 }, async () => {
  host.publish(1);
  const page = await world.visit();
  const old = await page.context().newPage();
  await old.goto(world.url("kort/stap-1/"));
  await isHere(old);
  host.publish(2);
  await update(page);
  await page.locator("[data-notice=update] button[data-do=update]").click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  // What the browser itself may have of the version before is no promise.
  await (await old.context().newCDPSession(old)).send("Network.clearBrowserCache");
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
