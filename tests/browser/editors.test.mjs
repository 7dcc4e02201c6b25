// The editors' page: everything on one page, found by who knows its address alone.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { addresses, dist, root, setup, violations } from "./harness.mjs";
import { pagesOf, words } from "./pdf.mjs";

const world = setup();
const path = "redactie/";

test("it has every entry with its id, its address, its pop-ups, its facts and sources", async () => {
  const page = await world.open(path, { context: { bypassCSP: true }, ready: false });
  assert.equal(await page.title(), "Alle teksten op een rij, voor de redactie | Werkdruk Wegwijzer");
  assert.equal(await page.locator("h1").count(), 1);
  const ids = await page.locator("dl > dd:nth-of-type(1) code").allInnerTexts();
  assert.deepEqual(addresses.map(({ id }) => id).filter((id) => !ids.includes(id)), []);
  assert.equal(ids.length, new Set(ids).size);
  const text = words(await page.locator("main").innerText());
  const facts = readFileSync(join(root, "content/facts.toml"), "utf8");
  for (const [, source] of facts.matchAll(/^source = "(.*)"$/gm)) assert.ok(text.includes(source), source);
  assert.equal(await page.locator("svg.tick-box").count(), 77);
  assert.ok(text.includes("Opent over"));
  for (const link of await page.locator("main dd > a").evaluateAll((links) => links.map((link) => link.href).slice(0, 400))) {
    assert.equal((await page.request.get(link)).status(), 200, link);
  }
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("it needs no script, is not for search engines, and no page leads to it", async () => {
  const text = readFileSync(join(dist, path, "index.html"), "utf8");
  assert.match(text, /<meta name="robots" content="noindex">/);
  assert.doesNotMatch(text, /<script|modulepreload|\.wasm/);
  for (const file of readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".html"))) {
    if (!file.startsWith("redactie")) assert.doesNotMatch(readFileSync(join(dist, file), "utf8"), /redactie\//, file);
  }
});

test("its words are not in the app", () => {
  const modules = readdirSync(dist).filter((file) => file.endsWith(".wasm"));
  assert.equal(modules.length, 6);
  for (const file of modules) assert.equal(readFileSync(join(dist, file)).includes("voor de redactie"), false, file);
});

test("it prints", { timeout: 120_000 }, async () => {
  const page = await world.open(path, { ready: false });
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  assert.ok(pages.length > 50, `${pages.length} pages`);
  for (const one of pages) assert.doesNotMatch(one.pieces.filter((piece) => words(piece.text)).at(-1).role, /^H[1-6]$/);
  await page.context().close();
});
