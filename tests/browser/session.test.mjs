// One werksessie from a date to its report: prepared, run by a clock that is wound, written down and printed, by keyboard alone.
import assert from "node:assert/strict";
import test from "node:test";
import { reach as reachTo, setup } from "./harness.mjs";
import { pagesOf } from "./pdf.mjs";

const world = setup();
const [spoed, alles, regels] = ["Te veel spoed op vrijdag", "Alles moet tegelijk", "Steeds andere regels"];
const closing = ["Elke groep vertelt", "De kansrijkste oplossingen kiezen", "Afsluiten: wie doet wat, en wanneer"];
const action = ["Vrijdag geen overleg (bij: Te veel spoed op vrijdag)", "Agenda leeg tot twee uur", "Sam", "18 december 2026", "open"];

/// The page at this address, on a Monday some weeks before the session.
const open = async (address) => {
  const init = () => { globalThis.print = () => { globalThis.printed = true; }; };
  const page = await world.open("404.html", { ready: false, context: { timezoneId: "Europe/Amsterdam" }, init });
  await page.clock.install({ time: "2026-11-23T10:00:00+01:00" });
  page.problems.length = 0;
  await page.goto(world.url(address));
  await page.waitForSelector("html[data-app=ready]");
  // A page that was just loaded has nothing in focus.
  await press(page, "Tab");
  return page;
};
const reads = (page, selector, expected) => page.waitForFunction(
  ([selector, source]) => new RegExp(source).test(document.querySelector(selector)?.innerText.replace(/\s+/g, " ") ?? ""), [selector, expected.source]);
const text = async (page, selector) => (await page.locator(selector).innerText()).replaceAll(/\s+/g, " ");
const focused = (page) => page.evaluate(() => {
  const element = document.activeElement;
  return (element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText).trim().replaceAll(/\s+/g, " ");
});

/// Presses a key. The focus is never lost by it: it comes to `place`, or anywhere but on the body.
const press = async (page, key, place = "body *") => {
  const on = await focused(page);
  await page.keyboard.press(key);
  const held = page.waitForFunction((place) => document.activeElement?.matches(place), place, { timeout: 15_000 });
  await held.catch(() => assert.fail(`${key} on ‘${on.slice(0, 60)}’ did not bring the focus to ${place}`));
};
/// On with Tab to the control with this name; the last action left the focus somewhere.
const reach = async (page, name) => {
  assert.ok(await page.evaluate(() => document.activeElement.matches("body *")), `the focus was lost on the way to ${name}`);
  await reachTo(page, name, { limit: 150 });
};
const back = async (page, name) => {
  for (let step = 0; step < 60; step += 1) {
    await press(page, "Shift+Tab");
    if ((await focused(page)) === name) return;
  }
  assert.fail(`Shift+Tab never reached ${name}`);
};
const write = async (page, typed, place) => {
  await page.keyboard.type(typed);
  await press(page, "Enter", place);
};
/// Lets the clock run until the time of a block is up, by which nothing changes; and goes on, to a block with so many minutes.
const next = async (page, [title, minutes]) => {
  await page.clock.fastForward(minutes * 60_000);
  await reads(page, ".run-face", /^tijd om af te ronden$/);
  assert.equal(await text(page, ".run-what h1"), title);
  if ((await focused(page)) !== "Volgende") await reach(page, "Volgende");
  await press(page, "Enter", "#loop-volgende");
  await page.waitForFunction((title) => document.querySelector(".run-what h1")?.innerText !== title, title);
  return [await text(page, ".run-what h1"), Number(await page.locator(".run-face b").innerText())];
};
const step = async (page, name) => {
  await back(page, name);
  await press(page, "Enter", ".note-step h2");
};
/// Writes down what the session brought, from the button ‘Vastleggen’ to the report.
const capture = async (page) => {
  await reach(page, "Nieuwe post-it bij Taakeisen: werkinhoud");
  for (const one of [spoed, alles, regels]) await write(page, one, "[id^=nieuw-]");
  assert.deepEqual(await page.locator(".note-text").allTextContents(), [spoed, alles, regels]);
  await step(page, "2 Uitroeptekens");
  await reach(page, `Eén uitroepteken meer bij: ${spoed}`);
  for (let mark = 0; mark < 10; mark += 1) await press(page, "Enter");
  await reach(page, `Eén uitroepteken meer bij: ${regels}`);
  for (let mark = 0; mark < 5; mark += 1) await press(page, "Space");
  await reads(page, ".note-top [role=status]", /^Samen 15 uitroeptekens\. Het aantal uitroeptekens klopt\.$/);
  await reach(page, "Leg deze op de tafels");
  await press(page, "Enter", ".note-step h2");
  await reach(page, `Nieuw idee (blauw) bij ${spoed}`);
  await write(page, "Vrijdag geen overleg", "[id^=idee-bij-]");
  await back(page, "Beer op de weg (rood) bij Vrijdag geen overleg");
  await write(page, "De klant belt toch", "[id^=beer-bij-]");
  await reach(page, "Voorwaarde (groen) bij Vrijdag geen overleg");
  await write(page, "Eén iemand neemt op", "[id^=voorwaarde-bij-]");
  await step(page, "4 Oplossingen kiezen");
  await reach(page, "Eén uitroepteken meer bij: Vrijdag geen overleg");
  await press(page, "Enter");
  await step(page, "5 Wie doet wat");
  await reach(page, "Maak een afspraak over: Vrijdag geen overleg");
  await press(page, "Enter", "[id^=hoe-]");
  for (const [typed, place] of [["Agenda leeg tot twee uur", "[id^=door-]"], ["Sam", "[id^=klaar-]"], ["18 dec", "body *"]]) {
    await page.keyboard.type(typed);
    await press(page, "Tab", place);
  }
  await step(page, "6 Verslag");
};

test("a session goes from a date to its report by keyboard alone, and the focus is never lost", async () => {
  const page = await open("werksessie/draaiboek/");
  await reach(page, "Maak een agenda in de planner");
  await press(page, "Enter", "main h1");
  await page.waitForSelector(".planner");

  // Prepared: three fields make an agenda that says honestly that it is too long, also when it is less so.
  for (const [name, typed] of [["Datum", "10 dec"], ["Begin", "9u30"], ["Hoeveel mensen?", "14"]]) {
    await reach(page, name);
    await page.keyboard.press("Control+a");
    await page.keyboard.type(typed);
  }
  await press(page, "Tab");
  const clocks = () => page.locator(".plan-agenda .plan-clock").allInnerTexts();
  assert.match(await text(page, "section[aria-labelledby=plan-agenda] h3"), /^donderdag 10 december 2026, 9\.30 tot 14\.35 uur$/);
  assert.deepEqual(await clocks(), ["9.30", "10.00", "11.30", "11.50", "14.05", "14.35"]);
  await reads(page, ".plan-notice", /dit past niet in een dagdeel\. Het is 1 uur en 5 minuten te lang\./);
  await reach(page, "Rondes van 20 minuten");
  await press(page, "Enter", "#plan-ongedaan");
  await reads(page, ".plan-notice", /dit past niet in een dagdeel\. Het is 35 minuten te lang\./);
  assert.deepEqual(await clocks(), ["9.30", "10.00", "11.30", "11.50", "13.35", "14.05"]);
  await reach(page, "Zo laten");
  await press(page, "Enter");
  await reads(page, ".plan-time", /^Je laat het zo: 4 uur en 35 minuten/);

  // Run, on the day itself.
  await page.clock.setSystemTime("2026-12-10T09:30:00+01:00");
  await page.reload();
  await page.waitForSelector(".planner");
  await press(page, "Tab");
  await reach(page, "Uitvoeren");
  await press(page, "Enter");
  await reach(page, "Begin de bijeenkomst");
  await press(page, "Enter", ".run-what h1");
  await reads(page, ".run-exact", /^Nog (10:00|9:\d\d)\. Op tijd\.$/);
  await press(page, "Space", ".run-what h1");
  await reads(page, ".run-until", /^De kookwekker staat stil$/);
  await press(page, "Space", ".run-what h1");
  await reads(page, ".run-until", /^tot 9\.4\d uur$/);
  const blocks = [["Welkom, doel en afspraken", 10]];
  for (let turn = 0; turn < 2; turn += 1) blocks.push(await next(page, blocks.at(-1)));
  assert.deepEqual(blocks.slice(1), [["Quiz", 5], ["Wat is werkdruk?", 15]]);

  // Somebody tells a long story: behind, and in time again.
  await back(page, "Pauze");
  await press(page, "Space", "#loop-pauze");
  await reads(page, ".run-until", /^De kookwekker staat stil$/);
  await page.clock.fastForward("18:00");
  await reads(page, ".run-exact", /1[89] minuten achter\.$/);
  await press(page, "Space", "#loop-pauze");
  await reads(page, ".run-until", /^tot 10\.1\d uur$/);
  await reach(page, "Haal tijd in");
  await press(page, "Enter", "#loop-inhalen-kop");
  const panel = await text(page, ".run-panel");
  assert.match(panel, /Sneller uitleggen, wisselen en oogsten: 14 minuten winst .* Korter bij de post-its: [45] minuten winst/);
  for (const title of closing) assert.match(panel, new RegExp(`${title}, 10 min houdt de volle tijd`));
  assert.match(panel, /14\.0[45] klaar/);
  await reach(page, "Zo doen we het");
  await press(page, "Enter", "#loop-volgende");
  await reads(page, ".run-exact", /Op tijd\.$/);

  // On to the end: part IV kept its time, and the session is where it should be.
  while (!(await page.getByText("Rond af", { exact: true }).count())) blocks.push(await next(page, blocks.at(-1)));
  assert.deepEqual(blocks.slice(-3), closing.map((title) => [title, 10]));
  await reads(page, ".run-head", /^Deel IV /);
  await reads(page, ".run-exact", /Op tijd\.$/);
  await press(page, "Enter");
  await page.getByRole("heading", { name: "De bijeenkomst is klaar" }).waitFor();

  // Reported.
  await reach(page, "Naar vastleggen");
  await press(page, "Enter", ".plan-sides [aria-current]");
  await capture(page);
  const report = await text(page, "#verslag");
  assert.match(report, /^Verslag: Werksessie werkdruk donderdag 10 december 2026, 9\.30 tot 14\.05 uur 14 deelnemers/);
  assert.match(report, new RegExp(`Plaats 1, 10 uitroeptekens: ${spoed} \\(Taakeisen: werkinhoud\\) Plaats 2, 5 uitroeptekens: ${regels} .* Ook genoemd ${alles}`));
  assert.match(report, /Idee \(blauw\): Vrijdag geen overleg \(1 uitroepteken\) Beer op de weg \(rood\): De klant belt toch Voorwaarde \(groen\): Eén iemand neemt op/);
  assert.deepEqual(await page.locator("#verslag tbody td").allInnerTexts(), action);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the same report on paper says who does what, and when", async () => {
  const page = await open("werksessie/planner/");
  await reach(page, "Vastleggen");
  await press(page, "Enter", ".plan-sides [aria-current]");
  await capture(page);
  await reach(page, "Print het verslag");
  await press(page, "Enter");
  await page.waitForFunction(() => globalThis.printed);
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const paper = pages.map((one) => one.text).join(" ");
  assert.match(paper, /^Verslag: Werksessie werkdruk /);
  for (const one of [spoed, alles, regels]) assert.ok(paper.includes(`${one} (Taakeisen: werkinhoud)`), paper);
  assert.ok(paper.includes(`Wat Hoe Wie Wanneer Stand ${action.join(" ")}`), paper);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
