// `wegwijzer.config.json` in the browser: right, wrong, hostile and missing; nothing moves, nothing breaks.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { arrived, root, setup, violations } from "./harness.mjs";

const example = readFileSync(join(root, "src/organisation/example.json"), "utf8");
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><rect width="80" height="20"/></svg>';
/// What the host gives: a text with a status.
let file = { status: 200, text: "{}" };
let hasLogo = true;

const world = setup({
  change: async (path, response) => {
    if (path.endsWith("/wegwijzer.config.json")) {
      response.writeHead(file.status, { "content-type": "application/json" }).end(file.text);
      return true;
    }
    if (path.endsWith("/logo.svg") && hasLogo) {
      response.writeHead(200, { "content-type": "image/svg+xml" }).end(logo);
      return true;
    }
    return false;
  },
});

/// A page of the guide with this file beside it, once the file is read.
async function open(path, text, options = {}, status = 200) {
  file = { status, text };
  const fetched = (page) => page.waitForFunction(() => performance.getEntriesByName(new URL(`${document.documentElement.dataset.base}wegwijzer.config.json`, location.href).href).length > 0);
  const page = await world.open(path, options);
  await fetched(page);
  return page;
}

const names = "uitgebreid/stap-1/signalen-opvangen/met-wie/";
const shifts = () => {
  globalThis.moved = [];
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.moved.push(entry.value); }).observe({ type: "layout-shift", buffered: true });
};

test("the name, the logo and the colour stand in the frame, and nothing moves for them", async () => {
  hasLogo = true;
  const page = await open(names, example, { init: shifts });
  const sign = page.getByRole("img", { name: "Gemeente Voorbeeld" });
  await sign.waitFor();
  assert.match(await sign.getAttribute("src"), /^\/intranet\/gids\/logo\.svg$/);
  await page.getByText("In gebruik bij Gemeente Voorbeeld").waitFor();
  const colour = (selector) => page.locator(selector).first().evaluate((link) => getComputedStyle(link).color);
  assert.equal(await colour("main .external"), "rgb(122, 31, 92)");
  assert.equal(await page.locator(".sign").first().evaluate((sign) => getComputedStyle(sign, "::before").backgroundColor), "rgb(122, 31, 92)");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a logo that is not there leaves the name", async () => {
  hasLogo = false;
  const page = await open("kort/stap-1/", example, { quiet: true });
  await page.locator(".top .host").getByText("Gemeente Voorbeeld").waitFor();
  assert.equal(await page.locator(".host img").count(), 0);
  hasLogo = true;
  await page.context().close();
});

test("on a phone the name stands in the footer alone, and no line of the page is wider than the screen", async () => {
  const page = await open(names, example.replace("Gemeente Voorbeeld", "Samenwerkingsverband voor onderwijs, welzijn en gezondheid in de regio"), { init: shifts, context: { viewport: { width: 360, height: 740 } } });
  const foot = page.locator(".foot .host");
  await foot.getByText("In gebruik bij Samenwerkingsverband").waitFor();
  assert.equal(await page.locator(".top .host").isVisible(), false);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
  await page.context().close();
});

test("contacts stand below each text that names them, on a screen, in a pop-up, and from page to page", async () => {
  const page = await open(names, example);
  const own = page.locator("main > .text .own-organisation");
  await own.getByRole("heading", { name: "In jouw organisatie" }).waitFor();
  assert.equal(await own.getByRole("link", { name: "088 000 00 00" }).getAttribute("href"), "tel:0880000000");
  assert.equal(await own.getByRole("link", { name: "or@voorbeeld.nl" }).getAttribute("href"), "mailto:or@voorbeeld.nl");
  assert.equal(await own.getByRole("link", { name: "Meer informatie over: Bedrijfsarts" }).getAttribute("href"), "https://voorbeeld.nl/spreekuur");
  assert.ok(await own.evaluate((block) => block === block.parentElement.lastElementChild));
  await page.goto(world.url("404.html"), { waitUntil: "commit" });
  await page.goto(world.url("kort/leeswijzer/"));
  await page.waitForSelector("html[data-accent]");
  assert.equal(await page.locator(".own-organisation").count(), 0, "names nobody");
  // In place, as a link does.
  await page.evaluate((address) => { const link = document.createElement("a"); link.href = address; document.body.append(link); link.click(); link.remove(); }, world.url(names));
  await own.waitFor();
  assert.equal(await page.locator(".own-organisation").count(), 1);
  // A pop-up is a text of its own: it names the OR, and so does the page below it.
  await page.goto(world.url("uitgebreid/stap-3/plan-maken/hoe/"));
  await page.waitForSelector("html[data-app=ready][data-accent]");
  await page.getByRole("main").locator("a[aria-haspopup=dialog][href$='/wie-moet-akkoord-geven/']").click();
  const popup = page.getByRole("dialog").locator(".own-organisation");
  await popup.getByRole("heading", { name: "In jouw organisatie" }).waitFor();
  assert.deepEqual(await popup.locator(".own-role").allInnerTexts(), ["Ondernemingsraad (OR)", "Onze RI&E"]);
  assert.equal(await popup.getByRole("link", { name: "or@voorbeeld.nl" }).getAttribute("href"), "mailto:or@voorbeeld.nl");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the self-check shows everyone there is, also where the text names nobody", async () => {
  const page = await open("zelfcheck/", example);
  await page.getByRole("heading", { name: "In jouw organisatie" }).waitFor();
  assert.equal(await page.locator(".own-organisation li").count(), 3);
  await page.context().close();
});

test("a wrong file is told once in the console and on inbedden/, and the rest is used", async () => {
  const wrong = '{"organisatie": "Gemeente Voorbeeld", "logo": "https://elders.example/logo.svg", "accentkleur": "#ffd34e", "contacten": {"or": {"email": "geen adres", "naam": "De OR"}}}';
  const page = await open("inbedden/", wrong);
  await page.getByText("3 dingen kloppen niet en worden overgeslagen:").waitFor();
  await page.locator(".top .host").getByText("Gemeente Voorbeeld").waitFor();
  assert.equal(page.problems.length, 1);
  for (const field of ["logo: Het logo moet op dezelfde site", "accentkleur: Deze kleur is te licht", "contacten › or › email: Dit is geen e-mailadres"]) assert.ok(page.problems[0].includes(field), page.problems[0]);
  assert.equal(await page.locator(".host img").count(), 0);
  assert.equal(await page.locator("html[data-accent]").count(), 0);
  assert.match(await page.locator(".config-found").first().innerText(), /Ondernemingsraad \(OR\)\s+De OR/);
  await page.context().close();
});

for (const [what, status, text, said] of [
  ["missing", 404, "Not found", 0],
  ["refused", 500, "Oops", 1],
  ["no JSON", 200, "<!doctype html><title>Log in</title>", 1],
  ["cut off", 200, example.slice(0, 200), 1],
  ["empty", 200, "", 1],
]) {
  test(`a file that is ${what} breaks nothing, with ${said} line in the console`, async () => {
    const page = await open(names, text, {}, status);
    await page.waitForFunction(() => performance.getEntriesByType("resource").some((entry) => entry.name.endsWith("wegwijzer.config.json") && entry.responseEnd > 0));
    await page.getByRole("link", { name: "Check" }).first().click();
    await arrived(page, "check");
    // The browser itself says that an answer was 404 or 500; that line is not ours.
    await page.waitForLoadState("networkidle");
    const ours = page.problems.filter((line) => line.includes("wegwijzer.config.json") && !line.includes("Failed to load resource"));
    assert.equal(ours.length, said, String(page.problems));
    assert.equal(await page.locator("html").getAttribute("data-app"), "ready");
    assert.equal(await page.locator(".own-organisation, .host:not(:empty)").count(), 0);
    await page.context().close();
  });
}

test("a hostile file becomes text, calls nobody and runs nothing", async () => {
  const evil = '"><img src=https://elders.example/x onerror=globalThis.ran=1><script>globalThis.ran=1</script>';
  const contact = { naam: evil, toelichting: evil, link: "javascript:globalThis.ran=1", email: `${evil}@x.nl` };
  const page = await open(names, JSON.stringify({ organisatie: evil.slice(0, 70), logo: "//elders.example/x.svg", accentkleur: "red;} * { background: url(https://elders.example) }", contacten: { or: contact, bedrijfsarts: contact, __proto__: contact }, links: [{ titel: "OR", adres: "https://elders.example\\@x" }] }), { quiet: true });
  const foreign = [];
  page.on("request", (request) => !request.url().startsWith(world.server.origin) && foreign.push(request.url()));
  await page.locator(".own-organisation").waitFor();
  assert.equal(await page.locator(".own-organisation a, .own-organisation img, .host img, .own-organisation script").count(), 0);
  assert.match(await page.locator(".own-organisation").innerText(), /<script>globalThis\.ran=1<\/script>/);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.equal(await page.evaluate(() => document.title.includes("globalThis") || location.href.includes("globalThis")), false);
  assert.deepEqual(foreign, []);
  await page.context().close();
});

for (const [colorScheme, viewport] of [["light", { width: 1280, height: 900 }], ["dark", { width: 360, height: 740 }]]) {
  test(`in its own colour the guide can be read, ${colorScheme}, ${viewport.width} px`, { timeout: 120_000 }, async () => {
    for (const colour of ["#7a1f5c", "#0b5cad", "#111111", "#b00020"]) {
      const page = await open("", example.replace("#7a1f5c", colour), { context: { colorScheme, viewport, bypassCSP: true } });
      for (const path of ["", names, "inbedden/", "uitgebreid/overzicht/", "zelfcheck/"]) {
        await page.goto(world.url(path));
        await page.waitForSelector("html[data-accent]");
        assert.deepEqual(await violations(page), [], `${colour} ${path}`);
      }
      await page.context().close();
    }
  });
}
