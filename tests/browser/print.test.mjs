// Paper: the PDF that the browser makes of every portion, read as a reader gets it.
import assert from "node:assert/strict";
import test from "node:test";
import { addresses, setup, violations } from "./harness.mjs";
import { pagesOf, words } from "./pdf.mjs";

const hosts = { "refuses.html": "allow-scripts allow-same-origin allow-popups", "allows.html": "allow-scripts allow-same-origin allow-modals allow-popups" };
const world = setup({
  change: async (path, response) => {
    const sandbox = hosts[path.split("/").at(-1)];
    if (!sandbox) return false;
    const host = `<!doctype html><html lang="nl"><title>Gastheer</title><iframe sandbox="${sandbox}" src="kort/stap-1/" width="900" height="700" title="Gids"></iframe>`;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(host);
    return true;
  },
});
const substep = "uitgebreid/stap-2/oorzaken-zoeken";
const ours = /^(Print|Sluiten|Sluiten en verderlezen|Menu|Overzicht|Kort|Naar de inhoud|Wis alle cirkels|Jij bepaalt dit.*)$/;

/// Keeps the book in the page until the PDF is made: the real dialog would.
const keepOpen = () => { globalThis.print = () => { globalThis.asked = (globalThis.asked ?? 0) + 1; dispatchEvent(new Event("beforeprint")); }; };

async function open(path, options = {}) {
  const page = await world.open(path, { init: keepOpen, ...options });
  return page;
}

async function choose(page, name) {
  const menu = page.locator(".print-menu").last();
  if (await menu.locator("summary").count()) {
    if (!(await menu.locator("details[open]").count())) await menu.locator("summary").click();
    await menu.getByRole("button", { name, exact: true }).click();
  } else {
    await menu.getByRole("button", { name: "Print", exact: true }).click();
  }
}

async function pdf(page) {
  return pagesOf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
}

/// The size in which most of the text stands, in points. A browser makes everything smaller when one line does not fit.
function size(pages) {
  const letters = new Map();
  for (const piece of pages.flatMap((page) => page.pieces)) letters.set(piece.size, (letters.get(piece.size) ?? 0) + piece.text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

const isHeading = (piece) => /^H[1-6]$/.test(piece.role);
const all = (pages) => words(pages.map((page) => page.text).join(" "));
const headings = (pages) => pages.flatMap((page) => page.pieces.filter(isHeading).map((piece) => `${piece.role} ${words(piece.text)}`));

/// What holds for everything on paper.
function isGoodPaper(pages, name) {
  for (const [index, page] of pages.entries()) {
    assert.deepEqual([Math.round(page.width), Math.round(page.height)], [595, 842], `${name}: A4`);
    const last = page.pieces.filter((piece) => words(piece.text) !== "").at(-1);
    assert.ok(last, `${name}: page ${index + 1} is empty`);
    assert.ok(!isHeading(last), `${name}: page ${index + 1} ends with the heading "${last.text}"`);
    for (const piece of page.pieces) assert.doesNotMatch(words(piece.text), ours, `${name}: a control on page ${index + 1}`);
  }
  assert.equal(headings(pages).filter((one) => one.startsWith("H1")).length, 1, `${name}: one first heading`);
  assert.equal(Math.round(size(pages)), 11, `${name}: the size of the text`);
  const closing = /^(Afgedrukt op|Nergens op een server|Versie|$)/;
  assert.ok(pages.at(-1).pieces.some((piece) => !closing.test(words(piece.text))), `${name}: the last page has more than the lines that close every portion`);
}

/// The words of the static page of an entry, without its controls: what paper must have.
async function textOf(page, id) {
  await page.goto(world.url(`${id}/`));
  return page.evaluate(() => {
    const text = document.querySelector("dialog .text, article.text") ?? document.querySelector("main .text, dialog .popup-body");
    for (const gone of text.querySelectorAll(".head, .lenses, .onward, .print-menu, .way-back, .live:not(.circled), .term-note, .fields, .track, .middle, .hidden, .model-hint, details.part .text, p.mini:has(a[href$='/checks/']), p:has(> a[href$='/checks/'])")) gone.remove();
    return [...text.querySelectorAll("p, li, h2, h3, h4, td, th, figcaption")].filter((one) => !one.querySelector("p, li, h2, h3")).map((one) => one.textContent);
  });
}

/// Words without what paper adds in brackets: addresses and explanations.
const bare = (text) => words(text.replace(/\([^()]*\)/g, "").replace(/\([^()]*\)/g, "")).replace(/\s+/g, "").replace(/[•◦▪‘’]/g, "");

test("a sub-step prints with its five lenses, its pop-ups, its ticks and its addresses", async () => {
  const page = await open(`${substep}/check/`);
  await page.getByRole("checkbox").nth(1).check();
  await choose(page, "Dit onderdeel, vijf invalshoeken");
  assert.equal(await page.locator(".print-book").isVisible(), false, "not on the screen");
  assert.deepEqual(page.problems, []);
  const pages = await pdf(page);
  isGoodPaper(pages, substep);
  assert.deepEqual(headings(pages).filter((one) => /^H[12]/.test(one)), ["H1 Oorzaken zoeken, stap 2 van 5", ...Array(5).fill("H2 Onderzoek de oorzaken van werkdruk")]);
  const text = all(pages);
  for (const lens of ["wat en waarom", "hoe", "met wie", "check", "verandering"]) assert.ok(text.includes(`Stap 2, oorzaken zoeken, ${lens}`), lens);
  for (const popup of ["Ga in gesprek met werknemers", "Organiseer zelf een werksessie", "Stap voor stap naar de beste methode"]) {
    assert.equal(headings(pages).filter((one) => one === `H3 ${popup}`).length, 1, popup);
  }
  assert.ok(text.includes("neem een vragenlijst af. Die is vooral nuttig als je organisatie groter is"), "the whole tree");
  assert.ok(!text.includes("Weet ik niet"), "no questions to press");
  assert.deepEqual(pages.flatMap((one) => one.alternatives).filter((one) => one.endsWith("vinkt")), ["niet afgevinkt", "afgevinkt", "niet afgevinkt"]);
  assert.match(text.replaceAll(" ", ""), /\(https:\/\/www\.arboportaal\.nl\/onderwerpen\/werkdruk\)/);
  assert.ok(text.replaceAll(" ", "").includes(`(${world.url("werkdruk/werkdrukmodel/")})`), "the address of a page that is not in the book");
  assert.ok(!text.replaceAll(" ", "").includes(`(${world.url(`${substep}/hoe/beslisboom/`)})`), "no address of what is in the book");
  assert.match(text, /Afgedrukt op \d+ [a-z]+ 20\d\d, van http/);
  assert.match(text, /Nergens op een server bewaard/);
  assert.equal(await page.locator(".print-book").count(), 0, "gone afterwards");
  assert.match(await page.title(), /^Check, oorzaken zoeken/);
  await page.context().close();
});

test("every entry stands in the PDF of its route or of its own page, word for word", { timeout: 600_000 }, async () => {
  const paper = new Map();
  const page = await open("");
  const print = async (path, name) => {
    await page.goto(world.url(path));
    await page.waitForSelector("html[data-app=ready]");
    await choose(page, name);
    // The book says which entries it holds; the PDF must have their words.
    const held = await page.locator(".print-book [data-entry]").evaluateAll((sections) => sections.map((section) => section.dataset.entry));
    const pages = await pdf(page);
    isGoodPaper(pages, `${path} ${name}`);
    for (const id of held) paper.set(id, bare(all(pages)));
  };
  for (const { id } of addresses) {
    const first = id.split("/")[0];
    if (first === "start" || first === "werknemer" || id === "verantwoording") await print(`${id}/`, "Print");
  }
  await print("kort/stap-1/", "Deze route");
  await print("uitgebreid/overzicht/", "Deze route");
  await print("werksessie/draaiboek/", "Het hele hoofdstuk");
  await print("werkdruk/wat-is-werkdruk/", "Alles over werkdruk");
  const reader = await world.open("", { context: { javaScriptEnabled: false }, ready: false });
  const missing = [];
  for (const { id } of addresses) {
    if (!paper.has(id)) { missing.push(`${id}: not printed`); continue; }
    for (const line of await textOf(reader, id)) if (!paper.get(id).includes(bare(line))) missing.push(`${id}: ${words(line)}`);
  }
  assert.deepEqual(missing, []);
  await reader.context().close();
  await page.context().close();
});

test("the lines that close a book stand below the last of its text", async () => {
  const page = await open("uitgebreid/stap-1/besluit-nemen/hoe/");
  // Wherever the text ends on its last page.
  for (let lower = 0; lower < 120; lower += 10) {
    await choose(page, "Dit onderdeel, vijf invalshoeken");
    await page.locator(".print-book > h1").evaluate((title, lower) => { title.style.paddingBottom = `${lower}px`; }, lower);
    isGoodPaper(await pdf(page), `${lower} pixels lower`);
  }
  await page.context().close();
});

test("a step starts each sub-step on a new page", async () => {
  const page = await open("uitgebreid/stap-2/");
  await choose(page, "Deze stap");
  const pages = await pdf(page);
  isGoodPaper(pages, "stap-2");
  const firsts = pages.map((one) => words(one.pieces.find((piece) => words(piece.text) !== "").text));
  assert.ok(firsts.includes("Stap 2, oorzaken zoeken, wat en waarom") && firsts.includes("Stap 2, focus aanbrengen, wat en waarom"), firsts.join(" | "));
  await page.context().close();
});

test("all checks print on a list with their state", async () => {
  const page = await open("checks/");
  await page.getByRole("checkbox").first().check();
  await choose(page, "Alle checks");
  const pages = await pdf(page);
  isGoodPaper(pages, "checks");
  const states = pages.flatMap((one) => one.alternatives).filter((one) => one.endsWith("vinkt"));
  assert.equal(states.length, 77);
  assert.deepEqual(states.filter((one) => one === "afgevinkt").length, 1);
  assert.equal(states[0], "afgevinkt");
  assert.equal(headings(pages).filter((one) => one.startsWith("H3")).length, 16);
  await page.context().close();
});

test("the browser's own printing of a page leaves the controls out, and of a pop-up prints the pop-up", async () => {
  const page = await open(`${substep}/hoe/`);
  let pages = await pdf(page);
  isGoodPaper(pages, "own printing of a screen");
  assert.ok(all(pages).includes("Breng de oorzaken in kaart"));
  await page.goto(world.url(`${substep}/hoe/beslisboom/`));
  await page.waitForSelector("html[data-app=ready]");
  pages = await pdf(page);
  assert.ok(all(pages).includes("neem een vragenlijst af"));
  assert.ok(!all(pages).includes("Breng de oorzaken in kaart"), "not the screen behind it");
  assert.ok(!all(pages).includes("Weet ik niet"));
  await choose(page, "Print");
  pages = await pdf(page);
  isGoodPaper(pages, "a pop-up");
  assert.deepEqual(headings(pages), ["H1 Stap voor stap naar de beste methode", "H2 De hele beslisboom"]);
  await page.context().close();
});

test("where a page ends no drawing is cut in two", async () => {
  const page = await open("checks/");
  const pages = await pdf(page);
  isGoodPaper(pages, "own printing of all checks");
  assert.ok(pages.length > 2);
  for (const [index, one] of pages.entries()) {
    // The sheet, then what of it this page shows, then what is drawn there.
    const [, [, top, , bottom], ...drawings] = one.boxes;
    assert.ok(drawings.length > 10);
    for (const drawing of drawings) assert.ok(drawing[1] >= top && drawing[3] <= bottom, `page ${index + 1} shows ${top} to ${bottom}; a drawing goes from ${drawing[1]} to ${drawing[3]}`);
  }
  await page.context().close();
});

test("circles stand in the printed model, in words and in a ring", async () => {
  const page = await open("werkdruk/werkdrukmodel/");
  await page.getByRole("button", { name: "Tijdsdruk" }).click();
  await choose(page, "Deze pagina");
  const pages = await pdf(page);
  isGoodPaper(pages, "model");
  assert.match(all(pages), /Jij omcirkelde Tijdsdruk/);
  await page.context().close();
});

test("from a dark screen the paper is white with dark ink", async () => {
  const page = await open(`${substep}/hoe/`, { context: { colorScheme: "dark" } });
  await choose(page, "Deze pagina");
  const pages = await pdf(page);
  isGoodPaper(pages, "dark");
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.notEqual(background, "rgb(255, 255, 255)", "the screen itself is dark");
  await page.emulateMedia({ media: "print" });
  const [paper, ink] = await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color]);
  assert.deepEqual([paper, ink], ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  await page.context().close();
});

test("a frame that refuses to print says so, and offers the page in its own tab", async () => {
  const page = await world.open("refuses.html", { ready: false, quiet: true });
  const frame = page.frameLocator("iframe");
  await frame.locator("html[data-app=ready]").waitFor();
  await frame.locator(".print-menu summary").click();
  await frame.getByRole("button", { name: "Deze pagina" }).click();
  const note = frame.locator(".print-menu [role=status]");
  await note.getByText("Printen lukt op deze plek niet.").waitFor();
  const [opened] = await Promise.all([page.context().waitForEvent("page"), note.getByRole("link").click()]);
  await opened.waitForURL(world.url("kort/stap-1/"));
  await opened.waitForSelector("html[data-app=ready]");
  assert.equal(await frame.locator(".print-book").count(), 0);
  await page.context().close();
});

test("where printing is allowed, nothing is said", async () => {
  const page = await world.open("allows.html", { ready: false });
  const frame = page.frameLocator("iframe");
  await frame.locator("html[data-app=ready]").waitFor();
  await frame.locator(".print-menu summary").click();
  await frame.getByRole("button", { name: "Deze route" }).click();
  assert.equal(await frame.locator(".print-menu [role=status]").innerText(), "");
  await page.context().close();
});

test("the menu waits for the app, opens by keyboard, and keeps the rules of accessibility", async () => {
  const still = await world.open(`${substep}/hoe/`, { context: { javaScriptEnabled: false }, ready: false });
  assert.equal(await still.getByText("Print", { exact: true }).isVisible(), false);
  await still.context().close();
  for (const [path, names] of [
    [`${substep}/hoe/`, ["Deze pagina", "Dit onderdeel, vijf invalshoeken", "Deze stap", "Deze route"]],
    ["uitgebreid/stap-2/", ["Deze pagina", "Deze stap", "Deze route"]],
    ["kort/stap-3/", ["Deze pagina", "Deze route"]],
    ["werksessie/benodigdheden/", ["Deze pagina", "Het hele hoofdstuk"]],
  ]) {
    const page = await open(path, { context: { bypassCSP: true } });
    const menu = page.locator(".print-menu").last();
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    assert.deepEqual((await menu.getByRole("button").allInnerTexts()).map(words), names, path);
    assert.deepEqual(await violations(page), [], path);
    await menu.locator("summary").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => globalThis.asked), 1, path);
    await page.context().close();
  }
});
