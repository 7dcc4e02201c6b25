// Search: what it shows while one types, where it leads, what it keeps to itself, and how quick it is.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, setup, until, violations } from "./harness.mjs";

const world = setup();
const field = (page) => page.getByRole("searchbox", { name: "Zoek in de gids" });
const hits = (page) => page.locator(".hits > li");
const titles = (page) => hits(page).locator("> a").allInnerTexts();
const count = (page) => page.locator(".search-count").innerText();
const screen = (page) => page.locator("main").getAttribute("data-screen");
const marks = (page, place = "main") => page.locator(`${place} mark`).allInnerTexts();
const history = (page) => page.evaluate(() => JSON.stringify(history.state) + document.title + location.href);

/// Whether an element is in view in the window and in the pop-up that it may stand in.
const inView = (locator) => locator.evaluate((element) => {
  const box = element.getBoundingClientRect();
  const frame = element.closest(".popup-body")?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  return box.top >= frame.top && box.bottom <= frame.bottom && box.bottom <= innerHeight;
});

/// Searches, and waits until all results are drawn.
async function search(page, words) {
  await field(page).fill(words);
  await arrived(page, "zoeken");
}

test("the main menu leads to search, and the item says that it is the current one", async () => {
  const page = await world.open("");
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Zoeken" }).click();
  await page.getByRole("heading", { level: 1, name: "Zoeken" }).waitFor();
  await page.waitForURL(world.url("zoeken/"));
  assert.equal(await page.getByRole("link", { name: "Zoeken", exact: true }).getAttribute("aria-current"), "true");
  const bare = await world.open("zoeken/", { context: { javaScriptEnabled: false }, ready: false });
  assert.equal(await bare.locator(".menu [data-trail=zoeken]").getAttribute("aria-current"), "true", "in the static page too");
  await bare.context().close();
  await page.context().close();
});

test("results come while one types: place, title, one line with the word marked, and the count in words", async () => {
  const page = await world.open("zoeken/");
  await field(page).pressSequentially("draagvlak");
  await arrived(page, "zoeken");
  assert.match(await count(page), /^\d+ plekken gevonden\. Dit zijn de eerste 7\.$/);
  const first = hits(page).first();
  assert.equal(await first.getByRole("link").innerText(), "Draagvlak");
  assert.equal(await first.locator(".hit-place").innerText(), "Uitgebreide route, stap 1, besluit nemen, wat en waarom");
  assert.ok((await first.locator("p").last().innerText()).length > 20);
  for (const hit of await hits(page).all()) assert.ok((await hit.locator("mark").allInnerTexts()).some((word) => /draagvlak/i.test(word)));
  assert.equal(await hits(page).count(), 7);
  await search(page, "chauffeurs");
  assert.match(await count(page), /^\d plek(ken)? gevonden$/);
  assert.equal(await hits(page).count(), Number((await count(page)).split(" ")[0]));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("case, accents and hyphens do not matter, and the words people use lead to those of the guide", async () => {
  const page = await world.open("zoeken/");
  for (const [one, other] of [["burn-out", "Burnout"], ["privé", "PRIVE"], ["ondernemingsraad", "OR"]]) {
    await search(page, one);
    const found = (await titles(page)).sort();
    assert.ok(found.length > 0, one);
    await search(page, other);
    assert.deepEqual((await titles(page)).sort(), found, other);
  }
  for (const [typed, word] of [["baas", /leidinggevende/i], ["P&O", /HR/], ["workshop", /werksessie/i], ["Inspectie SZW", /Arbeidsinspectie/]]) {
    await search(page, typed);
    assert.ok((await marks(page)).some((mark) => word.test(mark)), typed);
  }
  await search(page, "verzuim");
  assert.ok((await marks(page)).some((mark) => /^ziekteverzuim$/i.test(mark)), "a part of a compound");
  await page.context().close();
});

test("many results: the first ones, and all of them when asked, with the focus on the next one", async () => {
  const page = await world.open("zoeken/");
  await search(page, "werkdruk");
  assert.match(await count(page), /^\d+ plekken gevonden\. Dit zijn de eerste 7\.$/);
  assert.equal(await hits(page).count(), 7);
  await page.getByRole("button", { name: "Toon alle plekken" }).press("Enter");
  assert.equal(await hits(page).count(), Number((await count(page)).split(" ")[0]));
  assert.match(await count(page), /^\d+ plekken gevonden$/);
  assert.ok(await hits(page).nth(7).getByRole("link").evaluate((link) => link === document.activeElement));
  await search(page, "werkdru");
  assert.equal(await hits(page).count(), 7, "other words start with the first again");
  await page.context().close();
});

test("a result leads to its paragraph: in view, the words marked, and who goes on by keyboard goes on from there", async () => {
  const page = await world.open("zoeken/", { context: { viewport: { width: 1000, height: 500 } } });
  await search(page, "chauffeurs bedrijfsarts");
  const line = (await hits(page).first().locator("p").last().innerText()).replaceAll("…", "").trim();
  await hits(page).first().getByRole("link").click();
  await arrived(page, "uitgebreid/stap-1");
  await page.locator("mark").first().waitFor();
  const paragraph = page.locator("main p", { hasText: line.slice(0, 40) });
  assert.ok(await inView(paragraph), "the paragraph is in view");
  assert.ok((await page.evaluate(() => scrollY)) > 0);
  assert.ok(await paragraph.evaluate((paragraph) => paragraph === document.activeElement), "the focus is on the paragraph");
  assert.deepEqual((await marks(page)).map((word) => word.toLowerCase()).sort().filter((word, at, all) => word !== all[at - 1]), ["bedrijfsarts", "chauffeurs"]);
  await page.waitForURL(world.url("uitgebreid/stap-1/"));
  assert.doesNotMatch(await history(page), /chauffeurs|bedrijfsarts/);
  await page.keyboard.press("Tab");
  assert.ok(await paragraph.evaluate((paragraph) => paragraph.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING), "the next control stands below it");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("every kind of passage is found back on its page", async () => {
  const page = await world.open("zoeken/", { context: { viewport: { width: 1000, height: 400 } } });
  for (const [words, title, text] of [
    ["gepeild verstaan", null, "gepeild"],
    ["kwaliteitseisen", "Meer lezen over werkdruk", "Kwaliteitseisen"],
    ["namens mijn collega's", "Werkdruk aanpakken doe je samen", "Namens mijn collega’s"],
    ["13,8 miljoen", null, "13,8 miljoen"],
  ]) {
    await search(page, words);
    const link = title ? page.locator(".hits a", { hasText: title }).first() : hits(page).first().getByRole("link");
    await link.click();
    await page.waitForFunction(() => document.querySelector("main").dataset.screen !== "zoeken" || document.querySelector("dialog[open]"));
    // The first one, from the inside: a list may hold others.
    const found = page.locator("main mark", { hasText: text.split(/[ ,]/)[0] }).first();
    await until(() => inView(found), `${words}, in view`);
    await page.goBack();
    await arrived(page, "zoeken");
    await page.locator("dialog").waitFor({ state: "detached" });
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a folded passage is unfolded", async () => {
  const page = await world.open("zoeken/", { context: { viewport: { width: 1000, height: 400 } } });
  await search(page, "zoek op arboportaal leidinggevende");
  const link = page.locator(".hits a[href$='/start/herken-je-dit/']");
  await link.click();
  await arrived(page, "start/herken-je-dit");
  const open = page.locator("details[open]", { has: page.locator("mark") });
  await open.first().waitFor();
  await page.context().close();
});

test("a pop-up opens over the results, scrolled to its paragraph, and closes to the same result", async () => {
  const page = await world.open("zoeken/", { context: { viewport: { width: 1000, height: 500 } } });
  await search(page, "cynische");
  const link = page.locator(".hits a[href$='/signalen-van-stress/']");
  await link.focus();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog[open][data-screen$='/signalen-van-stress']");
  await dialog.waitFor();
  assert.equal(await screen(page), "zoeken");
  await dialog.locator("mark").first().waitFor();
  assert.ok((await dialog.locator(".popup-body").evaluate((body) => body.scrollTop)) > 0);
  assert.ok(await inView(dialog.locator("mark").first()));
  assert.ok(await page.evaluate(() => document.activeElement.matches("dialog :is(p, li)") && document.activeElement.querySelector("mark")), "the focus is on the paragraph");
  assert.doesNotMatch(await history(page), /cynische/);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.waitForURL(world.url("zoeken/"));
  assert.equal(await field(page).inputValue(), "cynische");
  assert.ok(await link.evaluate((node) => node === document.activeElement));
  assert.equal(await page.evaluate(() => scrollY), scrolled);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("Back leads to the same words, results, scroll and focus", async () => {
  const page = await world.open("zoeken/", { context: { viewport: { width: 1000, height: 500 } } });
  await search(page, "werkdruk");
  await page.getByRole("button", { name: "Toon alle plekken" }).click();
  const before = await titles(page);
  const link = page.locator(".hits > li:nth-child(30) > a:not([aria-haspopup]), .hits > li:nth-child(31) > a:not([aria-haspopup]), .hits > li:nth-child(32) > a:not([aria-haspopup])").first();
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  assert.ok(scrolled > 1000);
  await link.click();
  await page.waitForFunction(() => document.querySelector("main").dataset.screen !== "zoeken");
  await page.goBack();
  await arrived(page, "zoeken");
  assert.deepEqual(await titles(page), before);
  assert.equal(await field(page).inputValue(), "werkdruk");
  await page.waitForFunction((scrolled) => scrollY === scrolled, scrolled);
  assert.ok(await link.evaluate((node) => node === document.activeElement));
  await page.context().close();
});

test("one visible link leads back to the same words, results and scroll, also from two pages further", async () => {
  const page = await world.open("zoeken/", { context: { viewport: { width: 1000, height: 500 } } });
  await search(page, "draagvlak");
  const before = await titles(page);
  const link = page.locator(".hits a[href*='/uitgebreid/']:not([aria-haspopup])").nth(1);
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await link.click();
  const back = page.getByRole("link", { name: "Terug naar zoeken" });
  await back.waitFor();
  const there = await screen(page);
  await page.locator(".onward a").first().click();
  await page.waitForFunction((there) => document.querySelector("main").dataset.screen !== there, there);
  await back.click();
  await arrived(page, "zoeken");
  assert.equal(await field(page).inputValue(), "draagvlak");
  assert.deepEqual(await titles(page), before);
  await page.waitForFunction((scrolled) => scrollY === scrolled, scrolled);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("on a phone search stands in the header, beside the menu, without a line more", async () => {
  for (const width of [320, 360, 480, 760]) {
    const page = await world.open("kort/stap-1/", { context: { viewport: { width, height: 740 } } });
    const find = page.getByRole("banner").getByRole("link", { name: "Zoeken", exact: true });
    const top = (locator) => locator.evaluate((element) => { const box = element.getBoundingClientRect(); return Math.round(box.top + box.height / 2); });
    const menu = await top(page.getByRole("button", { name: "Menu" }));
    assert.equal(await top(find), menu, `${width}: one row`);
    assert.equal(await top(page.locator(".brand")), menu, `${width}: one row with the name`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, `${width}`);
    await find.click();
    await arrived(page, "zoeken");
    assert.equal(await find.getAttribute("aria-current"), "true");
    await page.getByRole("link", { name: "Terug naar stap 1, korte route" }).click();
    await arrived(page, "kort/stap-1");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  }
});

test("the words come into the address when they are submitted, not while one types, and never into history or title", async () => {
  const page = await world.open("zoeken/");
  const entries = await page.evaluate(() => history.length);
  await field(page).pressSequentially("geheimwoord");
  assert.doesNotMatch(await history(page), /geheimwoord/);
  await page.keyboard.press("Enter");
  await page.waitForURL(world.url("zoeken/?q=geheimwoord"));
  assert.equal(await page.evaluate(() => history.length), entries, "no entry of its own");
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify(history.state) + document.title), /geheimwoord/);
  await field(page).pressSequentially("en");
  // An address that has words has the right ones.
  await page.waitForURL(world.url("zoeken/"));
  await search(page, "RI&E é+?");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.waitForURL((address) => address.searchParams.get("q") === "RI&E é+?");
  await search(page, "");
  await page.keyboard.press("Enter");
  await page.waitForURL(world.url("zoeken/"));
  assert.equal(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })).then((kept) => /geheim|RI&E/.test(kept)), false, "nothing is kept");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a link with words works, also after a reload and below a pop-up that was loaded again", async () => {
  const page = await world.open("zoeken/?q=signalen+van%20stress");
  assert.equal(await field(page).inputValue(), "signalen van stress");
  assert.ok((await hits(page).count()) > 0);
  const found = await titles(page);
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  assert.deepEqual(await titles(page), found);
  await page.getByRole("link", { name: "Signalen van stress bij werknemers" }).click();
  await page.locator("dialog[open]").waitFor();
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await screen(page), "zoeken");
  await page.goBack();
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await field(page).inputValue(), "signalen van stress");
  assert.deepEqual(await titles(page), found);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("only the own route, for who chose one", async () => {
  const page = await world.open("zoeken/");
  await search(page, "arbocatalogus");
  assert.ok(await page.getByRole("checkbox").isHidden());
  await page.goto(world.url("start/keuze/"));
  await page.waitForSelector("html[data-app=ready]");
  await page.locator("main").getByRole("link", { name: "Korte route" }).click();
  await page.getByRole("link", { name: "Zoeken", exact: true }).click();
  await search(page, "arbocatalogus");
  const everywhere = Number((await count(page)).split(" ")[0]);
  const filter = page.getByRole("checkbox", { name: "Alleen mijn route: korte route" });
  await filter.check();
  const own = await hits(page).locator(".hit-place").allInnerTexts();
  const found = Number((await count(page)).split(" ")[0]);
  assert.ok(own.length > 0 && found < everywhere, `${own.length} shown, ${found} of ${everywhere}`);
  assert.ok(own.every((place) => place.startsWith("Korte route")), own.join(" | "));
  assert.ok(await filter.evaluate((box) => box === document.activeElement));
  await search(page, "stiften");
  assert.equal(await count(page), "Niets gevonden voor ‘stiften’ in jouw route.");
  await page.getByRole("button", { name: "Zoek in de hele gids" }).click();
  assert.ok((await hits(page).count()) > 0);
  assert.equal(await filter.isChecked(), false);
  await page.context().close();
});

test("nothing found: names the words, offers three that are there, and the five steps", async () => {
  const page = await world.open("zoeken/");
  await search(page, "leidingevende <b>x</b>");
  assert.equal(await count(page), "Niets gevonden voor ‘leidingevende <b>x</b>’.");
  assert.equal(await page.locator(".search-found b").count(), 0);
  await search(page, "leidingevende");
  const offers = page.locator(".offers").getByRole("button");
  assert.deepEqual(await offers.allInnerTexts(), ["leidinggevende", "oorzaken", "gesprek"]);
  const steps = page.locator(".search-found ol").getByRole("link");
  assert.equal(await steps.count(), 5);
  assert.equal(await steps.nth(2).innerText(), "Wat kun je aan werkdruk doen?");
  await offers.first().press("Enter");
  assert.equal(await field(page).inputValue(), "leidinggevende");
  assert.ok((await hits(page).count()) > 0);
  assert.ok(await page.locator(".hits").evaluate((list) => list === document.activeElement));
  await page.waitForURL(world.url("zoeken/"));
  await search(page, "xqz");
  await steps.nth(1).click();
  await arrived(page, "uitgebreid/stap-2");
  assert.equal(await page.locator("main mark").count(), 0);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the count is read out once, after the reader pauses", async () => {
  const page = await world.open("zoeken/");
  await page.evaluate(() => {
    globalThis.said = [];
    const status = document.querySelector("[role=status]");
    new MutationObserver(() => globalThis.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await field(page).pressSequentially("draagvlak", { delay: 60 });
  assert.deepEqual(await page.evaluate(() => globalThis.said), []);
  await page.waitForFunction(() => globalThis.said.length > 0);
  assert.deepEqual(await page.evaluate(() => globalThis.said), [await count(page)]);
  assert.equal(await page.locator(".search-count").getAttribute("aria-hidden"), "true", "seen, not said twice");
  await page.context().close();
});

test("without script one sentence says that search needs it and leads to the overview", async () => {
  const page = await world.open("zoeken/", { context: { javaScriptEnabled: false }, ready: false });
  const sentence = page.locator(".search-off");
  assert.equal(await sentence.innerText(), "Zoeken werkt alleen met script. Ga anders naar het overzicht van de vijf stappen.");
  assert.ok(await field(page).isHidden());
  await sentence.getByRole("link").click();
  await page.waitForURL(world.url("uitgebreid/overzicht/"));
  const live = await world.open("zoeken/");
  assert.ok(await live.locator(".search-off").isHidden());
  await live.context().close();
  await page.context().close();
});

test("it works without a network", async () => {
  const page = await world.open("zoeken/");
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await search(page, "pauze");
  assert.ok((await hits(page).count()) > 0);
  await hits(page).first().getByRole("link").click();
  await page.locator("mark").first().waitFor();
  // The browser itself asks for the icon again.
  assert.deepEqual(page.problems.filter((problem) => !/icon\.svg|Failed to load resource/.test(problem)), []);
  await page.context().close();
});

test("words typed before the app is there are searched for", async () => {
  let open;
  const gate = new Promise((done) => (open = done));
  const context = await world.browser.newContext();
  const page = await context.newPage();
  await page.route("**/*.wasm", async (route) => { await gate; await route.continue(); });
  await page.goto(world.url("zoeken/"));
  await field(page).pressSequentially("pauze");
  await page.keyboard.press("Enter");
  open();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await field(page).inputValue(), "pauze");
  assert.ok((await hits(page).count()) > 0);
  await context.close();
});

test("nothing moves when the app takes over", async () => {
  for (const path of ["zoeken/", "zoeken/?q=pauze"]) {
    const page = await world.open(path, { context: { viewport: { width: 390, height: 800 } }, init: () => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: "layout-shift", buffered: true });
    } });
    await page.waitForTimeout(300);
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], path);
    await page.context().close();
  }
});

for (const [scheme, viewport] of [["light", { width: 1280, height: 900 }], ["dark", { width: 320, height: 640 }]]) {
  test(`no violations and no sideways scroll, ${scheme}, ${viewport.width} px`, async () => {
    const page = await world.open("zoeken/", { context: { colorScheme: scheme, viewport, bypassCSP: true } });
    for (const words of ["", "werkdruk", "xqz".repeat(26), "draagvlak"]) {
      await search(page, words);
      assert.deepEqual(await violations(page), [], words);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, words);
    }
    await hits(page).first().getByRole("link").click();
    await page.locator("mark").first().waitFor();
    assert.deepEqual(await violations(page), [], "marked words on a page");
    await page.context().close();
  });
}
