// The rules of accessibility (WCAG 2.2 AA and best practice) on every page, light, dark and with a pop-up open.
import assert from "node:assert/strict";
import test from "node:test";
import { addresses, setup, violations } from "./harness.mjs";

const world = setup();
const paths = ["", "gegevens/", "toegankelijkheid/", "404.html", ...addresses.map(({ id }) => `${id}/`)];

for (const [scheme, viewport] of [["light", { width: 1280, height: 900 }], ["dark", { width: 360, height: 740 }]]) {
  test(`every page, ${scheme}, ${viewport.width} px`, { timeout: 600_000 }, async () => {
    const page = await world.open("", { context: { colorScheme: scheme, viewport, bypassCSP: true } });
    const found = [];
    for (const path of paths) {
      await page.goto(world.url(path));
      if (path !== "404.html") await page.waitForSelector("html[data-app=ready]");
      for (const one of await violations(page)) found.push(`/${path} ${one}`);
    }
    assert.deepEqual(found, []);
    await page.context().close();
  });
}

test("the first Tab shows the way to the text", async () => {
  const page = await world.open("kort/stap-1/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  assert.ok(await skip.evaluate((node) => node === document.activeElement));
  const box = await skip.boundingBox();
  assert.ok(box.y >= 0 && box.height >= 24);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "MAIN");
  await page.context().close();
});

test("the keyboard reaches everything on a page of a step, in the order of the eye", async () => {
  const page = await world.open("uitgebreid/stap-1/signalen-opvangen/check/");
  const seen = [];
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => (document.activeElement === document.body ? null : document.activeElement.outerHTML.slice(0, 120)));
    if (name === null || seen.includes(name)) break;
    seen.push(name);
  }
  assert.ok(seen.length > 25, `${seen.length} stops`);
  assert.ok(seen.some((one) => one.includes("data-check")));
  assert.ok(seen.some((one) => one.includes('type="radio"')));
  await page.context().close();
});

test("the explanation of a term opens by keyboard and closes with Esc", async () => {
  const page = await world.open("werkdruk/werkdrukmodel/");
  await page.goto(world.url("uitgebreid/stap-2/"));
  await page.waitForSelector("html[data-app=ready]");
  const term = page.locator("button.term").first();
  await term.focus();
  await page.keyboard.press("Enter");
  const note = page.locator(".term-note:popover-open");
  await note.waitFor();
  await page.keyboard.press("Escape");
  await note.waitFor({ state: "detached" }).catch(() => {});
  assert.equal(await page.locator(".term-note:popover-open").count(), 0);
  await page.context().close();
});

test("reduced motion stops every movement", async () => {
  const page = await world.open("uitgebreid/overzicht/", { context: { reducedMotion: "reduce" } });
  await page.waitForTimeout(250);
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await page.context().close();
});
