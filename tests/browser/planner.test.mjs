// The planner of the werksessie: a complete plan at once, everything to change, kept, and ready to send, by keyboard and on any screen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { pagesOf, words } from "./pdf.mjs";
import { reach as reachTo, setup, until, violations, written as kept } from "./harness.mjs";

const world = setup();
const address = "werksessie/planner/";
const prefix = "werkdruk-wegwijzer:session:";
// A Monday: the plan is for Monday two weeks later.
const today = new Date("2026-11-23T10:00:00+01:00").getTime();

const open = async (options = {}) => {
  const page = await world.open("404.html", { ready: false, context: { acceptDownloads: true, bypassCSP: options.bypassCSP ?? false, ...options.context }, init: `{
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...given) { super(...(given.length ? given : [${today}])); }
      static now() { return ${today}; }
    };
  }` });
  await page.goto(world.url(address));
  await page.waitForSelector(".planner");
  page.problems.length = 0;
  return page;
};
const end = (page) => page.locator(".plan-end .plan-clock").last().innerText();
const field = (page, name) => page.getByLabel(name, { exact: true });
const enter = async (page, name, text) => {
  await field(page, name).fill(text);
  await field(page, name).blur();
};
const records = (page) => page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)), prefix);

test("a complete plan stands there at once, and nothing is kept before something changes", async () => {
  const page = await open();
  assert.equal(await field(page, "Datum").inputValue(), "maandag 7 december 2026");
  assert.equal(await field(page, "Begin").inputValue(), "13.00 uur");
  assert.equal(await field(page, "Hoeveel mensen?").inputValue(), "12");
  assert.equal(await page.locator(".plan-head h4").count(), 4);
  assert.equal(await end(page), "18.05");
  assert.match(await page.locator(".plan-notice").innerText(), /4½ uur werk en 35 minuten pauze: dit past niet in een dagdeel/);
  assert.match(await page.locator(".plan-routes").innerText(), /Groep 1, 4 mensen: tafel A, daarna tafel B, en dan terug naar tafel A/);
  assert.match(await field(page, "Tekst van de uitnodiging").inputValue(), /maandag 7 december 2026, 13\.00 tot 18\.05 uur/);
  assert.match(await page.locator("section[aria-labelledby=plan-spullen]").innerText(), /12 blokjes post-its/);
  await kept(page);
  assert.deepEqual(await records(page), []);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("date, time and number are read as people type them; a mistake gets a sentence and blocks nothing", async () => {
  const page = await open();
  await enter(page, "Datum", "15 jan");
  assert.equal(await field(page, "Datum").inputValue(), "vrijdag 15 januari 2027");
  await enter(page, "Begin", "9u30");
  assert.equal(await field(page, "Begin").inputValue(), "9.30 uur");
  assert.equal(await end(page), "14.35");
  await enter(page, "Begin", "25.00");
  const described = await field(page, "Begin").getAttribute("aria-describedby");
  assert.match(await page.locator(`#${described}`).innerText(), /Een dag heeft geen uur 25/);
  assert.equal(await field(page, "Begin").getAttribute("aria-invalid"), "true");
  assert.equal(await end(page), "14.35");
  await enter(page, "Hoeveel mensen?", "61");
  assert.match(await page.locator("#plan-mensen-lees").innerText(), /1 tot 60 mensen/);
  await enter(page, "Hoeveel mensen?", "ongeveer 4");
  assert.equal(await field(page, "Hoeveel mensen?").inputValue(), "4");
  assert.match(await page.locator("section[aria-labelledby=plan-tafels]").innerText(), /aan één tafel/);
  await enter(page, "Hoeveel mensen?", "60");
  assert.equal(await page.locator(".plan-round").first().locator(".plan-seat").count(), 60);
  await page.getByRole("button", { name: "Eén meer" }).click();
  assert.match(await page.locator("#plan-mensen-lees").innerText(), /1 tot 60 mensen/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("blocks get longer, shorter, other places and words, come and go, and every change goes back and forth", async () => {
  const page = await open();
  const outline = () => page.locator(".plan-title").allInnerTexts();
  const before = await outline();
  await page.getByRole("button", { name: "Quiz: langer" }).click();
  assert.equal(await end(page), "18.10");
  assert.match(await page.locator(".plan-said").innerText(), /‘Quiz’ duurt 10 minuten\. Klaar om 18\.10 uur/);
  await enter(page, "Quiz: duur", "een kwartier");
  assert.equal(await field(page, "Quiz: duur").inputValue(), "15 min");
  assert.equal(await end(page), "18.15");
  await page.getByRole("button", { name: "Wijzig Quiz" }).click();
  await page.getByRole("button", { name: "Later", exact: true }).click();
  assert.deepEqual((await outline()).slice(0, 3), ["Welkom, doel en afspraken", "Wat is werkdruk?", "Quiz"]);
  await page.waitForFunction(() => document.activeElement?.id.startsWith("later-"));
  assert.ok(await page.locator(".plan-item[data-open]").innerText().then((text) => text.includes("Quiz")));
  await field(page, "Titel").fill("Raadspel");
  assert.ok((await outline()).includes("Raadspel"));
  await page.getByRole("button", { name: "Voeg hierna toe" }).click();
  assert.equal((await outline())[3], "Pauze");
  await page.getByRole("button", { name: "Haal weg" }).first().click();
  assert.ok(!(await outline()).includes("Raadspel"));
  await page.waitForFunction(() => document.activeElement?.id === "plan-ongedaan");
  for (let turn = 0; turn < 6; turn += 1) await page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.deepEqual(await outline(), before);
  assert.equal(await end(page), "18.05");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.equal(await page.locator(".plan-said").innerText(), "Er is nog niets veranderd.");
  await page.getByRole("button", { name: "Opnieuw doen" }).click();
  assert.equal(await end(page), "18.10");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a block is dragged to another place with the mouse; Escape and a drop elsewhere leave it where it was", async () => {
  const page = await open({ context: { viewport: { width: 1280, height: 2400 } } });
  const outline = () => page.locator(".plan-title").allInnerTexts();
  const before = await outline();
  const row = (name) => page.locator(".plan-item", { has: page.locator(".plan-title", { hasText: new RegExp(`^${name.replaceAll("?", "\\?")}$`) }) });
  const centre = async (locator) => {
    const { x, y, width, height } = await locator.boundingBox();
    return [x + width / 2, y + height / 2, height];
  };
  const take = async (name) => {
    const [x, y] = await centre(row(name).locator(".plan-grip"));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 4, y + 4);
    await page.locator("[data-held]").waitFor();
  };
  const over = async (locator, part) => {
    const [x, y, height] = await centre(locator);
    await page.mouse.move(x, y + (part * height) / 2, { steps: 4 });
  };
  const none = () => page.waitForFunction(() => !document.querySelector("[data-held], [data-drop]"));
  // Over the lower half of a row it comes after it. A line with a stop says where: more than a colour.
  await take("Quiz");
  await over(row("Brainstorm over knelpunten"), 0.5);
  await page.locator("[data-drop=after]").waitFor();
  assert.equal(await page.locator("[data-drop] .plan-title").innerText(), "Brainstorm over knelpunten");
  const line = await page.locator("[data-drop]").evaluate((element) => ["::before", "::after"].map((part) => getComputedStyle(element, part)).map((style) => [style.content, style.blockSize]));
  assert.deepEqual(line.map(([content]) => content), ['""', '""']);
  assert.ok(line.every(([, size]) => parseFloat(size) >= 3), String(line));
  // Above the upper half it comes before it.
  await over(row("Wat is werkdruk?"), 0.5);
  await over(row("Brainstorm over knelpunten"), -0.5);
  await page.locator("[data-drop=before]").waitFor();
  await page.mouse.up();
  await page.getByText("‘Quiz’ begint om 13.25 uur.").waitFor();
  assert.deepEqual((await outline()).slice(0, 4), [before[0], before[2], before[1], before[3]]);
  await none();
  // Escape.
  await take("Quiz");
  await over(row(before[0]), -0.5);
  await page.locator("[data-drop=before]").waitFor();
  await page.keyboard.press("Escape");
  await none();
  await page.mouse.up();
  assert.deepEqual((await outline()).slice(0, 4), [before[0], before[2], before[1], before[3]]);
  // Beside the agenda.
  await take("Quiz");
  await over(row(before[0]), -0.5);
  await page.locator("[data-drop=before]").waitFor();
  await over(page.locator("#plan-agenda"), 0);
  await page.waitForFunction(() => !document.querySelector("[data-drop]"));
  await page.mouse.up();
  await none();
  assert.deepEqual((await outline()).slice(0, 4), [before[0], before[2], before[1], before[3]]);
  // On a head between the rows it goes to the nearest one, and to the other meeting just as well.
  await page.getByRole("radio", { name: "Twee bijeenkomsten" }).check();
  await page.evaluate(() => scrollTo(0, 0));
  await take("Quiz");
  const split = await outline();
  await over(row("Prioriteiten stellen"), 0);
  await over(page.locator(".plan-end").first(), 0);
  await page.locator("[data-drop=after]").waitFor();
  await page.mouse.up();
  await page.waitForFunction((last) => document.querySelectorAll(".plan-agenda")[0].querySelectorAll(".plan-title")[7].innerText === last, "Quiz");
  assert.equal((await outline()).length, split.length);
  for (let turn = 0; turn < 3; turn += 1) await page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.deepEqual(await outline(), before);
  // A meeting that has nothing in it takes one too.
  await page.setViewportSize({ width: 1280, height: 4000 });
  await page.getByRole("radio", { name: "Twee bijeenkomsten" }).check();
  await page.waitForFunction(() => document.querySelectorAll(".plan-agenda").length === 2);
  const titles = (meeting) => page.locator(".plan-agenda").nth(meeting).locator(".plan-title").allInnerTexts();
  const [one, other] = [await titles(0), await titles(1)];
  for (const name of other) {
    await page.locator(".plan-agenda").nth(1).getByRole("button", { name: /^Wijzig/ }).first().click();
    await page.getByRole("button", { name: "Eerder", exact: true }).click();
    await page.waitForFunction((name) => [...document.querySelectorAll(".plan-agenda")[0].querySelectorAll(".plan-title")].at(-1).innerText === name, name);
  }
  assert.deepEqual([await titles(0), await titles(1)], [[...one, ...other], []]);
  await page.evaluate(() => scrollTo(0, 0));
  await take("Quiz");
  await over(page.locator(".plan-end").last(), 0);
  await page.locator(".plan-end [data-drop=before]").waitFor();
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelectorAll(".plan-agenda")[1].querySelector(".plan-title")?.innerText === "Quiz");
  await none();
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a session that is too long says so and offers ways out with their effect", async () => {
  const page = await open();
  const ways = page.locator(".plan-ways > li");
  const said = await ways.allInnerTexts();
  assert.ok(said.length >= 4, said.join("\n"));
  for (const way of said) assert.match(way, /De eerste duurt dan|Dan duurt het/);
  assert.match(await page.locator(".plan-notice").innerText(), /Na 17\.00 uur komt nog: .*Afsluiten: wie doet wat, en wanneer\./);
  assert.ok(await page.locator(".plan-past").count() > 0);
  await page.getByRole("button", { name: "Zo laten" }).click();
  assert.match(await page.locator(".plan-time").innerText(), /Je laat het zo: 5 uur en 5 minuten/);
  await page.getByRole("button", { name: "Laat zien wat korter kan" }).click();
  await page.getByRole("button", { name: "Twee bijeenkomsten" }).click();
  await page.locator(".plan-fits").waitFor();
  assert.equal(await page.locator(".plan-meetings > h3").count(), 2);
  assert.equal(await field(page, "Datum van de tweede bijeenkomst").inputValue(), "maandag 14 december 2026");
  assert.ok(await page.getByRole("radio", { name: "Twee bijeenkomsten" }).isChecked());
  await page.getByRole("radio", { name: "Eén bijeenkomst" }).check();
  assert.equal(await end(page), "18.05");
  await page.getByRole("radio", { name: "Alleen knelpunten" }).check();
  assert.equal(await page.locator(".plan-notice").count(), 0);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("what was changed is there after a reload, and in another tab", async () => {
  const page = await open();
  await field(page, "Plek mag leeg blijven").fill("Zaal Zwaluw");
  await page.getByRole("radio", { name: "Een deel van de werknemers" }).check();
  await page.getByRole("checkbox", { name: "Een kookwekker" }).check();
  await field(page, "Afspraak 1").fill("We luisteren naar elkaar.");
  await kept(page);
  assert.equal((await records(page)).length, 1);
  assert.match((await records(page))[0], /^werkdruk-wegwijzer:session:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(await page.locator("[data-keep]").getAttribute("data-keep"), "saved");
  await page.reload();
  await page.waitForSelector(".planner");
  assert.equal(await field(page, "Plek mag leeg blijven").inputValue(), "Zaal Zwaluw");
  assert.ok(await page.getByRole("radio", { name: "Een deel van de werknemers" }).isChecked());
  assert.ok(await page.getByRole("checkbox", { name: "Een kookwekker" }).isChecked());
  assert.match(await field(page, "Tekst van de uitnodiging").inputValue(), /- We luisteren naar elkaar\./);
  const other = await page.context().newPage();
  await other.goto(world.url(address));
  await other.waitForSelector(".planner");
  await other.getByLabel("Plek mag leeg blijven").fill("Kantine");
  await until(async () => (await field(page, "Plek mag leeg blijven").inputValue()) === "Kantine", "what the other tab wrote");
  // Both change something else before either is written.
  await page.getByRole("checkbox", { name: /pennen/ }).check();
  await other.getByLabel("Plek mag leeg blijven").fill("Tuin");
  await kept(page);
  await kept(other);
  await page.reload();
  await page.waitForSelector(".planner");
  assert.equal(await field(page, "Plek mag leeg blijven").inputValue(), "Tuin");
  assert.ok(await page.getByRole("checkbox", { name: /pennen/ }).isChecked());
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a record that cannot be read stays as it is, and the planner works", async () => {
  const page = await open();
  const key = `${prefix}00000000-0000-4000-8000-000000000000`;
  await page.evaluate((key) => localStorage.setItem(key, '{"v":1,"data":{"setup":7}}'), key);
  await page.reload();
  await page.waitForSelector(".planner");
  await field(page, "Naam van dit plan").fill("Nieuw begin");
  await kept(page);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), key), '{"v":1,"data":{"setup":7}}');
  assert.equal((await records(page)).length, 2);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("several plans stand side by side: name, copy, archive, delete and back, and a follow-up", async () => {
  const page = await open();
  await field(page, "Naam van dit plan").fill("Team Noord");
  await page.getByText("Je plannen").last().click();
  await page.getByRole("button", { name: "Maak een kopie" }).click();
  assert.equal(await field(page, "Naam van dit plan").inputValue(), "Team Noord (kopie)");
  await page.getByRole("button", { name: "Archiveer dit plan" }).click();
  await page.getByRole("button", { name: "Team Noord", exact: true }).click();
  assert.equal(await field(page, "Naam van dit plan").inputValue(), "Team Noord");
  assert.match(await page.locator(".plan-others").innerText(), /Team Noord \(kopie\)\s+7 december 2026, in het archief/);
  await page.getByRole("button", { name: "Plan een nieuwe top 5 met dezelfde groep" }).click();
  assert.ok(await page.getByRole("radio", { name: "Een nieuwe top 5" }).isChecked());
  await kept(page);
  assert.equal((await records(page)).length, 3);
  await page.getByRole("button", { name: "Verwijder dit plan" }).click();
  await kept(page);
  assert.equal((await records(page)).length, 2);
  await page.getByRole("button", { name: "Zet het terug" }).click();
  assert.ok(await page.getByRole("radio", { name: "Een nieuwe top 5" }).isChecked());
  await kept(page);
  assert.equal((await records(page)).length, 3);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

/// The properties of the events of a calendar file: lines unfolded, escapes taken away.
const events = (text) => {
  assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75 && !line.includes("\n")));
  const lines = text.replaceAll("\r\n ", "").trim().split("\r\n");
  const found = [];
  let event = null;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") found.push((event = {}));
    else if (line === "END:VEVENT") event = null;
    else if (event) {
      const at = line.indexOf(":");
      event[line.slice(0, at)] = line.slice(at + 1).replace(/\\([nN,;\\])/g, (_, letter) => (/n/i.test(letter) ? "\n" : letter));
    }
  }
  return found;
};

test("the calendar file has one event a meeting, and a changed plan is a newer version of the same event", async () => {
  const page = await open();
  const download = async () => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download het agendabestand" }).click()]);
    return { name: file.suggestedFilename(), events: events(readFileSync(await file.path(), "utf8")) };
  };
  await field(page, "Plek mag leeg blijven").fill("Zaal 2, eerste verdieping; links");
  const first = await download();
  assert.equal(first.name, "werksessie-2026-12-07.ics");
  assert.equal(first.events.length, 1);
  assert.equal(first.events[0]["DTSTART;TZID=Europe/Amsterdam"], "20261207T130000");
  assert.equal(first.events[0]["DTEND;TZID=Europe/Amsterdam"], "20261207T180500");
  assert.equal(first.events[0].LOCATION, "Zaal 2, eerste verdieping; links");
  assert.equal(first.events[0].DTSTAMP, "20261123T090000Z");
  await page.getByRole("radio", { name: "Twee bijeenkomsten" }).check();
  const second = await download();
  assert.equal(second.events.length, 2);
  assert.equal(second.events[0].UID, first.events[0].UID);
  assert.ok(Number(second.events[0].SEQUENCE) > Number(first.events[0].SEQUENCE));
  await page.getByText("Lukt het downloaden niet?").click();
  // It is written once the fold says that it opened.
  await page.waitForFunction(() => /^BEGIN:VCALENDAR/.test(document.querySelector("#plan-ics").value));
  assert.match(await field(page, "Tekst van het agendabestand").inputValue(), /BEGIN:VEVENT[\s\S]*END:VCALENDAR/);
  await page.context().close();
});

test("the invitation is copied, goes back to the plan's own text, and its words reach nothing but the screen and the record", async () => {
  const page = await open();
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  const secret = "Geheim<b>woord</b>";
  await field(page, "Naam van dit plan").fill(secret);
  await field(page, "Wie begeleidt het? mag leeg blijven").fill(secret);
  await field(page, "Tekst van de uitnodiging").fill(`Kom ${secret}`);
  await page.getByRole("button", { name: "Kopieer de tekst" }).click();
  await page.getByText(/De tekst is gekopieerd|De tekst is geselecteerd/).waitFor();
  assert.match(await page.getByRole("link", { name: "Open in je e-mailprogramma" }).getAttribute("href"), /^mailto:\?subject=Geheim/);
  await page.getByRole("button", { name: "Terug naar de tekst bij het plan" }).click();
  assert.match(await field(page, "Tekst van de uitnodiging").inputValue(), /^Beste collega/);
  await kept(page);
  assert.equal(page.url(), world.url(address));
  assert.ok(!(await page.title()).includes("Geheim"));
  assert.ok(!JSON.stringify(await page.evaluate(() => history.state)).includes("Geheim"));
  assert.equal(await page.locator(".planner b", { hasText: "woord" }).count(), 0);
  assert.ok(!said.join().includes("Geheim"));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a plan is made with the keyboard alone", async () => {
  const page = await open();
  const reach = (name) => reachTo(page, name, { limit: 200 });
  await page.locator("h1").focus();
  await reach("Datum");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("8 december");
  await reach("Eén meer");
  await page.keyboard.press("Enter");
  await reach("Rondes van 20 minuten");
  await page.keyboard.press("Enter");
  await reach("Wijzig Wat is werkdruk?");
  await page.keyboard.press("Enter");
  await reach("Eerder");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id.startsWith("eerder-"));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".plan-title").innerText === "Wat is werkdruk?");
  assert.equal(await field(page, "Datum").inputValue(), "dinsdag 8 december 2026");
  assert.equal(await field(page, "Hoeveel mensen?").inputValue(), "13");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("paper gets the agenda, a card for each group, and five sheets", async () => {
  const page = await open();
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = document.querySelector(".plan-paper").innerText; }; });
  const print = async (name) => {
    await page.evaluate(() => { globalThis.printed = null; });
    await page.getByRole("button", { name }).click();
    await page.waitForFunction(() => globalThis.printed !== null);
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator(".planner").isVisible()));
    const text = await page.locator(".plan-paper").innerText();
    const sheets = await page.locator(".plan-print-sheet").count();
    await page.emulateMedia({ media: null });
    // The browser says afterwards that it printed: that clears the paper.
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    return { text, sheets, pages: pages.length, pdf: words(pages.map((one) => one.text).join(" ")) };
  };
  const agenda = await print("Print de agenda");
  assert.match(agenda.text, /13\.00\s+10 min\s+Deel I\s+Welkom, doel en afspraken/);
  assert.match(agenda.pdf, /13\.00 10 min Deel I Welkom, doel en afspraken 13\.10 5 min Quiz .* 17\.35 10 min Deel IV Elke groep vertelt .* 17\.55 10 min Afsluiten/);
  assert.ok(!agenda.pdf.includes("Ongedaan maken"), agenda.pdf);
  assert.equal(agenda.pages, 1);
  const cards = await print("Print de kaarten");
  for (const group of [1, 2, 3]) assert.match(cards.pdf, new RegExp(`Groep ${group}, 4 mensen Ronde 1, blauw: ideeën tafel . .* Ronde 3, groen: voorwaarden tafel .`));
  assert.equal(cards.pages, 1);
  assert.match(cards.text, /Groep 3, 4 mensen[\s\S]*Ronde 2, rood: beren op de weg\s+tafel A/);
  const { sheets, pages } = await print("Print de vijf vellen");
  assert.deepEqual([sheets, pages], [5, 5]);
  assert.equal(await page.locator(".plan-print-sheet").count(), 0);
  await page.context().close();
});

test("nothing is cut off at 320 px", async () => {
  const page = await open({ context: { viewport: { width: 320, height: 700 } } });
  await page.getByRole("button", { name: "Wijzig Quiz" }).click();
  await page.getByText("Je plannen").last().click();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `${wide} px wide`);
  await page.context().close();
});

for (const [name, width, colours] of [["light", 1280, { colorScheme: "light" }], ["dark", 360, { colorScheme: "dark" }], ["forced colours", 1280, { forcedColors: "active" }]]) {
  test(`the rules of accessibility hold, ${name}`, async () => {
    const page = await open({ bypassCSP: true, context: { ...colours, viewport: { width, height: 900 } } });
    assert.deepEqual(await violations(page), []);
    await page.getByRole("button", { name: "Wijzig Quiz" }).click();
    await enter(page, "Begin", "25");
    await page.getByText("Je plannen").last().click();
    await page.getByText("Lukt het downloaden niet?").click();
    await page.getByRole("button", { name: "Twee bijeenkomsten" }).click();
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
}

test("without script the page says what the planner makes and leads to the runbook", async () => {
  const page = await world.open(address, { ready: false, context: { javaScriptEnabled: false } });
  await page.getByRole("link", { name: "het draaiboek van de werksessie" }).click();
  await page.waitForURL(world.url("werksessie/draaiboek/"));
  await page.context().close();
});
