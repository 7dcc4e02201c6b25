// Every page as it reads without any script.
import assert from "node:assert/strict";
import test from "node:test";
import { addresses, base, setup } from "./harness.mjs";

const world = setup();
const others = ["", "gegevens/", "toegankelijkheid/"];
const paths = [...others, ...addresses.map(({ id }) => `${id}/`)];

test("every address has a page with its own title, one heading, its words and working links", { timeout: 300_000 }, async () => {
  const page = await world.open("", { context: { javaScriptEnabled: false }, ready: false });
  const titles = new Map();
  const descriptions = new Set();
  const wanted = new Set();
  for (const path of paths) {
    const response = await page.goto(world.url(path));
    assert.equal(response.status(), 200, path);
    assert.equal(await page.locator("html").getAttribute("lang"), "nl", path);
    assert.equal(await page.locator("h1").count(), 1, `one h1: ${path}`);
    assert.equal(await page.locator("main").count(), 1, `one main: ${path}`);
    const title = await page.title();
    assert.ok(!titles.has(title), `title "${title}" of ${path} is also that of ${titles.get(title)}`);
    titles.set(title, path);
    const description = await page.locator("meta[name=description]").getAttribute("content");
    assert.ok(description.length >= 60, `description: ${path}`);
    if (path !== "" && path !== "start/herken-je-dit/") assert.ok(!descriptions.has(description), `description is not its own: ${path}`);
    descriptions.add(description);
    assert.equal(await page.locator("meta[property='og:title']").getAttribute("content"), title, path);
    assert.equal(await page.locator("meta[property='og:description']").getAttribute("content"), description, path);
    assert.ok((await page.locator("main").innerText()).length > 100, `words: ${path}`);
    for (const link of await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.href))) {
      if (new URL(link).origin === new URL(world.url()).origin) wanted.add(link.split("#")[0]);
    }
  }
  for (const link of wanted) {
    assert.ok(new URL(link).pathname.startsWith(base), `${link} leaves the base`);
    assert.equal((await page.request.get(link)).status(), 200, link);
  }
  assert.ok(wanted.size > 140, `only ${wanted.size} pages are linked`);
  await page.context().close();
});

test("every entry is the screen or pop-up of the inventory, with as many questions to tick", { timeout: 300_000 }, async () => {
  const page = await world.open("", { context: { javaScriptEnabled: false }, ready: false });
  for (const { id, kind, checks } of addresses) {
    await page.goto(world.url(`${id}/`));
    assert.equal(await page.locator("main").getAttribute("data-screen"), id);
    assert.equal(await page.locator(`dialog[data-screen="${id}"]`).count(), kind === "popup" ? 1 : 0, `${id} is a ${kind}`);
    assert.equal(await page.locator("input[type=checkbox][data-check]").count(), checks, `questions of ${id}`);
  }
  await page.context().close();
});

test("the three answers of the first screen open and read without script", async () => {
  const page = await world.open("", { context: { javaScriptEnabled: false }, ready: false });
  for (const name of ["Ja, bij mezelf", "Ja, bij mijn team of collega’s", "Nee, ik herken dit niet"]) {
    const answer = page.locator("details.answer", { has: page.getByRole("heading", { name, exact: true }) });
    await answer.locator("summary").click();
    assert.ok(await answer.locator(".answer-body").isVisible(), name);
    assert.ok((await answer.locator(".answer-body").innerText()).length > 60, name);
    assert.ok((await answer.locator(".answer-body a").count()) > 0, `a next step: ${name}`);
  }
  assert.equal(page.url(), world.url(), "an answer is never in the address");
  await page.context().close();
});

for (const viewport of [{ width: 360, height: 740 }, { width: 390, height: 844 }]) {
  test(`the first answer is on the first screen of a phone of ${viewport.width} px`, async () => {
    const page = await world.open("", { context: { viewport } });
    const name = await page.getByRole("heading", { name: "Ja, bij mezelf", exact: true }).boundingBox();
    assert.ok(name.y + name.height < viewport.height, `${name.y + name.height}`);
    const promised = await page.getByText("Geen account").boundingBox();
    assert.ok(promised.y > name.y, "what is promised stands below the answers");
    await page.context().close();
  });
}

test("the page of an unknown address reads without its style sheet", async () => {
  const page = await world.open("bestaat/niet/", { context: { javaScriptEnabled: false }, ready: false });
  assert.equal(await page.locator("h1").innerText(), "Deze pagina bestaat niet");
  await page.context().close();
});

test("no page scrolls sideways at 320 px", { timeout: 300_000 }, async () => {
  const page = await world.open("", { context: { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }, ready: false });
  const wide = [];
  for (const path of paths) {
    await page.goto(world.url(path));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`${path}: ${over} px`);
  }
  assert.deepEqual(wide, []);
  await page.context().close();
});
