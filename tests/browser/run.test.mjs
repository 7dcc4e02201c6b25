// A werksessie that is going on: readable from the back of the room, in time by the clocks, by keyboard alone, and there again after a crash.
import assert from "node:assert/strict";
import test from "node:test";
import { button, follow, reach as reachTo, setup, violations } from "./harness.mjs";

const world = setup();
const address = "werksessie/planner/";
const start = "2026-12-07T13:00:00+01:00";

/// What a browser does with the screen and the sound, counted.
const counted = () => {
  globalThis.tones = 0;
  globalThis.awake = [];
  const make = AudioContext.prototype.createOscillator;
  AudioContext.prototype.createOscillator = function () {
    globalThis.tones += 1;
    return make.call(this);
  };
  Object.defineProperty(navigator, "wakeLock", { configurable: true, value: { request: async (kind) => {
    globalThis.awake.push(kind);
    return { released: false, release() { this.released = true; globalThis.awake.push("released"); } };
  } } });
};

const open = async ({ time = start, context = {} } = {}) => {
  const page = await world.open("404.html", { ready: false, context: { timezoneId: "Europe/Amsterdam", ...context }, init: counted });
  await page.clock.install({ time });
  await page.goto(world.url(address));
  await page.waitForSelector(".planner");
  page.problems.length = 0;
  return page;
};
const begin = async (page) => {
  await button(page, "Uitvoeren").click();
  await button(page, "Begin de bijeenkomst").click();
  await page.locator(".run-screen").waitFor();
};
const reads = (page, selector, expected) => page.waitForFunction(
  ([selector, source]) => new RegExp(source).test(document.querySelector(selector)?.innerText.replace(/\s+/g, " ") ?? ""), [selector, expected.source]);
const face = (page, expected) => reads(page, ".run-face", expected);
const exact = (page, expected) => reads(page, ".run-exact", expected);
const title = (page) => page.locator(".run-what h1").innerText();
const reach = (page, name) => reachTo(page, name, { limit: 250 });

test("a meeting is run by keyboard alone: start, pause, five minutes more, next; nothing goes on by itself", async () => {
  const page = await open();
  await page.locator("h1").first().focus();
  await reach(page, "Uitvoeren");
  await page.keyboard.press("Enter");
  await reach(page, "Begin de bijeenkomst");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches(".run-what h1"));
  assert.equal(await title(page), "Welkom, doel en afspraken");
  await face(page, /^10 minuten$/);
  await reads(page, ".run-head", /^Deel I Het is 13\.00 uur$/);
  await reads(page, ".run-until", /^tot 13\.10 uur$/);
  await reads(page, ".run-next", /^Straks, 13\.10 uur: Quiz$/);
  await page.clock.fastForward("04:30");
  await face(page, /^6 minuten$/);
  await exact(page, /^Nog 5:2\d\. Op tijd\.$/);
  await reach(page, "Pauze");
  await page.keyboard.press("Enter");
  await reads(page, ".run-until", /staat stil/);
  await page.clock.fastForward("20:00");
  await exact(page, /^Nog 5:2\d\. 20 minuten achter\.$/);
  await page.keyboard.press("Enter");
  await reads(page, ".run-until", /^tot 13\.30 uur$/);
  await page.clock.fastForward("04:40");
  await face(page, /^minder dan een minuut$/);
  await page.clock.fastForward("02:00");
  await face(page, /^tijd om af te ronden$/);
  await exact(page, /^\+1:\d\d over de tijd\./);
  assert.equal(await title(page), "Welkom, doel en afspraken");
  await reach(page, "5 minuten erbij");
  await page.keyboard.press("Enter");
  await face(page, /^5 minuten$/);
  await reach(page, "Volgende");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".run-what h1").innerText === "Quiz");
  assert.match(await page.locator("[role=status].hidden").innerText(), /^Nu: Quiz, 5 minuten\.$/);
  await reach(page, "Vorige");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".run-what h1").innerText.startsWith("Welkom"));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("every block comes by, the rounds with their colour and its word, and after the last one comes what to do next", async () => {
  const page = await open();
  await begin(page);
  const seen = [];
  for (let block = 0; block < 30 && (await page.locator(".run-screen").count()); block += 1) {
    seen.push((await page.locator(".run-what").innerText()).replaceAll(/\s+/g, " "));
    const before = await page.locator(".run-what h1").innerText();
    await page.locator("#loop-volgende").click();
    await page.waitForFunction((before) => document.querySelector(".run-what h1")?.innerText !== before, before);
  }
  assert.ok(seen.some((text) => /^Blauwe stift Ronde 1: eureka Blauw is voor ideeën/.test(text)), seen.join("\n"));
  assert.ok(seen.some((text) => /^Rode stift Ronde 2: beren op de weg Rood is voor beren/.test(text)));
  assert.ok(seen.some((text) => /^Groene stift Ronde 3: de gulden middenweg Groen is voor voorwaarden/.test(text)));
  await page.getByRole("heading", { name: "De bijeenkomst is klaar" }).waitFor();
  await button(page, "Ga toch verder").click();
  assert.equal(await title(page), "Afsluiten: wie doet wat, en wanneer");
  await button(page, "Rond af").click();
  await button(page, "Naar vastleggen").click();
  assert.equal(await page.locator(".plan-sides [aria-current]").innerText(), "Vastleggen");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the meeting goes on after a crash, a sleep, and a clock that somebody changes", async () => {
  const page = await open();
  await begin(page);
  await page.clock.fastForward("03:30");
  await exact(page, /^Nog 6:2\d/);
  await page.reload();
  await page.locator(".run-screen").waitFor();
  await exact(page, /^Nog 6:[12]\d/);
  // Somebody sets the clock three hours back: no time is won by it.
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now - 3 * 3600_000);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await reads(page, ".run-wall", /Het is 10\.03 uur/);
  await exact(page, /^Nog 6:[012]\d/);
  await page.clock.fastForward("02:00");
  await exact(page, /^Nog 4:[012]\d/);
  // The computer sleeps for an hour.
  await page.clock.fastForward("01:00:00");
  await exact(page, /^\+55:[345]\d over de tijd/);
  assert.equal(await title(page), "Welkom, doel en afspraken");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("in the night that the clock changes ten minutes are ten minutes", async () => {
  const page = await open({ time: "2026-10-25T02:55:00+02:00" });
  await begin(page);
  await reads(page, ".run-until", /^tot 2\.05 uur$/);
  await page.clock.fastForward("06:30");
  await face(page, /^4 minuten$/);
  await reads(page, ".run-wall", /Het is 2\.01 uur/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the space bar lets the kookwekker stand still and run, unless a control has the focus; the screen says so", async () => {
  const page = await open();
  await begin(page);
  await page.getByText("Met de spatiebalk zet je de kookwekker stil").waitFor();
  assert.equal(await button(page, "Pauze").getAttribute("aria-keyshortcuts"), "Space");
  await page.waitForFunction(() => document.activeElement?.matches(".run-what h1"));
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press("Space");
  await reads(page, ".run-until", /staat stil/);
  assert.equal(await page.locator("[role=status].hidden").innerText(), "De kookwekker staat stil.");
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.keyboard.press("Space");
  await reads(page, ".run-until", /^tot/);
  assert.equal(await page.locator("[role=status].hidden").innerText(), "De kookwekker loopt weer.");
  // On a button it presses that button, once. With another key it is not ours.
  await button(page, "5 minuten erbij").focus();
  await page.keyboard.press("Space");
  await face(page, /^15 minuten$/);
  await reads(page, ".run-until", /^tot/);
  await button(page, "Pauze").focus();
  await page.keyboard.press("Space");
  await reads(page, ".run-until", /staat stil/);
  await page.locator(".run-what h1").focus();
  await page.keyboard.press("Control+Space");
  await reads(page, ".run-until", /staat stil/);
  // Elsewhere it does what it always does.
  await button(page, "Terug naar voorbereiden").click();
  await page.getByLabel("Naam van dit plan", { exact: true }).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" a");
  await page.locator("h2").first().evaluate((heading) => { heading.tabIndex = -1; heading.focus(); });
  await page.keyboard.press("Space");
  await button(page, "Naar het grote scherm").click();
  await reads(page, ".run-until", /staat stil/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the title of the page says what is left, in whole minutes and no words of anybody, until the screen is left", async () => {
  const page = await open();
  const own = await page.title();
  const titled = (expected) => page.waitForFunction((expected) => document.title === expected, expected);
  await button(page, "Wijzig Welkom, doel en afspraken").click();
  await page.getByLabel("Titel", { exact: true }).fill("Geheim overleg");
  await begin(page);
  await titled(`nog 10 minuten - ${own}`);
  await page.evaluate(() => {
    globalThis.titles = [];
    new MutationObserver(() => globalThis.titles.push(document.title)).observe(document.querySelector("title"), { childList: true, characterData: true, subtree: true });
  });
  await page.clock.runFor(120_000);
  await titled(`nog 8 minuten - ${own}`);
  const titles = await page.evaluate(() => globalThis.titles);
  assert.ok(titles.length >= 1 && titles.length <= 3, titles.join("\n"));
  // Printing gives the page its own title back; the next reading of the clocks says again what is left.
  await page.evaluate((own) => { document.title = own; }, own);
  await page.clock.runFor(1000);
  await titled(`nog 8 minuten - ${own}`);
  await button(page, "Pauze").click();
  await titled(`nog 8 minuten, staat stil - ${own}`);
  await button(page, "Laat weer lopen").click();
  await page.clock.fastForward("07:30");
  await titled(`minder dan een minuut - ${own}`);
  await page.clock.fastForward("01:30");
  await titled(`tijd om af te ronden - ${own}`);
  await button(page, "Naar vastleggen").click();
  await titled(own);
  await button(page, "Uitvoeren").click();
  await titled(`tijd om af te ronden - ${own}`);
  // Another page has its own title, and the screen that went leaves it alone.
  await follow(page, world.url("werksessie/draaiboek/"));
  await page.waitForFunction(() => document.querySelector("main").dataset.screen === "werksessie/draaiboek");
  await page.clock.runFor(1000);
  assert.match(await page.title(), /^Draaiboek/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("two tabs show the same kookwekker, one of them rings and speaks", async () => {
  const page = await open();
  await begin(page);
  const other = await page.context().newPage();
  await other.addInitScript(counted);
  await other.goto(world.url(address));
  await other.locator(".run-screen").waitFor();
  const spoken = (tab) => tab.evaluate(() => {
    globalThis.heard = [];
    new MutationObserver(() => globalThis.heard.push(document.querySelector("[role=status].hidden").innerText))
      .observe(document.querySelector("[role=status].hidden"), { childList: true, characterData: true, subtree: true });
  });
  await spoken(page);
  await spoken(other);
  await button(page, "Geluid aan").click();
  await button(page, "Geluid uit").waitFor();
  await button(other, "Geluid aan").click();
  await button(other, "Geluid uit").waitFor();
  await button(page, "Geluid aan").waitFor();
  assert.match(await page.locator(".run-note").innerText(), /ander tabblad/);
  const [first, second] = [await page.evaluate(() => globalThis.tones), await other.evaluate(() => globalThis.tones)];
  await button(other, "Pauze").click();
  await reads(page, ".run-until", /staat stil/);
  await button(page, "Laat weer lopen").click();
  await reads(other, ".run-until", /^tot/);
  await page.clock.fastForward("05:30");
  await face(page, /^5 minuten$/);
  await face(other, /^5 minuten$/);
  await page.clock.fastForward("05:00");
  await face(page, /^tijd om af te ronden$/);
  await face(other, /^tijd om af te ronden$/);
  assert.equal(await page.evaluate(() => globalThis.tones), first);
  assert.equal(await other.evaluate(() => globalThis.tones), second + 2);
  const heard = [...await page.evaluate(() => globalThis.heard), ...await other.evaluate(() => globalThis.heard)].filter(Boolean);
  assert.deepEqual(heard.sort(), ["De tijd is om.", "Nog 5 minuten."]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("no sound before it is asked for; the screen stays awake while the kookwekker runs", async () => {
  const page = await open();
  await button(page, "Uitvoeren").click();
  assert.deepEqual(await page.evaluate(() => globalThis.awake), []);
  await button(page, "Begin de bijeenkomst").click();
  await page.waitForFunction(() => globalThis.awake.at(-1) === "screen");
  await page.clock.fastForward("11:00");
  await face(page, /tijd om af te ronden/);
  assert.equal(await page.evaluate(() => globalThis.tones), 0);
  await button(page, "Pauze").click();
  await page.waitForFunction(() => globalThis.awake.at(-1) === "released");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("who runs late sees what can be shorter with the new times; part IV keeps its own", async () => {
  const page = await open();
  await button(page, "Uitvoeren").click();
  await button(page, "Kortere pauzes: eerder").click();
  await button(page, "Begin de bijeenkomst").click();
  assert.equal(await button(page, "Haal tijd in").count(), 0);
  await page.clock.fastForward("28:00");
  await exact(page, /18 minuten achter/);
  await button(page, "Haal tijd in").click();
  const panel = page.getByRole("region", { name: "Wat kan korter?" });
  const text = (await panel.innerText()).replaceAll(/\s+/g, " ");
  assert.match(text, /De quiz overslaan: 5 minuten winst Quiz: overslaan/);
  assert.match(text, /Minder vertellen: 10 minuten winst Wat is werkdruk\?: van 15 min naar 5 min/);
  assert.match(text, /Elke groep vertelt, 10 min houdt de volle tijd/);
  assert.match(text, /18\.05 klaar/);
  // The quiz stays: something else gives way.
  await page.getByRole("checkbox", { name: /De quiz overslaan/ }).uncheck();
  await page.waitForFunction(() => document.activeElement?.id === "inhalen-quiz");
  assert.match((await panel.innerText()).replaceAll(/\s+/g, " "), /De quiz overslaan: nu niet/);
  await button(page, "Zo doen we het").click();
  await exact(page, /Op tijd/);
  await reads(page, ".run-next", /Quiz$/);
  assert.equal(await button(page, "Haal tijd in").count(), 0);
  // Far too late: straight to part IV, whole.
  await page.clock.fastForward("05:00:00");
  await button(page, "Haal tijd in").click();
  assert.match(await page.getByRole("region", { name: "Wat kan korter?" }).innerText(), /Dan lopen jullie nog .* uit\./);
  await button(page, "Ga nu naar deel IV").click();
  assert.equal(await title(page), "Elke groep vertelt");
  await face(page, /^10 minuten$/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("on the other sides one line says what goes on; stopped is not gone; the side is remembered with the plan", async () => {
  const page = await open();
  await begin(page);
  await button(page, "Terug naar voorbereiden").click();
  assert.match(await page.locator(".plan-note").first().innerText(), /^Nu bezig: Welkom, doel en afspraken, nog 10 minuten\./);
  await button(page, "Naar het grote scherm").click();
  await button(page, "Stop de bijeenkomst").click();
  await button(page, "Ga toch verder").click();
  await page.locator(".run-screen").waitFor();
  await button(page, "Naar vastleggen").click();
  await page.clock.runFor(1000);
  await page.reload();
  await page.waitForSelector(".plan-sides [aria-current]");
  assert.equal(await page.locator(".plan-sides [aria-current]").innerText(), "Vastleggen");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("from eight metres: nothing for the room is smaller than 2.5 % of the width, and at 360 px nothing is cut off", async () => {
  const page = await open();
  await begin(page);
  const sizes = await page.evaluate(() => [".run-head", ".run-face > b", ".run-face > span", ".run-until", ".run-what h1", ".run-task", ".run-next"]
    .map((selector) => [selector, parseFloat(getComputedStyle(document.querySelector(selector)).fontSize)]));
  for (const [selector, size] of sizes) assert.ok(size >= 32, `${selector}: ${size} px`);
  assert.ok(sizes[1][1] >= 1280 * 0.25, `${sizes[1][1]} px`);
  assert.ok(!(await page.locator("header.top").isVisible()));
  const low = await page.locator(".run-controls").evaluate((element) => element.getBoundingClientRect().bottom);
  assert.ok(low <= 900, `the buttons end at ${low} px`);
  await page.setViewportSize({ width: 360, height: 700 });
  await page.clock.fastForward("30:00");
  await button(page, "Haal tijd in").click();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `${wide} px wide`);
  await page.context().close();
});

for (const options of [{ colorScheme: "light" }, { colorScheme: "dark", viewport: { width: 360, height: 800 } }, { forcedColors: "active" }]) {
  test(`the rules of accessibility hold, ${JSON.stringify(options)}`, async () => {
    const page = await open({ context: { ...options, bypassCSP: true } });
    await button(page, "Uitvoeren").click();
    assert.deepEqual(await violations(page), []);
    await button(page, "Begin de bijeenkomst").click();
    await page.clock.fastForward("30:00");
    await button(page, "Haal tijd in").click();
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
}
