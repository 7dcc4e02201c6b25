// A new version is announced in one line, taken when the reader wants it, and costs nobody a word.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { beforeEach } from "node:test";
import { addresses, arrived, base, button, follow, root, until, violations } from "./harness.mjs";
import { caches, isQuiet, isReady, setupHost, update, versionOf } from "./releases.mjs";

const world = setupHost();
const { host } = world;
const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const notice = (page) => page.locator("[data-notice=update]");
const take = (page) => page.locator("[data-notice=update] button[data-do=update]");
/// Marks the document, and tells whether it is still the same one.
const mark = (page) => page.evaluate(() => (globalThis.isSame = true));
const isSame = (page) => page.evaluate(() => globalThis.isSame === true);

beforeEach(() => host.publish(1));

test("a new version is announced within five seconds, without taking the focus or changing the page", async () => {
  const page = await world.visit(check);
  await page.reload();
  await isReady(page);
  await mark(page);
  await page.getByRole("checkbox").first().focus();
  const before = await versionOf(page);
  host.publish(2);
  assert.deepEqual(await update(page), { worker: "installed", waiting: true });
  await notice(page).waitFor({ timeout: 5000 });
  assert.ok(await page.getByRole("status").filter({ has: notice(page) }).count());
  assert.equal(await notice(page).getByRole("button", { name: "Nu herladen" }).count(), 1);
  assert.equal(await page.evaluate(() => document.activeElement.type), "checkbox");
  assert.equal(await versionOf(page), before);
  assert.deepEqual(await violations(page), []);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
  await notice(page).getByRole("button", { name: "Later" }).click();
  assert.equal(await notice(page).count(), 0);
  await page.getByRole("link", { name: "Verandering" }).first().click();
  await arrived(page, "verandering");
  assert.equal(await notice(page).count(), 0, "put away until the page is loaded again");
  assert.ok(await isSame(page));
  assert.deepEqual(page.problems, []);
  await page.reload();
  await notice(page).waitFor();
  assert.equal(await versionOf(page), before, "loading a page alone takes no version");
  await page.context().close();
});

test("taking it loads the page once, at the same address, with what was typed a moment before", async () => {
  const page = await world.visit(check);
  await page.reload();
  await isReady(page);
  host.publish(2);
  await update(page);
  await notice(page).waitFor();
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.getByRole("checkbox").nth(1).check();
  await take(page).click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  await isReady(page);
  await page.waitForTimeout(4000);
  assert.equal(loads, 1);
  assert.equal(page.url(), world.url(check));
  assert.ok(await page.getByRole("checkbox").nth(1).isChecked());
  assert.equal(await notice(page).count(), 0);
  assert.equal(Object.keys(await caches(page)).length, 1);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a page that saw the worker come can take a new version too", async () => {
  const page = await world.visit(check);
  host.publish(2);
  await update(page);
  await take(page).click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  await page.context().close();
});

test("other pages get the line, are not loaded again, and go on with their own version to the end", { timeout: 120_000 }, async () => {
  const page = await world.visit();
  const other = await page.context().newPage();
  const problems = [];
  other.on("requestfailed", (request) => problems.push(`request: ${request.url()}`));
  other.on("response", (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
  other.on("pageerror", (error) => problems.push(error.message));
  await other.goto(world.url("kort/stap-1/"));
  await isReady(other);
  await mark(other);
  const before = await versionOf(other);
  host.publish(2);
  await update(page);
  await take(page).click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  await notice(other).waitFor();
  // The host has no file of the version before any more, and the worker is the new one.
  for (const { id, kind } of addresses) {
    await follow(other, world.url(`${id}/`));
    await other.waitForFunction((id) => [document.querySelector("main"), document.querySelector("dialog")].some((element) => element?.dataset.screen === id), id);
    if (kind === "popup") assert.equal(await notice(other).isVisible(), false, "not while a dialog is open");
  }
  assert.ok((await other.pdf()).length > 1000);
  assert.ok(await isSame(other));
  assert.equal(await versionOf(other), before);
  assert.deepEqual(problems, []);
  await other.goto(world.url("kort/stap-2/"));
  await isReady(other);
  assert.equal(await versionOf(other), "2.0.0");
  assert.deepEqual(problems, []);
  await page.context().close();
});

test("it is held back while a dialog is open and while a meeting is run", async () => {
  const page = await world.visit("uitgebreid/stap-1/besluit-nemen/wat-en-waarom/geld/");
  host.publish(2);
  await update(page);
  await notice(page).waitFor({ state: "attached" });
  assert.equal(await notice(page).isVisible(), false, "a dialog is open");
  await page.keyboard.press("Escape");
  await notice(page).waitFor();
  await follow(page, world.url("werksessie/planner/"));
  await button(page, "Uitvoeren").click();
  await button(page, "Begin de bijeenkomst").click();
  await page.locator(".run-screen").waitFor();
  assert.equal(await notice(page).isVisible(), false, "a meeting is run");
  await button(page, "Terug naar voorbereiden").click();
  await notice(page).waitFor();
  await page.context().close();
});

test("it is not offered while something is in the page alone", async () => {
  const page = await world.visit(check, { init: () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...all) { if (globalThis.isFull) throw new DOMException("full", "QuotaExceededError"); return real.apply(this, all); };
  } });
  await mark(page);
  host.publish(2);
  await update(page);
  await notice(page).waitFor();
  // The tick that does not fit comes so late that only taking the version finds out.
  await page.evaluate(() => (globalThis.isFull = true));
  await page.getByRole("checkbox").first().check();
  await take(page).click();
  await page.waitForSelector("[data-keep=full]");
  await notice(page).waitFor({ state: "detached" });
  await page.waitForTimeout(3500);
  assert.ok(await isSame(page));
  assert.ok(await page.getByRole("checkbox").first().isChecked());
  await page.evaluate(() => (globalThis.isFull = false));
  await page.getByRole("checkbox").nth(1).check();
  await notice(page).waitFor();
  await page.context().close();
});

test("what was typed a moment before in the planner is kept when the version is taken", async () => {
  const page = await world.visit("werksessie/planner/");
  await page.locator(".planner").waitFor();
  host.publish(2);
  await update(page);
  await notice(page).waitFor();
  await page.getByLabel("Datum", { exact: true }).fill("15 januari 2027");
  await take(page).click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  await page.locator(".planner").waitFor();
  assert.equal(await page.getByLabel("Datum", { exact: true }).inputValue(), "vrijdag 15 januari 2027");
  await page.context().close();
});

test("it is not offered while a field holds what cannot be read, and so is not kept", async () => {
  const page = await world.visit("werksessie/planner/");
  await page.locator(".planner").waitFor();
  host.publish(2);
  await update(page);
  await notice(page).waitFor();
  const begin = page.getByLabel("Begin", { exact: true });
  await begin.fill("25.00");
  await begin.blur();
  await notice(page).waitFor({ state: "detached" });
  await begin.fill("10.00");
  await begin.blur();
  await notice(page).waitFor();
  // The part that held something is gone, and nothing is held any more.
  await begin.fill("25.00");
  await begin.blur();
  await notice(page).waitFor({ state: "detached" });
  await page.locator("a.brand").click();
  await arrived(page, "start/herken-je-dit");
  await notice(page).waitFor();
  await page.context().close();
});

test("when all pages are closed the next start has the new version", async () => {
  const page = await world.visit();
  host.publish(2);
  await update(page);
  await notice(page).waitFor();
  const context = page.context();
  // Beside the guide, on the same origin: who is there sees the new version take over, and holds on to none.
  await page.goto(`${world.server.origin}/beside`);
  const isOver = (url) => navigator.serviceWorker.getRegistration(url).then(({ waiting, active }) => waiting === null && active.state === "activated");
  await until(() => page.evaluate(isOver, world.url()), "the new version that takes over");
  const next = await context.newPage();
  await next.goto(world.url());
  await isReady(next);
  assert.equal(await versionOf(next), "2.0.0");
  // If the page that went was still among the open ones just then, its version goes at this start.
  await until(async () => Object.keys(await caches(next)).length === 1, "the old version that goes");
  await context.close();
});

test("a new version is looked for at the start, when the network is back, and on focus once in six hours", async () => {
  const context = await world.browser.newContext();
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(world.url());
  await isReady(page);
  const count = () => world.server.requests.filter(({ path }) => path === `${base}sw.js`).length;
  const atFirst = count();
  await page.reload();
  await isReady(page);
  // The browser itself looks a moment after a page is loaded.
  await until(() => count() > atFirst, "the look at the start");
  await isQuiet(world);
  const after = async (event) => {
    const before = count();
    await page.evaluate((event) => dispatchEvent(new Event(event)), event);
    await isQuiet(world);
    return count() - before;
  };
  assert.equal(await after("focus"), 0);
  assert.equal(await after("online"), 1);
  await page.clock.fastForward("05:00:00");
  assert.equal(await after("focus"), 0);
  await page.clock.fastForward("01:01:00");
  assert.equal(await after("focus"), 1);
  assert.equal(await after("focus"), 0);
  host.publish(2);
  const before = count();
  await page.reload();
  await notice(page).waitFor();
  assert.ok(count() - before >= 1);
  await context.close();
});

test("a worker that the host lets caches keep for a day is not stuck", async () => {
  host.answer = (path, response) => {
    if (path !== "sw.js") return false;
    response.writeHead(200, { "content-type": "text/javascript", "cache-control": "max-age=86400" }).end(readFileSync(join(host.folder, "sw.js")));
    return true;
  };
  const answer = host.answer;
  const page = await world.visit();
  await page.reload();
  await isReady(page);
  host.publish(2);
  host.answer = answer;
  await page.reload();
  await notice(page).waitFor();
  await page.context().close();
});

test("the version before can be published again", async () => {
  const page = await world.visit();
  const first = await versionOf(page);
  host.publish(2);
  await update(page);
  await notice(page).waitFor();
  host.publish(1);
  assert.deepEqual(await update(page), { worker: "installed", waiting: true });
  await take(page).click();
  await page.waitForFunction(() => document.querySelector("[data-notice=update]") === null);
  await isReady(page);
  assert.equal(await versionOf(page), first);
  host.goDown();
  await page.goto(world.url("kort/stap-2/"));
  await page.waitForSelector("html[data-app=ready]");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("an app that broke is mended by the version that waits", async () => {
  const page = await world.visit();
  host.publish(2);
  await update(page);
  await notice(page).waitFor();
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  await page.waitForSelector("html[data-app=failed]");
  await page.locator("button[data-do=reload]").click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  await isReady(page);
  await page.context().close();
});

test("a version that cannot start is replaced by the next", async () => {
  const page = await world.visit();
  await page.context().addInitScript(() => {
    const real = WebAssembly.instantiateStreaming;
    const isOld = () => !document.querySelector(".version")?.textContent.includes("2.0.0");
    WebAssembly.instantiateStreaming = (...all) => (isOld() ? Promise.reject(new WebAssembly.RuntimeError("broken")) : real(...all));
  });
  host.publish(2);
  await page.reload();
  await page.waitForSelector("html[data-app=failed]");
  await until(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting !== null), "the version that waits");
  await page.locator("button[data-do=reload]").click();
  await page.waitForFunction(() => document.querySelector(".version")?.textContent.includes("2.0.0"));
  await page.waitForSelector("html[data-app=ready]");
  await page.context().close();
});

test("the worker that stops it all clears its own, loads open pages once, and leaves what was kept", async () => {
  const page = await world.visit(check);
  await page.getByRole("checkbox").first().check();
  await page.waitForSelector("[data-keep=saved]");
  await page.reload();
  await isReady(page);
  await page.evaluate(async () => {
    await globalThis.caches.open("somebody-else");
    localStorage.setItem("somebody-else", "x");
  });
  const kept = await page.evaluate(() => ({ ...localStorage }));
  let loads = 0;
  page.on("load", () => (loads += 1));
  host.answer = (path, response) => {
    if (path !== "sw.js") return false;
    response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(join(root, "src/shell/kill/sw.js")));
    return true;
  };
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => void registration.update()));
  await loaded;
  await page.waitForSelector("html[data-app=ready]");
  await isQuiet(world, 2000);
  assert.equal(loads, 1);
  assert.equal(page.url(), world.url(check));
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.deepEqual(await caches(page), { "somebody-else": 0 });
  assert.deepEqual(await page.evaluate(() => ({ ...localStorage })), kept);
  assert.equal(await page.locator("html").getAttribute("data-offline"), null);
  const from = world.server.requests.length;
  await page.goto(world.url("kort/stap-1/"));
  await page.waitForSelector("html[data-app=ready]");
  assert.ok(world.server.requests.slice(from).some(({ path }) => path === `${base}kort/stap-1/`), "the page comes from the network again");
  await page.context().close();
});
