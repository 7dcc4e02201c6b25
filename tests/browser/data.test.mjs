// "Mijn gegevens": a copy, putting one back, erasing, and what stands in the way. Nothing is lost, and nothing comes in that
// is not understood.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { arrived, setup, until, violations, written } from "./harness.mjs";

const host = `<!doctype html><title>Intranet</title><iframe sandbox="allow-scripts" src="/intranet/gids/uitgebreid/stap-1/signalen-opvangen/check/" width="800" height="3000"></iframe>`;
/// Pages of somebody else on the same origin: one that frames the guide, and an empty one.
const pages = { "/host/": host, "/other/": "<!doctype html><title>Elders</title>" };
const world = setup({
  change: async (path, response) => path in pages && (response.writeHead(200, { "content-type": "text/html" }).end(pages[path]), true),
});
const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const prefix = "werkdruk-wegwijzer:";
const id = "uitgebreid/stap-1/signalen-opvangen/check/";
const record = (data, more = {}) => ({ v: 1, rev: 3, saved: "2026-11-20T09:00:00.000Z", data, ...more });
const kept = {
  ticks: record({ ticked: [`${id}een`, `${id}twee`] }),
  circles: record({ factors: ["tijdsdruk"] }),
  statuses: record({ substeps: { "stap-1/besluit-nemen": "busy" } }),
  place: record({ last: "kort/stap-1", chosen: "" }),
};
const file = (data, more = {}) => JSON.stringify({ format: "werkdruk-wegwijzer", version: 1, app: "0.1.0", exportedAt: "2026-11-03T10:00:00.000Z", data, ...more });
const unchanged = "Er is niets veranderd.";
/// Longer than the half second in which a second click does nothing.
const steady = 600;

const stored = (page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
const ours = async (page) => Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => key.startsWith(prefix)));
const part = (page, name) => page.locator(`[data-part="gegevens/${name}"]`);
const outcome = (page, name) => page.locator(`[data-outcome=${name}]`);
const text = (records) => Object.fromEntries(Object.entries(records).map(([name, value]) => [prefix + name, typeof value === "string" ? value : JSON.stringify(value)]));

/// The page, in a browser where these records are kept.
async function open(records = kept, options = {}) {
  const page = await world.open("../../other/", { ready: false, context: options.context });
  await page.evaluate((texts) => { for (const [key, value] of Object.entries(texts)) localStorage.setItem(key, value); }, text(records));
  if (options.init) await page.addInitScript(options.init);
  await page.goto(world.url(options.path ?? "gegevens/"));
  await page.waitForSelector("html[data-app=ready]");
  page.problems.length = 0;
  return page;
}

const choose = (page, contents, name = "kopie.json") =>
  page.getByLabel("Bestand met je kopie").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(contents) });

async function download(page, act) {
  const [given] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: given.suggestedFilename(), bytes: await readFile(await given.path()) };
}

test("without script it says what is kept where and what nobody can promise, and has no dead buttons", async () => {
  const page = await world.open("gegevens/", { ready: false, context: { javaScriptEnabled: false } });
  const words = await page.locator("main").innerText();
  assert.match(words, /Staat alleen op dit apparaat: niemand kijkt mee, niemand kan het terughalen\. Bewaar een kopie\./);
  assert.match(words, /Zonder script bewaart de gids niets/);
  for (const name of ["Een apparaat van het werk", "Een gids op het intranet", "Delen van je scherm", "Printers", "Geschiedenis van je browser", "Opruimen door de browser", "Je kopie"]) {
    assert.ok(words.includes(name), name);
  }
  assert.ok(await page.getByRole("heading", { name: "Wat wij niet kunnen beloven" }).isVisible());
  assert.equal(await page.locator("main").getByRole("button").count(), 0);
  assert.equal(await page.locator("main input").count(), 0);
  await page.context().close();
});

test("it counts what is kept, also what another tab adds", async () => {
  const page = await open();
  assert.deepEqual(await part(page, "now").getByRole("listitem").allInnerTexts(), ["2 afgevinkte vragen", "1 cirkel", "1 onderdeel met status", "geen plannen van werksessies", "geen zelfchecks", "1 leesplek"]);
  const other = await page.context().newPage();
  await other.goto(world.url(check));
  await other.waitForSelector("html[data-app=ready]");
  await other.getByRole("checkbox").first().check();
  await part(page, "now").getByText("3 afgevinkte vragen").waitFor();
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a copy has every record as it is kept, in the form of the contract, and is read back", async () => {
  const page = await open();
  assert.match(await part(page, "copy").innerText(), /Nog geen kopie gemaakt\./);
  const given = await download(page, () => page.getByRole("button", { name: "Download een kopie" }).click());
  assert.match(given.name, /^werkdruk-wegwijzer-\d{4}-\d\d-\d\d\.json$/);
  const copy = JSON.parse(given.bytes);
  assert.deepEqual(Object.keys(copy), ["format", "version", "app", "exportedAt", "data"]);
  assert.deepEqual([copy.format, copy.version], ["werkdruk-wegwijzer", 1]);
  assert.match(copy.app, /^\d+\.\d+\.\d+$/);
  assert.ok(Math.abs(Date.now() - Date.parse(copy.exportedAt)) < 60_000);
  assert.deepEqual(copy.data, kept);
  assert.equal(await outcome(page, "copy").innerText(), "Je kopie is gemaakt en nagekeken. Er staat in: 2 afgevinkte vragen, 1 cirkel, 1 onderdeel met status, 1 leesplek.");
  assert.ok(await outcome(page, "copy").evaluate((node) => node === document.activeElement), "the reader is taken to it");
  const today = await page.evaluate(() => new Date().toLocaleDateString("nl-NL", { day: "numeric", month: "long" }));
  assert.ok((await part(page, "copy").innerText()).includes(`Laatste kopie: ${today}.`));
  await written(page);
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  assert.ok((await part(page, "copy").innerText()).includes(`Laatste kopie: ${today}.`));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("what was ticked a moment ago is in the copy, and two clicks make one copy", async () => {
  const page = await open({}, { path: check });
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("checkbox").first().check();
  await page.locator(".foot").getByRole("link", { name: "Mijn gegevens" }).click();
  const given = await download(page, () => page.getByRole("button", { name: "Download een kopie" }).dblclick());
  assert.equal(JSON.parse(given.bytes).data.ticks.data.ticked.length, 1);
  await page.waitForTimeout(400);
  assert.equal(downloads, 1);
  await page.context().close();
});

test("with nothing kept it says so and gives no file", async () => {
  const page = await open({});
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("button", { name: "Download een kopie" }).click();
  assert.equal(await outcome(page, "copy").innerText(), "Er is nog niets om te kopiëren.");
  await page.waitForTimeout(300);
  assert.equal(downloads, 0);
  await page.context().close();
});

test("the text of the copy can be taken instead of the file", async () => {
  const page = await open(kept, { context: { permissions: ["clipboard-read"] } });
  const given = await download(page, () => page.getByRole("button", { name: "Download een kopie" }).click());
  await page.getByText("Geen bestand gekregen? Kopieer de tekst").click();
  const field = page.getByLabel("De tekst van je kopie. Plak die in een document en bewaar dat.");
  assert.equal(await field.inputValue(), given.bytes.toString());
  await page.getByRole("button", { name: "Kopieer de tekst" }).click();
  await page.getByText("De tekst is gekopieerd.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), given.bytes.toString());
  await page.context().close();
});

test("in a frame that refuses storage and downloads, the copy is there as text and all works in memory", async () => {
  const page = await world.browser.newPage({ viewport: { width: 900, height: 900 } });
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(`${world.server.origin}/host/`);
  const frame = page.frames()[1];
  await frame.waitForSelector("html[data-app=ready]");
  await frame.getByRole("checkbox").first().check();
  await frame.waitForSelector("[data-keep=memory]");
  await frame.evaluate(() => document.querySelector(".foot a[href$='gegevens/']").click());
  await arrived(frame, "gegevens");
  assert.match(await part(frame, "now").innerText(), /1 afgevinkte vraag[\s\S]*Deze browser bewaart hier niets/);
  await frame.getByRole("button", { name: "Download een kopie" }).click();
  const copy = await frame.getByLabel("De tekst van je kopie. Plak die in een document en bewaar dat.").inputValue();
  assert.equal(JSON.parse(copy).data.ticks.data.ticked.length, 1);
  await frame.getByRole("button", { name: "Kopieer de tekst" }).click();
  await frame.getByText(/^De tekst is (gekopieerd\.|geselecteerd\.)/).waitFor();
  // Erase, then put the text back.
  await frame.getByRole("button", { name: "Wis alles" }).click();
  await page.waitForTimeout(steady);
  await frame.getByRole("button", { name: "Ja, wis dit" }).click();
  await part(frame, "now").getByText("geen afgevinkte vragen").waitFor();
  await frame.getByText("Of plak de tekst van je kopie").click();
  await frame.getByLabel("Tekst van je kopie", { exact: true }).fill(copy);
  await frame.getByRole("button", { name: "Bekijk de kopie" }).click();
  await page.waitForTimeout(steady);
  await frame.getByRole("button", { name: "Voeg samen" }).click();
  await part(frame, "now").getByText("1 afgevinkte vraag").waitFor();
  // Back belongs to the page around the frame: a link leads there.
  await frame.evaluate((check) => {
    const link = Object.assign(document.createElement("a"), { href: `../${check}` });
    document.querySelector("main").append(link);
    link.click();
  }, check);
  await arrived(frame, "check");
  assert.ok(await frame.getByRole("checkbox").first().isChecked());
  assert.deepEqual(problems, []);
  await page.close();
});

test("a copy is previewed, merged, and undone to the byte", async () => {
  const page = await open();
  const before = await ours(page);
  await choose(page, file({ ticks: record({ ticked: [`${id}drie`] }, { rev: 9 }), circles: kept.circles }));
  assert.equal(await outcome(page, "restore").innerText(), "Gemaakt op 3 november 2026: 1 afgevinkte vraag, 1 cirkel.");
  assert.match(await part(page, "restore").innerText(), /Nu in deze browser: 2 afgevinkte vragen, 1 cirkel, 1 onderdeel met status, 1 leesplek\./);
  assert.deepEqual(await ours(page), before, "a preview changes nothing");
  await page.getByRole("button", { name: "Voeg samen" }).click();
  assert.equal(await outcome(page, "restore").innerText(), "De kopie is teruggezet. Nu in deze browser: 3 afgevinkte vragen, 1 cirkel, 1 onderdeel met status, 1 leesplek.");
  assert.deepEqual(JSON.parse((await ours(page))[`${prefix}ticks`]).data.ticked, [`${id}drie`, `${id}een`, `${id}twee`]);
  await part(page, "now").getByText("3 afgevinkte vragen").waitFor();
  await page.waitForTimeout(steady);
  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  assert.equal(await outcome(page, "restore").innerText(), "Alles staat weer zoals het was.");
  assert.deepEqual(await ours(page), before);
  await part(page, "now").getByText("2 afgevinkte vragen").waitFor();
  // The page holds it too, not only the storage.
  await written(page);
  assert.deepEqual(await ours(page), before);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a copy replaces what is here, in every open tab, and can be undone", async () => {
  const page = await open();
  const before = await ours(page);
  const other = await page.context().newPage();
  await other.goto(world.url("werkdruk/werkdrukmodel/"));
  await other.waitForSelector("html[data-app=ready]");
  await written(other);
  const pressed = (name) => other.getByRole("button", { name }).getAttribute("aria-pressed");
  assert.equal(await pressed("Tijdsdruk"), "true");
  const now = await ours(page);
  await choose(page, file({ circles: record({ factors: ["autonomie"] }) }));
  await page.getByRole("button", { name: "Vervang alles" }).click();
  await part(page, "now").getByText("geen afgevinkte vragen").waitFor();
  assert.deepEqual(Object.keys(await ours(page)).filter((key) => !key.endsWith("copies")), [`${prefix}circles`]);
  await other.waitForFunction(() => document.querySelector("[data-factor=autonomie]").ariaPressed === "true");
  assert.equal(await pressed("Tijdsdruk"), "false");
  await page.waitForTimeout(steady);
  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  await outcome(page, "restore").getByText("Alles staat weer zoals het was.").waitFor();
  const { [`${prefix}place`]: _, ...rest } = await ours(page);
  const { [`${prefix}place`]: __, ...expected } = now;
  assert.deepEqual(rest, expected);
  assert.equal(rest[`${prefix}circles`], before[`${prefix}circles`]);
  await other.waitForFunction(() => document.querySelector("[data-factor=tijdsdruk]").ariaPressed === "true");
  await page.context().close();
});

test("copy, clear, put back, copy: the same but for the moment", async () => {
  for (const button of ["Voeg samen", "Vervang alles"]) {
    const page = await open();
    const first = await download(page, () => page.getByRole("button", { name: "Download een kopie" }).click());
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await page.goto(world.url("gegevens/"));
    await page.waitForSelector("html[data-app=ready]");
    await choose(page, first.bytes);
    await page.getByRole("button", { name: button }).click();
    await outcome(page, "restore").getByText("De kopie is teruggezet.").waitFor();
    const second = await download(page, () => page.getByRole("button", { name: "Download een kopie" }).click());
    const [one, other] = [first, second].map(({ bytes }) => bytes.toString().replace(/"exportedAt":"[^"]+"/, ""));
    assert.equal(one, other);
    await choose(page, second.bytes);
    await page.waitForTimeout(steady);
    await page.getByRole("button", { name: "Voeg samen" }).click();
    assert.equal(await outcome(page, "restore").innerText(), "Alles uit deze kopie stond er al. Er is niets veranderd.");
    await page.context().close();
  }
});

test("the file of the screen after a failure can be put back", async () => {
  const page = await open({ ...kept, circles: "half een reco" });
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  const rescued = await download(page, () => page.getByRole("button", { name: "Download mijn gegevens" }).click());
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await page.goto(world.url("gegevens/"));
  await page.waitForSelector("html[data-app=ready]");
  await choose(page, rescued.bytes);
  await outcome(page, "restore").waitFor();
  assert.match(await part(page, "restore").innerText(), /2 afgevinkte vragen, 1 onderdeel met status, 1 leesplek\.[\s\S]*1 deel was al niet leesbaar/);
  await page.getByRole("button", { name: "Voeg samen" }).click();
  await part(page, "now").getByText("2 afgevinkte vragen").waitFor();
  await page.context().close();
});

test("a full storage takes no half copy", async () => {
  const page = await open(kept, { init: () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (globalThis.isFull && value.includes("autonomie")) throw new DOMException("full", "QuotaExceededError");
      return real.call(this, key, value);
    };
  } });
  const before = await ours(page);
  await page.evaluate(() => (globalThis.isFull = true));
  await choose(page, file({ ticks: record({ ticked: [`${id}drie`] }), circles: record({ factors: ["autonomie"] }), place: kept.place }));
  await page.getByRole("button", { name: "Voeg samen" }).click();
  assert.equal(await outcome(page, "restore").innerText(), `De opslag van deze browser zit vol. ${unchanged}`);
  assert.deepEqual(await ours(page), before);
  assert.deepEqual(await part(page, "now").getByRole("listitem").allInnerTexts(), ["2 afgevinkte vragen", "1 cirkel", "1 onderdeel met status", "geen plannen van werksessies", "geen zelfchecks", "1 leesplek"]);
  await page.context().close();
});

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), "wegwijzer-"))));
after(() => rm(folder, { recursive: true }));

const deep = (open, close) => open.repeat(10_000) + close.repeat(10_000);
const many = (count) => JSON.stringify(Array.from({ length: count }, (_, at) => `${at}`));
const ticks = (ids) => `{"format":"werkdruk-wegwijzer","version":1,"app":"0.1.0","exportedAt":"2026-11-03T10:00:00.000Z","data":{"ticks":{"v":1,"rev":1,"saved":"","data":{"ticked":${ids}}}}}`;
const markup = "<img src=x onerror=globalThis.xss=1>";
const large = "Dit is groter dan 1 MB. Een kopie uit deze gids is dat nooit.";
const foreign = "Dit is geen kopie uit de Werkdruk Wegwijzer.";
const damaged = "Dit is geen hele kopie: er ontbreekt iets, of er staat iets anders in.";
const unreadable = "Dit deel van de kopie is niet te lezen: de vinkjes.";
const unknown = "In deze kopie staat een onderdeel dat deze versie van de gids niet kent.";
const strange = "In dit deel van de kopie staat iets wat niet uit de gids komt: de vinkjes.";
const much = "In deze kopie staat meer dan één lezer kan maken.";
const hostile = {
  "50 MB": [() => Buffer.alloc(50 << 20, " "), large],
  "a million items": [() => ticks(many(1_000_000)), large],
  "as many items as fit": [() => ticks(many(120_000)), much],
  "10,000 deep": [() => deep("[", "]"), foreign],
  "10,000 deep in a record": [() => ticks(deep("[", "]")), unreadable],
  "deep to the end": [() => "[".repeat((1 << 20) - 1), foreign],
  "deep objects": [() => `{"a":`.repeat(10_000) + "1" + "}".repeat(10_000), foreign],
  NaN: [() => file(kept).replace('"rev":3', '"rev":NaN'), damaged],
  "__proto__ on top": [() => file(kept).replace("{", '{"__proto__":{"isHostile":1},'), foreign],
  "__proto__ as a record": [() => file({}).replace('"data":{', '"data":{"__proto__":{"v":1,"data":{}}'), unknown],
  "__proto__ in a record": [() => ticks("[]").replace('"ticked"', '"__proto__":{"isHostile":1},"ticked"'), unreadable],
  "markup in every string": [() => JSON.stringify({ format: markup, version: markup, app: markup, exportedAt: markup, data: { [markup]: markup } }), foreign],
  "markup in every string of ours": [() => file({ ticks: record({ ticked: [markup] }, { saved: markup }) }, { app: markup, exportedAt: markup }), foreign],
  "markup in an id": [() => ticks(JSON.stringify([markup])), strange],
  "markup in a key": [() => file({ [markup]: kept.ticks }), unknown],
  "another app's file": [() => JSON.stringify({ type: "excalidraw", version: 2, elements: [] }), foreign],
  "a newer version": [() => file(kept, { version: 2 }), "Een nieuwere versie van de gids maakte deze kopie. Open hem in die versie."],
  "a web page": [() => "<!doctype html><title>Log in</title>", damaged],
  "UTF-16": [() => Buffer.from(`\ufeff${file(kept)}`, "utf16le"), "Dit bestand is opgeslagen als UTF-16. Neem het bestand zoals je het hebt gedownload."],
  "a picture": [() => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), "Dit bestand is geen tekst. Neem het bestand zoals je het hebt gedownload."],
  empty: [() => "", "Hier staat niets in."],
};

test("hostile files are refused within two seconds, with a sentence, and change nothing", { timeout: 120_000 }, async () => {
  const page = await open(kept);
  const before = await ours(page);
  await page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    setInterval(() => {
      globalThis.longest = Math.max(globalThis.longest, performance.now() - last);
      last = performance.now();
    }, 20);
  });
  for (const [name, [contents, sentence]] of Object.entries(hostile)) {
    const path = join(folder, `${name.replaceAll(/\W/g, "-")}.json`);
    await writeFile(path, contents());
    await page.evaluate(() => (globalThis.longest = 0));
    const start = Date.now();
    await page.getByLabel("Bestand met je kopie").setInputFiles(path);
    await outcome(page, "restore").getByText(`${sentence} ${unchanged}`, { exact: true }).waitFor({ timeout: 10_000 }).catch(() => {});
    const took = Date.now() - start;
    assert.equal(await outcome(page, "restore").innerText(), `${sentence} ${unchanged}`, name);
    assert.ok(took < 2000, `${name} took ${took} ms`);
    assert.ok((await page.evaluate(() => globalThis.longest)) < 1500, `${name} froze the page`);
    assert.deepEqual(await ours(page), before, name);
    // A good copy in between: the next sentence is a new one.
    await choose(page, file(kept));
    await page.getByRole("button", { name: "Laat alles zo" }).click();
  }
  assert.equal(await page.evaluate(() => ({}).isHostile ?? globalThis.xss), undefined);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a pasted text is looked at in the same way, and one that is too long is not taken", async () => {
  const page = await open();
  await page.getByText("Of plak de tekst van je kopie").click();
  const field = page.getByLabel("Tekst van je kopie", { exact: true });
  const look = page.getByRole("button", { name: "Bekijk de kopie" });
  await look.click();
  assert.equal(await outcome(page, "restore").innerText(), `Hier staat niets in. ${unchanged}`);
  await field.evaluate((node) => (node.value = " ".repeat(20 << 20)));
  await page.waitForTimeout(steady);
  await look.click();
  await outcome(page, "restore").getByText(`${large} ${unchanged}`).waitFor();
  await field.fill(file({ circles: record({ factors: ["autonomie"] }) }));
  await page.waitForTimeout(steady);
  await look.click();
  await outcome(page, "restore").getByText("Gemaakt op 3 november 2026: 1 cirkel.").waitFor();
  await page.context().close();
});

test("a part is erased after a question, with a copy offered, and comes back to the byte", async () => {
  const page = await open();
  const before = await ours(page);
  await page.getByRole("button", { name: "Wis de vinkjes" }).click();
  assert.equal(await outcome(page, "erase").innerText(), "Dit gaat weg uit deze browser: 2 afgevinkte vragen.");
  assert.ok(await outcome(page, "erase").evaluate((node) => node === document.activeElement));
  assert.deepEqual(await ours(page), before);
  await page.waitForTimeout(steady);
  const given = await download(page, () => page.getByRole("button", { name: "Download eerst een kopie" }).click());
  assert.deepEqual(JSON.parse(given.bytes).data, kept);
  assert.match(await outcome(page, "erase").innerText(), /^Je kopie is gemaakt en nagekeken\..*Dit gaat weg uit deze browser: 2 afgevinkte vragen\.$/);
  await page.waitForTimeout(steady);
  const now = await ours(page);
  await page.getByRole("button", { name: "Ja, wis dit" }).click();
  assert.equal(await outcome(page, "erase").innerText(), "Gewist: 2 afgevinkte vragen.");
  assert.equal((await ours(page))[`${prefix}ticks`], undefined);
  await part(page, "now").getByText("geen afgevinkte vragen").waitFor();
  // A second part; both come back, the last one first.
  await page.waitForTimeout(steady);
  await page.getByRole("button", { name: "Wis de cirkels" }).click();
  await page.waitForTimeout(steady);
  await page.getByRole("button", { name: "Ja, wis dit" }).click();
  await outcome(page, "erase").getByText("Gewist: 1 cirkel.").waitFor();
  for (const said of ["Gewist: 2 afgevinkte vragen.", "Alles staat weer zoals het was."]) {
    await page.waitForTimeout(steady);
    await page.getByRole("button", { name: "Zet het terug" }).click();
    await outcome(page, "erase").getByText(said).waitFor();
  }
  await written(page);
  const { [`${prefix}copies`]: _, ...after } = await ours(page);
  const { [`${prefix}copies`]: __, ...expected } = now;
  assert.deepEqual(after, expected);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("erasing all leaves nothing of the reader anywhere, and nothing of others is touched", async () => {
  const page = await open({}, { path: check });
  await page.evaluate(() => localStorage.setItem("intranet:x", "1"));
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Bezig").check();
  await written(page);
  await page.locator(".foot").getByRole("link", { name: "Mijn gegevens" }).click();
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.waitForTimeout(steady);
  await page.getByRole("button", { name: "Ja, wis dit" }).click();
  assert.equal(await outcome(page, "erase").innerText(), "Gewist: 1 afgevinkte vraag, 1 onderdeel met status, 1 leesplek.");
  await written(page);
  assert.deepEqual(await stored(page), { "intranet:x": "1" });
  await page.waitForSelector("[data-keep=none-yet]");
  const anywhere = await page.evaluate(async () => JSON.stringify([{ ...sessionStorage }, globalThis.wegwijzerMemory, history.state, document.title, location.href, (await indexedDB.databases()).length]));
  assert.doesNotMatch(anywhere, /ticked|substeps|signalen-opvangen\/check\/[a-z]/);
  // Going away writes nothing back; the way back has gone with the page.
  await page.goto("about:blank");
  await page.goto(world.url("gegevens/"));
  await page.waitForSelector("html[data-app=ready]");
  assert.deepEqual(await stored(page), { "intranet:x": "1" });
  assert.equal(await page.getByRole("button", { name: "Zet het terug" }).count(), 0);
  await page.getByRole("button", { name: "Wis alles" }).click();
  assert.equal(await outcome(page, "erase").innerText(), "Hier staat niets om te wissen.");
  await page.context().close();
});

test("the way back stays until the reader leaves the page", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Wis de cirkels" }).click();
  await page.waitForTimeout(steady);
  await page.getByRole("button", { name: "Ja, wis dit" }).click();
  await page.waitForTimeout(11_000);
  assert.ok(await page.getByRole("button", { name: "Zet het terug" }).isVisible());
  await page.locator(".foot").getByRole("link", { name: "Toegankelijkheid" }).click();
  await arrived(page, "toegankelijkheid");
  await page.goBack();
  await arrived(page, "gegevens");
  assert.equal(await page.getByRole("button", { name: "Zet het terug" }).count(), 0);
  await page.context().close();
});

test("quick clicks on one spot erase nothing, and a double click on the deed does it once", async () => {
  const page = await open();
  const before = await ours(page);
  for (const name of ["Wis alles", "Wis de vinkjes"]) {
    const box = await page.getByRole("button", { name }).boundingBox();
    for (let click = 0; click < 3; click += 1) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: 20 });
    await page.waitForTimeout(steady);
    assert.deepEqual(await ours(page), before);
  }
  // Within half a second the deed itself does nothing either: both clicks from inside the page, or a busy machine is slower.
  await page.evaluate(async () => {
    const button = (words) => [...document.querySelectorAll("main button")].find((one) => one.textContent.trim() === words);
    button("Wis alles").click();
    while (!button("Ja, wis dit")) await new Promise((done) => setTimeout(done));
    button("Ja, wis dit").click();
  });
  assert.deepEqual(await ours(page), before);
  await page.waitForTimeout(steady);
  const box = await page.getByRole("button", { name: "Ja, wis dit" }).boundingBox();
  await page.mouse.dblclick(box.x + 10, box.y + 10);
  await page.waitForTimeout(200);
  assert.match(await outcome(page, "erase").innerText(), /^Gewist: /);
  assert.deepEqual(await ours(page), {});
  await page.context().close();
});

test("erased here is erased in the other tab, and does not come back when that one closes", async () => {
  const page = await open();
  const other = await page.context().newPage();
  await other.goto(world.url("werkdruk/werkdrukmodel/"));
  await other.waitForSelector("html[data-app=ready]");
  assert.equal(await other.getByRole("button", { name: "Tijdsdruk" }).getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.waitForTimeout(steady);
  await page.getByRole("button", { name: "Ja, wis dit" }).click();
  await other.waitForFunction(() => document.querySelector("[data-factor=tijdsdruk]").ariaPressed === "false");
  await other.waitForSelector("[data-keep=none-yet]");
  await other.goto("about:blank");
  await other.close();
  await written(page);
  assert.deepEqual(await ours(page), {});
  await page.context().close();
});

test("what is set aside stays, is named, and is downloaded byte for byte, here and from the header", async () => {
  const odd = '{"v":1,"data":{"ticked":"all é \u0000"';
  const newer = '{"v":99,"rev":3,"saved":"2027-01-01T00:00:00.000Z","data":{"x":[1]}}';
  const page = await open({ ...kept, ticks: odd, circles: newer });
  const notices = part(page, "aside").locator(".notice");
  assert.match(await notices.nth(0).innerText(), /Een nieuwere versie van de gids bewaarde hier iets\. Het staat er nog precies zo\./);
  assert.match(await notices.nth(1).innerText(), /Een deel van wat je bewaarde, kan de gids niet lezen\. Het staat er nog precies zo\. Je kunt verderwerken\./);
  const given = await download(page, () => notices.nth(1).locator("[data-do=set-aside]").click());
  assert.equal(given.bytes.toString("utf8"), odd);
  assert.match(given.name, /^werkdruk-wegwijzer-opzij-ticks-\d{4}-\d\d-\d\d\.txt$/);
  await page.goto(world.url(check));
  await page.waitForSelector("[data-keep=newer]");
  const downloads = [];
  page.on("download", (one) => downloads.push(one.suggestedFilename()));
  await page.locator(".keep").getByRole("button", { name: "Download dit deel" }).click();
  await page.waitForTimeout(500);
  assert.equal(downloads.length, 2);
  await page.locator(".keep").getByRole("link", { name: "Wat kun je doen?" }).click();
  await arrived(page, "gegevens");
  // Not even erasing all, or replacing all, touches it.
  await page.getByRole("button", { name: "Wis alles" }).click();
  assert.match(await part(page, "erase").innerText(), /Wat opzij is gelegd, blijft staan\./);
  await page.waitForTimeout(steady);
  await page.getByRole("button", { name: "Ja, wis dit" }).click();
  await choose(page, file({ ticks: kept.ticks, circles: kept.circles }));
  await page.getByRole("button", { name: "Vervang alles" }).click();
  const left = await ours(page);
  assert.deepEqual([left[`${prefix}ticks`], left[`${prefix}circles`]], [odd, newer]);
  assert.deepEqual(JSON.parse(left[`${prefix}ticks~2`]), kept.ticks);
  await page.context().close();
});

test("half a character in a record that is set aside comes out as the browser keeps it", async () => {
  const odd = "half \ud800 teken";
  const page = await open({});
  await page.evaluate((key) => localStorage.setItem(key, "half \ud800 teken"), `${prefix}ticks`);
  await page.reload();
  await page.waitForSelector("[data-keep=repaired]");
  const given = await download(page, () => part(page, "aside").locator("[data-do=set-aside]").click());
  assert.equal(given.bytes.readUInt16LE(0), 0xfeff);
  const units = Array.from({ length: (given.bytes.length - 2) / 2 }, (_, at) => given.bytes.readUInt16LE(2 + 2 * at));
  assert.equal(String.fromCharCode(...units), odd);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key) === "half \ud800 teken", `${prefix}ticks`), true);
  await page.context().close();
});

const persist = (answer) => `
  globalThis.asked = 0;
  Object.defineProperty(navigator, "storage", { value: {
    persist: async () => { globalThis.asked += 1; localStorage.setItem("asked", globalThis.asked); return ${answer}; },
    persisted: async () => ${answer} && localStorage.getItem("asked") !== null,
  } });`;
for (const [answer, sentence] of [[true, "Deze browser heeft toegezegd dat hij dit niet zelf opruimt."], [false, "Deze browser kan dit zelf opruimen, bijvoorbeeld als er weinig ruimte is."]]) {
  test(`the browser is asked once to keep it, after something worth keeping; the answer ${answer} is said`, async () => {
    const page = await open({}, { path: "uitgebreid/stap-3/plan-maken/hoe/", init: persist(answer) });
    await written(page);
    assert.equal(await page.evaluate(() => globalThis.asked), 0, "reading is not worth a question");
    await page.goto(world.url(check));
    await page.waitForSelector("html[data-app=ready]");
    await page.getByRole("checkbox").first().check();
    await page.waitForFunction(() => globalThis.asked === 1);
    await page.getByRole("checkbox").nth(1).check();
    await written(page);
    assert.equal(await page.evaluate(() => globalThis.asked), 1);
    await page.goto(world.url("gegevens/"));
    await part(page, "now").getByText(sentence).waitFor();
    await page.goto(world.url(check));
    await page.waitForSelector("html[data-app=ready]");
    await page.getByRole("checkbox").nth(2).check();
    await written(page);
    assert.equal(await page.evaluate(() => globalThis.asked), 0, "a refusal is not asked again");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("a copy is brought to mind a week after work, once a week, in a quiet line", async () => {
  const page = await world.open("../../other/", { ready: false });
  await page.clock.install({ time: "2026-11-02T09:00:00Z" });
  const visit = async (path, day) => {
    await page.clock.setFixedTime(`2026-${day}T09:00:00Z`);
    await page.goto(world.url(path));
    await page.waitForSelector("html[data-app=ready]");
  };
  const flush = () => page.goto("about:blank");
  const link = page.getByRole("link", { name: "Tijd voor een kopie?" });
  await visit("kort/stap-1/", "11-02");
  await flush();
  await visit("kort/stap-2/", "11-12");
  assert.equal(await link.count(), 0, "reading alone is no work");
  await visit(check, "11-12");
  await page.getByRole("checkbox").first().check();
  await flush();
  await visit(check, "11-12");
  await page.getByRole("checkbox").nth(1).check();
  await flush();
  await visit(check, "11-18");
  assert.equal(await link.count(), 0, "six days");
  await visit(check, "11-20");
  assert.equal(await link.count(), 1, "eight days");
  assert.equal(await page.locator(".keep").getAttribute("data-keep"), "saved");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await flush();
  await visit(check, "11-20");
  assert.equal(await link.count(), 0, "once is enough");
  await flush();
  await visit(check, "11-26");
  assert.equal(await link.count(), 0, "six days after the last one");
  await visit(check, "11-28");
  assert.equal(await link.count(), 1);
  await link.click();
  await arrived(page, "gegevens");
  await download(page, () => page.getByRole("button", { name: "Download een kopie" }).click());
  assert.equal(await link.count(), 0, "a copy was made");
  await flush();
  await visit(check, "12-20");
  assert.equal(await link.count(), 0, "nothing new since the copy");
  await page.context().close();
});

test("the whole of it goes by keyboard", async () => {
  const page = await open();
  const press = async (name) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((name) => document.activeElement.textContent.trim() === name, name)) return page.keyboard.press("Enter");
    }
    return assert.fail(`no way to ${name}`);
  };
  await page.locator("h1").focus();
  await press("Wis de cirkels");
  await outcome(page, "erase").getByText("Dit gaat weg uit deze browser: 1 cirkel.").waitFor();
  await page.waitForTimeout(steady);
  await press("Ja, wis dit");
  await outcome(page, "erase").getByText("Gewist: 1 cirkel.").waitFor();
  await page.waitForTimeout(steady);
  await press("Zet het terug");
  await outcome(page, "erase").getByText("Alles staat weer zoals het was.").waitFor();
  await until(() => outcome(page, "erase").evaluate((node) => node === document.activeElement), "the focus on what happened");
  await page.context().close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the rules of accessibility hold with everything open, ${colorScheme}, at 320 px`, async () => {
    const page = await open({ ...kept, statuses: "kapot" }, { context: { bypassCSP: true, colorScheme, viewport: { width: 320, height: 700 } } });
    await page.getByRole("button", { name: "Download een kopie" }).click();
    await page.getByText("Geen bestand gekregen? Kopieer de tekst").click();
    await choose(page, file(kept));
    await page.getByText("Of plak de tekst van je kopie").click();
    await page.getByRole("button", { name: "Wis alles" }).click();
    await outcome(page, "erase").waitFor();
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no scrolling sideways");
    await choose(page, "niets");
    await page.waitForTimeout(steady);
    await page.getByRole("button", { name: "Ja, wis dit" }).click();
    await outcome(page, "erase").getByText(/^Gewist/).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
}

for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 740 }]) {
  test(`nothing moves when the controls come, at ${viewport.width} px, with and without something kept`, async () => {
    for (const records of [{}, kept]) {
      const page = await open(records, { context: { viewport }, init: () => {
        globalThis.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shifts.push(`${entry.value}: ${entry.sources.map((source) => source.node?.outerHTML?.slice(0, 80)).join(" | ")}`);
        }).observe({ type: "layout-shift", buffered: true });
      } });
      await page.waitForTimeout(400);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      await page.context().close();
    }
  });
}
