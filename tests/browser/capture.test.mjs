// What a werksessie brings: post-its, exclamation marks, tables and agreements, typed by keyboard alone, kept, and reported.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, button, reach as reachTo, setup, violations } from "./harness.mjs";
import { pagesOf } from "./pdf.mjs";
import { fillSheets } from "./post-its.mjs";

const world = setup();
const address = "werksessie/planner/";

const open = async (context = {}) => {
  const page = await world.open(address, { context });
  await page.waitForSelector(".planner");
  await step(page, "Vastleggen");
  page.problems.length = 0;
  return page;
};
/// Whether everything that was typed is in storage: this text is the last of it.
const kept = (page, text) => page.waitForFunction(isKept, text);
/// Runs in the page.
const isKept = (text) => Object.keys(localStorage).some((key) => key.includes(":session:") && localStorage[key].includes(text));
const step = async (page, name) => {
  await page.getByRole("button", { name }).first().click();
  await page.waitForFunction((name) => [...document.querySelectorAll(".plan-sides [aria-current], .note-steps [aria-current]")].some((one) => one.innerText.includes(name)), name);
};
const sheet = (page, name) => page.getByLabel(new RegExp(`^Nieuwe post-it bij ${name}`));
const type = async (page, name, ...texts) => {
  await sheet(page, name).focus();
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
};
// What is not drawn yet has no innerText: a post-it out of sight is drawn late.
const notes = (page, name) => page.getByRole("region", { name: new RegExp(`^${name}`) }).locator(".note-text").allTextContents();
const more = (page, name) => button(page, `Eén uitroepteken meer bij: ${name}`);
const marks = async (page, name, count) => {
  for (let mark = 0; mark < count; mark += 1) await more(page, name).click();
};
const report = async (page) => {
  await step(page, "Verslag");
  return (await page.locator("#verslag").innerText()).replaceAll(/\s+/g, " ");
};

test("from post-its to who does what, by keyboard alone, kept over a reload, and in the report", async () => {
  const page = await open();
  const reach = (name) => reachTo(page, name, { limit: 300, isStart: true });
  const write = async (text) => {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  // A step that was just chosen takes the focus itself.
  const arrive = async (heading) => {
    await page.keyboard.press("Enter");
    await page.waitForFunction((heading) => document.activeElement?.matches(".note-step h2") && document.activeElement.innerText === heading, heading);
  };
  await page.locator(".plan-sides [aria-current]").focus();
  await reach("Nieuwe post-it bij Taakeisen: werkinhoud");
  await write("Te veel spoed op vrijdag");
  await write("Alles moet tegelijk");
  assert.deepEqual(await notes(page, "Taakeisen: werkinhoud"), ["Te veel spoed op vrijdag", "Alles moet tegelijk"]);
  await page.locator(".note-steps [aria-current]").focus();
  await reach("2 Uitroeptekens");
  await arrive("Uitroeptekens");
  await reach("Eén uitroepteken meer bij: Te veel spoed");
  for (let mark = 0; mark < 9; mark += 1) await page.keyboard.press("Enter");
  assert.match(await page.locator(".note-top [role=status]").innerText(), /Samen 9 uitroeptekens\. Er missen 3 uitroeptekens\. Met 12 deelnemers verwacht je er 12 tot 24\./);
  await reach("Leg deze op de tafels");
  await arrive("Tafels");
  await reach("Nieuw idee (blauw) bij Te veel spoed");
  await write("Vrijdag geen overleg");
  await reach("Beer op de weg (rood) bij Vrijdag geen overleg");
  await write("De klant belt toch");
  await page.waitForFunction(() => document.activeElement?.id.startsWith("beer-bij-"));
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await write("Eén iemand neemt op");
  await page.getByLabel("Voorwaarde (groen)", { exact: true }).waitFor();
  await page.locator(".note-steps [aria-current]").focus();
  await reach("4 Oplossingen kiezen");
  await arrive("Oplossingen kiezen");
  await reach("Eén uitroepteken meer bij: Vrijdag geen overleg");
  await page.keyboard.press("Enter");
  await page.locator(".note-steps [aria-current]").focus();
  await reach("5 Wie doet wat");
  await arrive("Wie doet wat");
  await reach("Maak een afspraak over: Vrijdag geen overleg");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id.startsWith("hoe-"));
  await page.keyboard.type("Agenda leeg tot twee uur");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Sam");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1 maart 2027");
  await kept(page, "1 maart 2027");
  await page.reload();
  await page.waitForSelector(".note-steps");
  const text = await report(page);
  assert.match(text, /12 deelnemers/);
  assert.match(text, /Plaats 1, 9 uitroeptekens: Te veel spoed op vrijdag \(Taakeisen: werkinhoud\)/);
  assert.match(text, /Ook genoemd Alles moet tegelijk/);
  assert.match(text, /Idee \(blauw\): Vrijdag geen overleg \(1 uitroepteken\) Beer op de weg \(rood\): De klant belt toch Voorwaarde \(groen\): Eén iemand neemt op/);
  assert.match(text, /Vrijdag geen overleg \(bij: Te veel spoed op vrijdag\) Agenda leeg tot twee uur Sam 1 maart 2027 open/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("look-alikes come together with both texts and come apart again; a post-it moves; what is taken away comes back", async () => {
  const page = await open();
  await type(page, "Taakeisen: werkinhoud", "Te veel spoed", "Altijd haast");
  await type(page, "Buffers", "Geen pauze");
  await button(page, "Wijzig Te veel spoed").click();
  await page.getByLabel("Waardoor").fill("Klanten bellen laat");
  await page.getByLabel("Welke zegt hetzelfde?").selectOption({ label: "Altijd haast" });
  await button(page, "Voeg die hieraan toe").click();
  assert.deepEqual(await notes(page, "Taakeisen: werkinhoud"), ["Te veel spoed"]);
  assert.match(await page.locator(".note-also").textContent(), /Ook zo gezegd: Altijd haast/);
  await button(page, "Haal weer los: Altijd haast").click();
  assert.deepEqual(await notes(page, "Taakeisen: werkinhoud"), ["Te veel spoed", "Altijd haast"]);
  await page.getByRole("button", { name: /Verplaats naar vel Regelmogelijkheden/ }).click();
  assert.deepEqual(await notes(page, "Regelmogelijkheden"), ["Te veel spoed"]);
  await button(page, "Haal weg").click();
  assert.deepEqual(await notes(page, "Regelmogelijkheden"), []);
  await button(page, "Ongedaan maken").click();
  assert.deepEqual(await notes(page, "Regelmogelijkheden"), ["Te veel spoed"]);
  await kept(page, "Klanten bellen laat");
  assert.match(await page.locator(".note-facts").textContent(), /Waardoor: Klanten bellen laat/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("counting sorts nothing under the finger; ties are said; nothing is dropped", async () => {
  const page = await open();
  const names = ["Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven"];
  await type(page, "Taakeisen: werkcontext", ...names);
  await step(page, "Uitroeptekens");
  const place = () => more(page, "Zes").evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await place();
  for (const name of names.slice(0, 6)) await marks(page, name, 2);
  await marks(page, "Zes", 1);
  assert.deepEqual(await page.locator(".note-name").allInnerTexts(), names);
  assert.equal(await place(), before);
  const top = (await page.locator(".note-top").innerText()).replaceAll(/\s+/g, " ");
  assert.match(top, /Samen 13 uitroeptekens\. Het aantal uitroeptekens klopt\./);
  assert.match(top, /Plaats 1, 3 uitroeptekens: Zes Plaats 2, gedeeld, 2 uitroeptekens: Een/);
  assert.match(top, /Plaats 2 is gedeeld: 5 kandidaten met evenveel uitroeptekens, en plek voor 4\. Kies samen\./);
  await button(page, "Eén uitroepteken minder bij: Zes").click();
  await page.getByLabel("Hoeveel mensen stemden mee?").fill("5");
  assert.match(await page.locator(".note-top [role=status]").innerText(), /2 uitroeptekens te veel/);
  assert.match(await report(page), /Ook genoemd Zeven/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the report names nobody but who does something, warns when people can be recognised, and goes along as Markdown", async () => {
  const page = await open();
  await page.getByText("Groepen met een eigen kleur").click();
  await page.getByLabel("Kleur").selectOption("pink");
  await page.getByLabel("Naam van de groep").fill("balie");
  await page.getByLabel("Hoeveel mensen zijn dat?").fill("3");
  await button(page, "Voeg de groep toe").click();
  await page.getByLabel("De volgende post-its zijn van").selectOption({ label: "balie, roze" });
  await type(page, "Buffers", "Geen *pauze*");
  assert.equal(await page.locator(".note-by").textContent(), "balie, roze");
  await button(page, "Wijzig Geen *pauze*").click();
  await page.getByLabel("Wie hebben ermee te maken").fill("Noor");
  let text = await report(page);
  assert.ok(!text.includes("Noor") && !text.includes("balie") && !text.includes("Te herkennen"), text);
  await page.getByLabel("Met de groep die een post-it schreef").check();
  await page.getByLabel(/^Met namen/).check();
  text = await page.locator("#verslag").innerText();
  assert.match(text, /Te herkennen: met minder dan vijf mensen/);
  assert.match(text, /Geschreven door: balie, roze/);
  assert.match(text, /Wie: Noor/);
  await page.getByRole("button", { name: "Kopieer als Markdown" }).click();
  assert.match(await page.getByLabel("Tekst van het verslag").inputValue(), /Geen \\\*pauze\\\*/);
  await page.getByText(/Het verslag is gekopieerd|Het verslag is geselecteerd/).waitFor();
  await page.evaluate(() => addEventListener("copy", () => { globalThis.copied = getSelection().toString(); }, { once: true }));
  await page.getByRole("button", { name: "Kopieer met opmaak" }).click();
  const copied = await page.waitForFunction(() => globalThis.copied);
  assert.match(await copied.jsonValue(), /Geen \*pauze\*/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("paper gets the report, and the five sheets as posters on A3", async () => {
  const page = await open();
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = true; }; });
  const print = async (name) => {
    await page.evaluate(() => { globalThis.printed = false; });
    await page.getByRole("button", { name }).click();
    await page.waitForFunction(() => globalThis.printed);
    return pagesOf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  };
  await type(page, "Buffers", "Geen pauze");
  await step(page, "Verslag");
  const pages = await print("Print het verslag");
  const all = pages.map((one) => one.text).join(" ");
  assert.match(all, /Verslag: Werksessie werkdruk/);
  assert.match(all, /Knelpunten .*Geen pauze \(Buffers\)/);
  assert.match(all, /Wie doet wat, en wanneer Nog niet ingevuld\./);
  assert.ok(!all.includes("Kopieer"), all);
  assert.ok(pages[0].pieces.some((piece) => piece.role === "H1" && piece.text.startsWith("Verslag")));
  assert.ok(pages[0].width < 600, `${pages[0].width} points wide`);
  await step(page, "Voorbereiden");
  const posters = await print("Print de vijf vellen");
  assert.equal(posters.length, 5);
  for (const poster of posters) {
    assert.ok(Math.abs(poster.width - 1190.55) < 2 && Math.abs(poster.height - 841.89) < 2, `${poster.width} x ${poster.height}`);
  }
  assert.match(posters[0].text, /^Taakeisen: werkinhoud/);
  assert.match(posters[4].text, /^Buffers/);
  await page.context().close();
});

test("of five hundred post-its none is lost", async () => {
  const page = await world.open(address);
  await fillSheets(page, world.url());
  await sheet(page, "Buffers").fill("Te weinig tijd");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".note").length === 501);
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(":session:") && JSON.parse(localStorage[key]).data.capture.problems?.length === 501));
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll(".note").length === 501);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

for (const options of [{ colorScheme: "light" }, { colorScheme: "dark", viewport: { width: 360, height: 800 } }, { forcedColors: "active" }]) {
  test(`the rules of accessibility hold and nothing is cut off, ${JSON.stringify(options)}`, async () => {
    const page = await open({ ...options, bypassCSP: true });
    await type(page, "Taakeisen: werkinhoud", "Te veel spoed op vrijdagmiddag", "Altijd haast");
    await button(page, "Wijzig Altijd haast").click();
    const steps = ["Knelpunten", "Uitroeptekens", "Tafels", "Oplossingen kiezen", "Wie doet wat", "Verslag"];
    for (const name of steps) {
      if (name !== "Knelpunten") await step(page, name);
      if (name === "Tafels") {
        await button(page, "Leg op een tafel").click();
        await page.getByLabel(/^Nieuw idee/).first().fill("Vrijdag geen overleg");
        await page.keyboard.press("Enter");
        await page.getByLabel(/^Beer op de weg \(rood\) bij/).fill("De klant belt toch");
        await page.keyboard.press("Enter");
        await page.getByLabel("Beer op de weg (rood)", { exact: true }).waitFor();
      }
      if (name === "Wie doet wat") await button(page, "Maak een afspraak over: Vrijdag geen overleg").click();
      assert.deepEqual(await violations(page), [], name);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${name}: ${wide} px too wide`);
    }
    await page.context().close();
  });
}

test("a line that nobody added stays in its field, and is added when the field goes", async () => {
  const page = await open();
  await sheet(page, "Buffers").fill("Nooit samen lunchen");
  await step(page, "Uitroeptekens");
  assert.match(await page.locator(".note-step").innerText(), /Uitroeptekens/);
  await step(page, "Knelpunten");
  assert.equal(await sheet(page, "Buffers").inputValue(), "Nooit samen lunchen");
  // Another side of the plan: the field is gone for good.
  await step(page, "Voorbereiden");
  await step(page, "Vastleggen");
  assert.deepEqual(await notes(page, "Buffers"), ["Nooit samen lunchen"]);
  assert.equal(await sheet(page, "Buffers").inputValue(), "");
  // Loaded again, with a hand still on the keys.
  await sheet(page, "Buffers").focus();
  await page.keyboard.type("Geen vervanging");
  await page.reload();
  await page.waitForSelector(".note-steps");
  assert.deepEqual((await notes(page, "Buffers")).toSorted(), ["Geen vervanging", "Nooit samen lunchen"]);
  // Away to the guide and back.
  await sheet(page, "Regelmogelijkheden").fill("Rooster ligt vast");
  await page.getByRole("link", { name: "Overzicht" }).first().click();
  await arrived(page, "uitgebreid/overzicht");
  await page.goBack();
  await page.waitForSelector(".note-steps");
  assert.deepEqual(await notes(page, "Regelmogelijkheden"), ["Rooster ligt vast"]);
  // What hangs on an idea is drawn again with it: the other lines stay as they are.
  await step(page, "Tafels");
  await button(page, "Leg op een tafel").click();
  await page.getByLabel(/^Nieuw idee/).first().fill("Eén rooster voor allen");
  await page.keyboard.press("Enter");
  await page.getByLabel(/^Voorwaarde \(groen\) bij Eén rooster/).fill("Als iedereen meedoet");
  await page.getByLabel(/^Beer op de weg/).fill("Het kost tijd");
  await page.keyboard.press("Enter");
  await page.getByLabel("Beer op de weg (rood)", { exact: true }).waitFor();
  assert.equal(await page.getByLabel(/^Voorwaarde \(groen\) bij Eén rooster/).inputValue(), "Als iedereen meedoet");
  // Another plan: the line belongs to the one that goes.
  await page.getByText("Je plannen").last().click();
  await page.getByRole("button", { name: "Nieuw plan" }).click();
  await kept(page, "Als iedereen meedoet");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("what stands in a field that takes its words when it is left is kept when the page goes first", async () => {
  const page = await open();
  await page.getByText("Groepen met een eigen kleur").click();
  await page.getByLabel("Naam van de groep").fill("Balie");
  await step(page, "Voorbereiden");
  await kept(page, "Balie");
  await page.getByLabel("Begin", { exact: true }).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("9.15 uur");
  await page.reload();
  await page.waitForSelector(".planner");
  assert.equal(await page.getByLabel("Begin", { exact: true }).inputValue(), "9.15 uur");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("who types without a pause is kept all the same", async () => {
  const page = await open();
  await type(page, "Buffers", "Zonder pauze");
  await button(page, "Wijzig Zonder pauze").click();
  await page.getByLabel("Waardoor", { exact: true }).focus();
  const end = Date.now() + 6000;
  let isWritten = false;
  while (!isWritten && Date.now() < end) {
    await page.keyboard.type("a", { delay: 60 });
    isWritten = await page.evaluate(isKept, "aaa");
  }
  assert.ok(isWritten, "nothing was written while keys went on");
  await page.context().close();
});
