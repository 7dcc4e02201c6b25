// The decision helper in its pop-up: two questions, the outcome with its reason, and the tree that stays.
import assert from "node:assert/strict";
import test from "node:test";
import { setup, violations, written } from "./harness.mjs";

const world = setup();
const path = "uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom/";
const size = (page) => page.getByRole("group", { name: "Heeft je organisatie meer dan 30 werknemers in dienst?" });
const picture = (page) => page.getByRole("group", { name: "Heb je al enig beeld van de knelpunten?" });
const outcome = (page) => page.getByRole("dialog").getByRole("status").first();

async function choose(page, one, other) {
  await size(page).getByRole("radio", { name: one, exact: true }).check();
  await picture(page).getByRole("radio", { name: other, exact: true }).check();
}

test("the outcome follows the answers in place, with its reason and something to read", async () => {
  const page = await world.open(path);
  assert.match(await outcome(page).innerText(), /^Kies je antwoorden/);
  const table = [
    ["Nee", "Weet ik niet", /^Voer gesprekken met werknemers\. Jullie hebben 30 werknemers of minder/, ["ga-in-gesprek-met-werknemers"]],
    ["Ja", "Ja", /^Voer gesprekken met werknemers\. Je hebt al enig beeld/, ["ga-in-gesprek-met-werknemers"]],
    ["Ja", "Nee", /^Neem een vragenlijst af\. Je organisatie is groter/, ["verzoek-werknemers-een-vragenlijst-in-te-vullen"]],
    ["Ja", "Weet ik niet", /^Kijk eerst wat er al bekend is/, ["gebruik-de-beschikbare-informatie"]],
    ["Weet ik niet", "Nee", /^Zoek eerst uit hoeveel werknemers.*Dat bepaalt bij jullie de keuze/, ["ga-in-gesprek-met-werknemers", "verzoek-werknemers-een-vragenlijst-in-te-vullen"]],
    ["Weet ik niet", "Weet ik niet", /^Zoek eerst uit hoeveel werknemers.*Misschien ben je er dan al/, ["ga-in-gesprek-met-werknemers", "verzoek-werknemers-een-vragenlijst-in-te-vullen"]],
  ];
  for (const [one, other, said, links] of table) {
    await choose(page, one, other);
    assert.match((await outcome(page).innerText()).replaceAll("\n", " "), said, `${one}, ${other}`);
    const found = await outcome(page).locator("a").evaluateAll((all) => all.map((link) => link.pathname.split("/").at(-2)));
    assert.deepEqual(found, links, `${one}, ${other}`);
  }
  assert.ok(await page.getByRole("dialog").getByText("Die is vooral nuttig als je organisatie groter is").isVisible());
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a changed answer is announced once, and the same outcome not again", async () => {
  const page = await world.open(path);
  await choose(page, "Nee", "Ja");
  await outcome(page).evaluate((place) => {
    globalThis.said = 0;
    new MutationObserver(() => (globalThis.said += 1)).observe(place, { childList: true, subtree: true, characterData: true });
  });
  await picture(page).getByRole("radio", { name: "Nee", exact: true }).check();
  assert.equal(await page.evaluate(() => globalThis.said), 0);
  await size(page).getByRole("radio", { name: "Ja", exact: true }).check();
  assert.equal(await page.evaluate(() => globalThis.said), 1);
  await page.context().close();
});

test("the link leads to the entry in the same dialog, and Back to the tree", async () => {
  const page = await world.open("uitgebreid/stap-2/oorzaken-zoeken/hoe/");
  await page.locator("main").getByRole("link", { name: "beslisboom" }).click();
  await choose(page, "Ja", "Nee");
  await outcome(page).getByRole("link").click();
  await page.getByRole("dialog", { name: "Verzoek werknemers een vragenlijst in te vullen" }).waitFor();
  await page.goBack();
  await page.getByRole("dialog", { name: "Stap voor stap naar de beste methode" }).waitFor();
  await page.context().close();
});

test("the answers are kept nowhere", async () => {
  const page = await world.open(path);
  await choose(page, "Ja", "Nee");
  await written(page);
  const traces = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.title]));
  assert.doesNotMatch(traces, /decision|picture|size|unknown/);
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await page.locator("[data-decision] :checked").count(), 0);
  await page.context().close();
});

test("what was chosen before the app was there gets its outcome", async () => {
  let open;
  const gate = new Promise((done) => (open = done));
  const page = await world.open("kort/leeswijzer/");
  await page.route("**/*.wasm", async (route) => { await gate; await route.continue(); });
  await page.goto(world.url(path));
  await page.waitForSelector("html[data-app=starting]");
  await size(page).getByRole("radio", { name: "Nee", exact: true }).check();
  open();
  await page.waitForSelector("html[data-app=ready]");
  await outcome(page).getByText("Jullie hebben 30 werknemers of minder").waitFor();
  await page.context().close();
});

test("without script there are no questions, and the tree in words is there", async () => {
  const page = await world.open(path, { context: { javaScriptEnabled: false }, ready: false });
  assert.equal(await page.getByRole("radio").count(), 0);
  assert.ok(await page.getByText("Heeft je organisatie meer dan 30 werknemers in dienst?").last().isVisible());
  await page.context().close();
});

for (const [scheme, width] of [["light", 1280], ["dark", 320]]) {
  test(`the rules of accessibility hold, ${scheme}, ${width} px, and the tree stays put`, async () => {
    const page = await world.open(path, { context: { colorScheme: scheme, viewport: { width, height: 800 }, bypassCSP: true } });
    assert.deepEqual(await violations(page), []);
    const top = () => page.getByRole("heading", { name: "De hele beslisboom" }).evaluate((heading) => heading.offsetTop);
    const before = await top();
    await choose(page, "Weet ik niet", "Nee");
    assert.deepEqual(await violations(page), []);
    if (width > 1000) assert.equal(await top(), before);
    const sideways = await page.locator(".popup").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    assert.equal(sideways, 0);
    for (const label of await page.locator(".pills label").all()) assert.ok((await label.boundingBox()).height >= 44);
    await page.context().close();
  });
}
