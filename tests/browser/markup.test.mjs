// The markup as browsers, keyboards and screen readers take it: nothing for a parser to mend, a name for everything, room for a finger.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { addresses, dist, follow, setup, violations } from "./harness.mjs";

let hold = null;
const world = setup({ change: async (path, response) => (hold ? hold(path, response) : false) });
const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const popup = "uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom/";
const kinds = ["", "start/keuze/", "kort/stap-2/", "uitgebreid/overzicht/", "uitgebreid/stap-1/", check, popup, "werkdruk/werkdrukmodel/", "werksessie/draaiboek/", "werksessie/planner/", "zelfcheck/", "zoeken/?q=pauze", "checks/", "gegevens/", "inbedden/", "404.html"];
const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".html"));
const open = (path, context = {}, options = {}) => world.open(path, { context: { bypassCSP: true, ...context }, ...options });
const alone = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/// The elements as the text of a page says them, each with how deep it stands. Every element is closed in the text itself.
function written(html, name) {
  const [around, found] = [[], []];
  const tag = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"<]*")?)*)\s*(\/?)>/g;
  const rest = html.replace(/^<!doctype html>/, "").replace(tag, (all, close, element, attributes, isEmpty) => {
    if (close) assert.equal(around.pop(), element, `${name}: ${all}`);
    if (close || !element) return "";
    const names = [...attributes.matchAll(/\s([^\s=]+)(?:="[^"]*")?/g)].map((one) => one[1].toLowerCase());
    assert.equal(new Set(names).size, names.length, `${name}: an attribute twice in ${all}`);
    found.push(`${around.length} ${element.toLowerCase()}`);
    if (!isEmpty && !alone.has(element)) around.push(element);
    return "";
  });
  assert.deepEqual([around, /[<>]/.exec(rest)], [[], null], name);
  assert.doesNotMatch(html, /&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/i, name);
  return found;
}

/// The elements of a document, in the same form. Runs in the page; of the text of what has script, it reads what it would write.
function parsed(isWrittenAnew) {
  const source = isWrittenAnew ? new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html") : document;
  const depth = (one) => (one.parentElement ? depth(one.parentElement) + 1 : 0);
  return [...source.querySelectorAll("*")].filter((one) => !one.parentElement?.closest("noscript") || !globalThis.isApp).map((one) => `${depth(one)} ${one.localName.toLowerCase()}`);
}

/// What a validator would say that matters to somebody, one line each. Runs in the page.
function faults() {
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const say = (what, elements) => elements.forEach((one) => found.push(`${what}: ${one.outerHTML.slice(0, 100)}`));
  const ids = all("[id]").map((one) => one.id);
  say("an id twice", all("[id]").filter((one, at) => ids.indexOf(one.id) !== at));
  say("an id with a space", all("[id]").filter((one) => !/^\S+$/.test(one.id)));
  const control = ":is(a[href], button, input, select, textarea, summary, iframe, [tabindex='0'])";
  say("a control in a control", all(`:is(a, button, summary) ${control}, label :is(a[href], button, summary, label)`));
  for (const name of ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant", "aria-details", "aria-errormessage", "headers", "popovertarget", "list", "form"]) {
    say(`${name} leads nowhere`, all(`[${name}]`).filter((one) => one.getAttribute(name).split(" ").some((id) => !ids.includes(id))));
  }
  say("a fragment leads nowhere", all("a[href^='#']").filter((one) => !ids.includes(decodeURIComponent(one.hash.slice(1)))));
  say("a label of nothing, or of two", all("label").filter((one) => !one.control || one.querySelectorAll("input, select, textarea").length > 1));
  say("a field without a name", all("input, select, textarea").filter((one) => !one.labels.length && !one.ariaLabel && !one.hasAttribute("aria-labelledby")));
  say("not in its list", all(":is(ul, ol, menu) > :not(li), dl > :not(dt, dd, div), dl > div > :not(dt, dd), :not(ul, ol, menu) > li, :not(dl, dl > div) > :is(dt, dd)"));
  say("not in its table", all("table > :not(caption, colgroup, thead, tbody, tfoot), :is(thead, tbody, tfoot) > :not(tr), tr > :not(th, td), :not(tr) > :is(th, td)"));
  const width = (row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
  say("rows of different length", all("table:not(:has([rowspan]))").filter((one) => new Set([...one.rows].map(width)).size > 1));
  say("a table without heads", all("table").filter((one) => !one.querySelector("th")));
  const block = ":is(div, p, ul, ol, dl, table, section, article, aside, nav, header, footer, main, figure, blockquote, fieldset, form, details, hr, pre)";
  say("a block in a line", all(`:is(p, h1, h2, h3, h4, h5, h6, span, b, strong, em, i, small, label, button, legend, mark, cite, code, time, dt, summary) > ${block}`));
  say("a heading in a line", all(":is(p, h1, h2, h3, h4, span, b, small, label, button, mark) > :is(h1, h2, h3, h4, h5, h6)"));
  say("a legend or summary that is not the first", all("legend, summary").filter((one) => one.parentElement.firstElementChild !== one));
  say("no words for it", all("img:not([alt]), iframe:not([title]), svg:not([aria-hidden=true], [aria-label], [aria-labelledby])").filter((one) => !one.closest("[aria-hidden=true]")));
  say("a button that would send a form", all("button:not([type])"));
  say("not in the tab order that the eye has", all("[tabindex]:not([tabindex='0'], [tabindex='-1'])"));
  const heads = all("h1, h2, h3, h4, h5, h6").filter((one) => one.checkVisibility());
  heads.forEach((one, at) => Number(one.localName[1]) - Number(heads[at - 1]?.localName[1] ?? 0) > 1 && say("a heading skips a level", [one]));
  const shown = (selector) => all(selector).filter((one) => selector !== "h1" || one.checkVisibility()).length;
  found.push(...["h1", "main", "body > header", "body > footer"].filter((selector) => shown(selector) !== 1).map((selector) => `${shown(selector)} × ${selector}`));
  const navs = all("nav").map((one) => one.ariaLabel ?? document.getElementById(one.getAttribute("aria-labelledby"))?.textContent ?? "");
  if (new Set(navs).size < navs.length || navs.includes("")) found.push(`two navigations of one name: ${navs}`);
  return found;
}

test("no page leaves anything for a parser to mend, and none breaks a rule that somebody would notice; head and foot are the same on all", { timeout: 300_000 }, async () => {
  const page = await open("", { javaScriptEnabled: false }, { ready: false });
  const [wrong, frames] = [[], new Set()];
  for (const file of files) {
    const expected = written(readFileSync(join(dist, file), "utf8"), file);
    await page.goto(world.url(file.replace(/index\.html$/, "")));
    assert.deepEqual(await page.evaluate(parsed, false), expected, file);
    wrong.push(...(await page.evaluate(faults)).map((fault) => `${file} ${fault}`));
    if (!file.startsWith("redactie")) frames.add((await page.locator("body > header a[href], body > footer a").allTextContents()).join());
  }
  assert.ok(files.length > 150);
  assert.deepEqual(wrong, []);
  assert.equal(frames.size, 1, [...frames].join("\n"));
  await page.context().close();
});

test("what the app makes of every address is as good, and so are its tools while they are used", { timeout: 300_000 }, async () => {
  const page = await open("");
  const wrong = [];
  const look = async (name) => {
    await page.evaluate(() => (globalThis.isApp = true));
    assert.deepEqual(await page.evaluate(parsed, true), await page.evaluate(parsed, false), `${name} cannot be written down as it is`);
    wrong.push(...(await page.evaluate(faults)).map((fault) => `${name} ${fault}`));
  };
  const go = async (path) => {
    await follow(page, world.url(path));
    await page.waitForFunction((id) => [...document.querySelectorAll("main, dialog")].some((one) => one.dataset.screen === id), path.split("?")[0].replace(/\/$/, ""));
    // A module beside the app may still be on its way.
    await page.waitForFunction(() => !document.querySelector("main [data-module]:not([data-live])"));
  };
  for (const { id } of addresses) await go(`${id}/`).then(() => look(id));
  for (const path of ["zoeken/?q=pauze", "gegevens/", "inbedden/", "checks/", "toegankelijkheid/"]) await go(path).then(() => look(path));
  await go("werksessie/planner/");
  await page.getByRole("button", { name: "Wijzig Quiz" }).click();
  await page.getByText("Je plannen").last().click();
  await look("preparing");
  for (const name of ["Uitvoeren", "Begin de bijeenkomst"]) await page.getByRole("button", { name }).click();
  await look("running");
  await page.getByRole("button", { name: "Naar vastleggen" }).click();
  for (const name of ["Knelpunten", "Uitroeptekens", "Tafels", "Oplossingen kiezen", "Wie doet wat", "Verslag"]) {
    await page.getByRole("button", { name }).first().click();
    await look(name);
  }
  await go("zelfcheck/");
  for (const title of ["Zelfcheck", "Wat herken je?", "Wat merk je aan jezelf?", "Waar komt het door?", "Wat kun je zelf?", "Dit herken je", "Gespreksbriefje"]) {
    await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
    // With an answer there is a page that asks on.
    if (title === "Waar komt het door?") await page.getByRole("checkbox").first().check();
    await look(`zelfcheck ${title}`);
    if (title !== "Gespreksbriefje") await page.locator("button.sign").click();
  }
  assert.deepEqual(wrong, []);
  await page.context().close();
});

test("to a screen reader every control has a role and a name that begins with its words, and a page one heading and one main part", { timeout: 120_000 }, async () => {
  const page = await open("");
  const session = await page.context().newCDPSession(page);
  const roles = new Set(["button", "link", "checkbox", "radio", "textbox", "searchbox", "combobox", "listbox", "spinbutton", "slider", "switch", "tab", "menuitem", "DisclosureTriangle", "dialog", "navigation", "Iframe"]);
  let seen = 0;
  for (const path of kinds) {
    await page.goto(world.url(path)).then(() => page.waitForSelector("html[data-app=ready]"));
    const { nodes: all } = await session.send("Accessibility.getFullAXTree");
    const byId = new Map(all.map((node) => [node.nodeId, node]));
    const inOrder = (node) => [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)) : []))];
    const nodes = inOrder(all[0]).filter((node) => !node.ignored);
    const role = (node) => node.role?.value;
    const controls = nodes.filter((node) => roles.has(role(node)));
    seen += controls.length;
    assert.deepEqual(controls.filter((node) => !node.name?.value.trim()).map(role), [], path);
    const levels = nodes.filter((node) => role(node) === "heading").map((node) => node.properties.find(({ name }) => name === "level").value.value);
    // A pop-up covers the page: what is behind it is not there, and its heading is one below that.
    const first = nodes.some((node) => role(node) === "dialog") ? 2 : 1;
    assert.equal(levels[0], first, `${path}: ${levels}`);
    assert.equal(levels.filter((level) => level === 1).length, 2 - first, `${path}: ${levels}`);
    assert.ok(levels.every((level, at) => at === 0 || level - levels[at - 1] <= 1), `${path}: ${levels}`);
    assert.equal(nodes.filter((node) => role(node) === "main").length, 2 - first, path);
    const unlike = await page.evaluate(() => [...document.querySelectorAll(":is(a, button, summary)[aria-label]")]
      .map((one) => [one.ariaLabel, one.innerText.trim().replaceAll(/\s+/g, " ")]).filter(([name, words]) => /\p{L}/u.test(words) && !name.toLowerCase().startsWith(words.toLowerCase())));
    assert.deepEqual(unlike, [], path);
  }
  assert.ok(seen > 400, `${seen} controls`);
  await page.context().close();
});

test("the rules of accessibility hold with the menus open, in the view for an intranet, and when the app failed", { timeout: 120_000 }, async () => {
  for (const [path, button] of [["kort/stap-1/", "Menu"], [check, /andere stappen/], ["?embed=1", null], ["werksessie/planner/?embed=1&thema=donker", null]]) {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    if (button) await page.getByRole("button", { name: button }).click();
    assert.equal(await page.locator("nav:popover-open").count(), button ? 1 : 0);
    assert.deepEqual(await violations(page), [], path);
    await page.context().close();
  }
  hold = async (path, response) => path.endsWith(".wasm") && (response.writeHead(404).end(), true);
  for (const path of ["", check, popup, "werksessie/planner/"]) {
    const page = await open(path, {}, { ready: false });
    await page.waitForSelector("html[data-app=failed]");
    assert.deepEqual(await violations(page), [], path);
    await page.context().close();
  }
  hold = null;
});

test("while somebody types, nothing is read out more than once a second; what was done is told in a part that was there before", async () => {
  const live = "[role=status], [role=alert], [aria-live]";
  for (const [path, field, act, told] of [
    ["werksessie/planner/", (page) => page.getByLabel("Naam van dit plan"), (page) => page.getByRole("button", { name: "Kopieer de tekst" }).click(), /De tekst is (gekopieerd|geselecteerd)/],
    ["zoeken/", (page) => page.getByRole("searchbox"), (page) => page.getByRole("searchbox").fill("draagvlak"), /plekken gevonden/],
  ]) {
    const page = await world.open(path);
    await page.evaluate((live) => {
      globalThis.heard = 0;
      globalThis.there = new Set(document.querySelectorAll(live));
      for (const part of globalThis.there) new MutationObserver(() => (globalThis.heard += 1)).observe(part, { childList: true, characterData: true, subtree: true });
    }, live);
    const begin = Date.now();
    await field(page).pressSequentially("ondernemingsraad en leidinggevende over spoed", { delay: 50 });
    const [heard, most] = [await page.evaluate(() => globalThis.heard), Math.ceil((Date.now() - begin) / 1000)];
    assert.ok(heard <= most, `${path}: ${heard} times in ${most} seconds`);
    await act(page);
    await page.waitForFunction(([live, told]) => [...document.querySelectorAll(live)].some((one) => globalThis.there.has(one) && new RegExp(told).test(one.textContent)), [live, told.source]);
    await page.context().close();
  }
});
