// The page for the manager of an intranet: choices, an example, code that works on another site, a check, and a sheet for paper.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import test, { after, before } from "node:test";
import { arrived, setup, violations } from "./harness.mjs";
import { pagesOf } from "./pdf.mjs";

const world = setup();
let host;
let body = "";

before(async () => {
  // 127.0.0.1 is another site than localhost, where the guide lives.
  host = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="nl"><title>Intranet</title><style>body { margin: 0 }</style>${body}</html>`);
  });
  await new Promise((done) => host.listen(0, "127.0.0.1", done));
});
after(() => new Promise((done) => (host.closeAllConnections(), host.close(done))));

/// A page of another site with this in it, and its frames, ready.
async function onAnotherSite(markup, frames = 1) {
  body = markup;
  const page = await (await world.browser.newContext({ viewport: { width: 1000, height: 800 } })).newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(error.message));
  await page.goto(`http://127.0.0.1:${host.address().port}/`);
  const found = [];
  for (let index = 0; index < frames; index += 1) {
    // A frame below the fold is fetched when it comes near.
    const element = await page.locator("iframe").nth(index).elementHandle();
    await element.scrollIntoViewIfNeeded();
    const frame = await element.contentFrame();
    await frame.waitForSelector("html[data-app=ready]");
    found.push(frame);
  }
  await page.evaluate(() => scrollTo(0, 0));
  return { page, frames: found };
}

/// The code that the page gives for a page of the guide.
async function code(name, choose = async () => {}) {
  const page = await world.open("inbedden/");
  await choose(page);
  const text = await page.getByRole("textbox", { name, exact: true }).inputValue();
  assert.deepEqual(page.problems, []);
  await page.context().close();
  return text;
}

const choosePage = (label) => (page) => page.getByRole("combobox", { name: "Pagina waarmee het begint" }).selectOption({ label });
const own = (frame) => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const high = (page, index) => page.locator("iframe").nth(index).evaluate((frame) => frame.getBoundingClientRect().height);

/// Waits until the frame is as high as what is in it.
async function fits(page, frame, index = 0) {
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await high(page, index)) === (await own(frame))) return high(page, index);
    await page.waitForTimeout(100);
  }
  assert.fail(`the frame is ${await high(page, index)} high, the guide ${await own(frame)}`);
}

test("by keyboard alone: page, theme and header are chosen, the example and the code follow, the code is copied", async () => {
  const page = await world.open("inbedden/", { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  const entries = await page.evaluate(() => history.length);
  const address = page.url();
  await page.getByRole("combobox", { name: "Pagina waarmee het begint" }).focus();
  await page.keyboard.type("Alle checks");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const example = page.frameLocator("iframe");
  await example.getByRole("heading", { level: 1, name: "Alle checks" }).waitFor({ state: "attached" });
  await example.locator("html[data-thema=donker]:not([data-embed]) .brand").waitFor();
  const text = await page.getByRole("textbox", { name: "Een venster in de pagina" }).inputValue();
  assert.match(text, new RegExp(`^<iframe src="${world.url("checks/")}\\?embed=1&amp;thema=donker&amp;kop=1"\n`));
  assert.equal(await page.getByRole("link", { name: "Probeer het uit in een nieuw tabblad" }).evaluate((link) => link.href), world.url("checks/?embed=1&thema=donker&kop=1"));
  await page.keyboard.press("Space");
  await example.locator("html[data-embed]").waitFor();
  assert.equal(await example.locator(".brand").isVisible(), false);
  const button = page.getByRole("button", { name: "Kopieer", exact: true }).nth(1);
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByText("Gekopieerd. Plak het in je pagina.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.getByRole("textbox", { name: "Een venster dat meegroeit" }).inputValue());
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.equal(page.url(), address);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("where copying is refused the code is selected, and that is said", async () => {
  const page = await world.open("inbedden/", { init: () => { Document.prototype.execCommand = () => false; } });
  await page.getByRole("button", { name: "Kopieer", exact: true }).first().click();
  await page.getByText("Kopiëren mag hier niet. De code is geselecteerd").waitFor();
  const field = page.getByRole("textbox", { name: "Een venster in de pagina" });
  assert.ok(await field.evaluate((field) => field === document.activeElement && field.selectionStart === 0 && field.selectionEnd === field.value.length));
  await page.context().close();
});

test("the example shows and does nothing, and no frame of the guide is loaded for it", async () => {
  const page = await world.open("inbedden/");
  const asked = [];
  page.on("framenavigated", (frame) => frame !== page.mainFrame() && asked.push(frame.url()));
  await choosePage("Alle checks")(page);
  const example = page.frameLocator("iframe");
  await example.getByRole("heading", { level: 1, name: "Alle checks", includeHidden: true }).waitFor();
  assert.ok(asked.every((url) => url === "about:srcdoc"), String(asked));
  assert.equal(await example.locator("[inert] main").count(), 1);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the growing frame follows the guide up and down, and brings what was opened into view", async () => {
  const { page, frames: [frame] } = await onAnotherSite(`<p>Intranet</p>${await code("Een venster dat meegroeit", choosePage("Stap 1, korte route"))}`);
  const before = await fits(page, frame);
  const more = frame.locator("details.more > summary").first();
  await more.click();
  assert.ok((await fits(page, frame)) > before, "up");
  await more.click();
  assert.equal(await fits(page, frame), before, "down");
  // At the end of a long page: the next one starts where the reader can see it.
  await frame.locator("main a[rel=next]").scrollIntoViewIfNeeded();
  await frame.locator("main a[rel=next]").click();
  await arrived(frame, "kort/stap-2");
  await fits(page, frame);
  await page.waitForFunction(() => scrollY < 200);
  const heading = await frame.locator("main h1").boundingBox();
  // A browser scrolls by whole pixels; the heading may start on a part of one.
  assert.ok(heading.y > -1 && heading.y < 800, `the heading is at ${heading.y}`);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("with its own header it shrinks again too", async () => {
  const { page, frames: [frame] } = await onAnotherSite(await code("Een venster dat meegroeit", async (page) => {
    await choosePage("Zoeken")(page);
    await page.getByRole("checkbox", { name: "Met de kop en het menu van de gids zelf" }).check();
  }));
  assert.ok(await frame.locator(".brand").isVisible());
  assert.ok((await fits(page, frame)) < 850, "less than the frame started with");
  await page.context().close();
});

test("two on a page each have their own height", async () => {
  const [one, two] = [await code("Een venster dat meegroeit", choosePage("Stap 1, korte route")), await code("Een venster dat meegroeit", choosePage("Alle checks"))];
  const { page, frames: [first, second] } = await onAnotherSite(`${one}<hr>${two}`, 2);
  const [high1, high2] = [await fits(page, first, 0), await fits(page, second, 1)];
  assert.notEqual(high1, high2);
  await first.locator("details.more > summary").first().click();
  assert.ok((await fits(page, first, 0)) > high1);
  assert.equal(await high(page, 1), high2);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the script listens to the guide alone", async () => {
  const { page, frames: [frame] } = await onAnotherSite(`${await code("Een venster dat meegroeit")}<iframe id="other" srcdoc="<p>x"></iframe>`);
  const before = await fits(page, frame);
  await page.evaluate(() => {
    const lies = [{ source: "werkdruk-wegwijzer", v: 1, type: "height", height: 9 }, null, "x", 5, { type: "height", height: 9 }];
    for (const lie of lies) postMessage(lie, "*");
    for (const lie of lies) document.querySelector("#other").contentWindow.parent.postMessage(lie, "*");
  });
  await page.evaluate(() => new Promise((done) => { addEventListener("message", done, { once: true }); postMessage("done", "*"); }));
  assert.equal(await high(page, 0), before);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

for (const name of ["Een venster in de pagina", "Een venster dat meegroeit"]) {
  test(`${name}: where the intranet strips the script and the looks, it scrolls inside`, async () => {
    const stripped = (await code(name, choosePage("Stap 1, korte route"))).replace(/<script>[^]*<\/script>/, "").replace(/\s+style="[^"]*"/, "");
    const { page, frames: [frame] } = await onAnotherSite(stripped);
    const { width, height } = await page.locator("iframe").boundingBox();
    assert.ok(width >= 800 && height >= 900);
    assert.ok((await own(frame)) > 900);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 400);
    await frame.waitForFunction(() => scrollY > 0);
    await page.context().close();
  });
}

test("the link leads to the page itself", async () => {
  body = await code("Een link", choosePage("Alle checks"));
  const page = await (await world.browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${host.address().port}/`);
  await page.getByRole("link", { name: "Alle checks | Werkdruk Wegwijzer" }).click();
  await page.waitForURL(world.url("checks/"));
  await page.context().close();
});

test("a file is checked before it is placed, and what is pasted goes nowhere", async () => {
  const page = await world.open("inbedden/");
  // The example in its frame, with all that it fetches, is there before what follows is counted.
  const example = await (await page.locator("iframe").elementHandle()).contentFrame();
  await example.waitForSelector("html[data-app=ready]");
  await page.waitForLoadState("networkidle");
  const requests = world.server.requests.length;
  await page.getByText("Het bestand is leeg. De gids gebruikt zijn eigen naam en kleur.").waitFor();
  const field = page.getByRole("textbox", { name: "Kijk eerst een bestand na: plak de inhoud hier" });
  await field.fill('{"organisatie": "Zorg <b>x</b>", "accentkleur": "#ffd34e", "contacten": {"or": {"telefoon": "bel"}}, "<img src=x onerror=1>": 1}');
  await page.getByRole("button", { name: "Kijk na" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("3 dingen kloppen niet en worden overgeslagen:").waitFor();
  const said = await page.locator(".config-try .notice li").allInnerTexts();
  assert.match(said[0], /^<img src=x onerror=1> Dit veld kennen we niet/);
  assert.match(said[1], /^contacten › or › telefoon Dit is geen telefoonnummer/);
  assert.match(said[2], /^accentkleur Deze kleur is te licht/);
  assert.equal(await page.locator(".config-try dd").innerText(), "Zorg <b>x</b>");
  assert.equal(await page.locator("main img").count(), 0);
  await field.fill("{");
  await page.getByRole("button", { name: "Kijk na" }).click();
  await page.getByText("Het bestand is geen geldige JSON. Kijk bij regel 1").waitFor();
  assert.equal(world.server.requests.length, requests);
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...localStorage }) + history.state + location.href + document.title), /Zorg/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("everything that is text is there without script", async () => {
  const page = await world.open("inbedden/", { context: { javaScriptEnabled: false }, ready: false });
  for (const name of ["Kopieer de code", "Wat je intranet nodig heeft", "Wat de server meestuurt", "Veiligheidsblad", "Maak hem van jullie: wegwijzer.config.json"]) {
    assert.ok(await page.getByRole("heading", { name, exact: true }).isVisible(), name);
  }
  assert.match(await page.getByRole("textbox", { name: "Een venster in de pagina" }).inputValue(), /^<iframe src="https:\/\/gids\.voorbeeld\.nl\/\?embed=1"/);
  assert.equal(await page.getByRole("button", { name: "Kopieer" }).count(), 0);
  assert.equal(await page.locator("iframe").isVisible(), false);
  await page.context().close();
});

test("nothing moves when the app takes the page over", async () => {
  const page = await world.open("inbedden/", { init: () => {
    globalThis.moved = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.moved += entry.value; }).observe({ type: "layout-shift", buffered: true });
  } });
  await page.frameLocator("iframe").getByRole("heading", { level: 1, includeHidden: true }).waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await page.evaluate(() => globalThis.moved), 0);
  await page.context().close();
});

test("the security sheet is one page of paper, alone or with the rest", { timeout: 120_000 }, async () => {
  const page = await world.open("inbedden/", { init: () => { globalThis.print = () => dispatchEvent(new Event("beforeprint")); } });
  const sheets = async () => (await pagesOf(await page.pdf({ preferCSSPageSize: true, tagged: true }))).filter((one) => one.text !== "");
  await page.getByRole("button", { name: "Print alleen dit blad" }).click();
  const [alone, ...rest] = await sheets();
  assert.equal(rest.length, 0);
  // What reads the paper puts a space between two pieces of a line.
  assert.match(alone.text, /^Veiligheidsblad ?: Werkdruk Wegwijzer, versie .*Weggaan/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  const all = await sheets();
  assert.ok(all.length > 2);
  assert.equal(all.filter((one) => one.text.startsWith("Veiligheidsblad") && /Weggaan.*bewaarden\.$/.test(one.text)).length, 1);
  await page.context().close();
});

test("where printing is refused, that is said", async () => {
  const page = await world.open("inbedden/", { init: () => { globalThis.print = () => {}; } });
  await page.getByRole("button", { name: "Print alleen dit blad" }).click();
  await page.getByText("Printen mag op deze plek niet.").waitFor();
  assert.equal(await page.locator("[data-sheet]").count(), 0);
  await page.context().close();
});

for (const [colorScheme, viewport] of [["light", { width: 1280, height: 900 }], ["dark", { width: 360, height: 740 }], ["light", { width: 320, height: 640 }]]) {
  test(`the page is accessible and fits, ${colorScheme}, ${viewport.width} px`, async () => {
    const page = await world.open("inbedden/", { context: { colorScheme, viewport, bypassCSP: true } });
    await page.getByRole("textbox", { name: "Kijk eerst een bestand na" }).fill('{"organisatie": "X", "x": 1}');
    await page.getByRole("button", { name: "Kijk na" }).click();
    await page.getByText("Eén ding klopt niet").waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await page.context().close();
  });
}
