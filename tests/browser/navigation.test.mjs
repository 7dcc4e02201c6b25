// Going through the guide: links, pop-ups, Back and Forward, scroll, focus and titles.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, follow, setup, until } from "./harness.mjs";

const world = setup();
const substep = "uitgebreid/stap-1/signalen-opvangen";
const screen = (page) => page.locator("main").getAttribute("data-screen");
const focused = (page) => page.evaluate(() => document.activeElement?.textContent.trim());

async function mark(page) {
  await page.evaluate(() => (globalThis.sameDocument = true));
  return () => page.evaluate(() => globalThis.sameDocument === true);
}

test("a link changes the address, the title and the text without loading a page", async () => {
  const page = await world.open("kort/leeswijzer/");
  const same = await mark(page);
  await page.evaluate(() => scrollTo(0, 9999));
  await page.locator("main a[rel=next]").click();
  await arrived(page, "kort/stap-1");
  await page.waitForURL(world.url("kort/stap-1/"));
  assert.match(await page.title(), /^Stap 1 van 5: /);
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  assert.ok(await same());
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("focus stays where it is when a page is loaded", async () => {
  const page = await world.open("kort/stap-1/");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  await page.context().close();
});

test("Back and Forward bring back text, scroll and focus", async () => {
  const page = await world.open("uitgebreid/overzicht/", { context: { viewport: { width: 1000, height: 600 } } });
  const same = await mark(page);
  await page.getByRole("link", { name: "Plan maken" }).click();
  await arrived(page, "uitgebreid/stap-3/plan-maken/wat-en-waarom");
  const before = page.url();
  await page.evaluate(() => scrollTo(0, 150));
  const link = page.locator("main a[rel=next]");
  await link.focus();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press("Enter");
  await arrived(page, "uitgebreid/stap-3/plan-maken/hoe");
  await page.goBack();
  await arrived(page, "uitgebreid/stap-3/plan-maken/wat-en-waarom");
  await page.waitForTimeout(50);
  await page.waitForURL(before);
  assert.equal(await page.evaluate(() => scrollY), scrolled);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("rel")), "next");
  await page.goForward();
  await arrived(page, "uitgebreid/stap-3/plan-maken/hoe");
  assert.ok(await same());
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("who leaves a page before it is drawn finds each place again", async () => {
  const page = await world.open("uitgebreid/overzicht/", { context: { viewport: { width: 1000, height: 600 } } });
  const there = (id) => page.waitForSelector(`main[data-screen='${id}']`);
  const goOn = async (id) => {
    await follow(page, world.url(`${id}/`));
    await there(id);
  };
  const goBack = async (id) => {
    await page.goBack();
    await there(id);
    await page.waitForTimeout(50);
    await page.evaluate(() => globalThis.draw());
  };
  const scrolled = () => page.evaluate(() => scrollY);
  // Frames come when they are asked for.
  await page.evaluate(() => {
    const held = [];
    globalThis.requestAnimationFrame = (act) => held.push(act);
    globalThis.cancelAnimationFrame = (number) => delete held[number - 1];
    globalThis.draw = () => held.splice(0).forEach((act) => act());
    scrollTo(0, 150);
  });
  await goOn("kort/stap-1");
  await goBack("uitgebreid/overzicht");
  assert.equal(await scrolled(), 150, "what the page that is gone still had to do is not done here");
  await goOn("kort/stap-1");
  await goOn("kort/stap-2");
  await goBack("kort/stap-1");
  assert.equal(await scrolled(), 0, "a page that was never drawn was read from its top");
  assert.equal(await focused(page), await page.locator("h1").innerText());
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

/// What stands on the first screen, and where.
const firstScreen = (page) => page.evaluate(() => [...document.querySelectorAll("main *")].filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return y < innerHeight && `${one.tagName} ${[x, y, width, Math.min(height, innerHeight - y)]}`;
}).filter(Boolean));
const high = (page) => page.evaluate(() => document.documentElement.scrollHeight);

test("what a link brings begins at its top, and is whole a moment later", async () => {
  for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 900 }]) {
    for (const path of ["checks/", "werkdruk/werkdrukmodel/", "uitgebreid/overzicht/"]) {
      const direct = await world.open(path, { context: { viewport } });
      const page = await world.open("kort/stap-1/", { context: { viewport } });
      // Held until it is looked at, so that a slow machine does not pass over it.
      await page.evaluate(() => {
        const later = globalThis.setTimeout;
        const held = [];
        globalThis.setTimeout = (act, wait) => (wait === 100 ? held.push(act) : later(act, wait));
        globalThis.release = () => {
          globalThis.setTimeout = later;
          for (const act of held) later(act);
        };
      });
      await follow(page, world.url(path));
      await page.waitForSelector("main[data-fresh] h1:focus");
      const first = await firstScreen(page);
      await page.evaluate(() => globalThis.release());
      await page.goBack();
      await arrived(page, "kort/stap-1");
      await page.goForward();
      await arrived(page, path.slice(0, -1));
      assert.equal(await high(page), await high(direct), `${path}: all of it, come by Forward`);
      await page.goBack();
      await arrived(page, "kort/stap-1");
      await follow(page, world.url(path));
      await arrived(page, path.slice(0, -1));
      assert.equal(await high(page), await high(direct), `${path}: all of it, come by a link`);
      assert.deepEqual(await firstScreen(page), first, `${path}: the first screen does not change when the rest comes`);
      assert.deepEqual(page.problems, []);
      await page.context().close();
      await direct.context().close();
    }
  }
});

test("a link that has the pointer or the focus has its page made ready, and what is read does not notice", async () => {
  const page = await world.open("checks/", { context: { viewport: { width: 1000, height: 600 } }, init: () => {
    globalThis.rehearsed = [];
    addEventListener("DOMContentLoaded", () => new MutationObserver((changes) => {
      for (const node of changes.flatMap((change) => [...change.addedNodes])) if (node.matches?.("[data-rehearsal]")) globalThis.rehearsed.push(node.querySelector("h1, h2").textContent);
    }).observe(document.body, { childList: true }));
  } });
  // After the one that comes once the page is at rest.
  await page.waitForFunction(() => globalThis.rehearsed.pop());
  const rehearsed = (count) => page.waitForFunction((count) => globalThis.rehearsed.length === count && globalThis.rehearsed, count).then((list) => list.jsonValue());
  await page.getByRole("radio", { name: "Alleen Hoe" }).check();
  const links = page.locator("main section[data-lens=how] h3 a:visible");
  await links.nth(3).scrollIntoViewIfNeeded();
  const state = () => page.evaluate(() => ({ all: document.documentElement.outerHTML, chosen: [...document.querySelectorAll(":checked")].map((one) => one.value), scroll: scrollY, address: location.href, length: history.length }));
  const before = await state();
  const titles = await links.evaluateAll((list) => Promise.all(list.slice(2, 4).map(async (link) => new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html").querySelector("h1").textContent)));
  await links.nth(2).hover();
  assert.equal((await rehearsed(1)).at(-1), titles[0]);
  assert.deepEqual(await state(), before);
  await page.mouse.move(0, 0);
  await links.nth(3).evaluate((link) => link.focus({ preventScroll: true }));
  assert.equal((await rehearsed(2)).at(-1), titles[1]);
  assert.deepEqual(await state(), before);
  // Passing over a link is no reason, and one that is ready is not made again.
  await links.nth(2).evaluate((passed) => [passed, document.body].forEach((node) => node.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }))));
  await links.nth(3).hover();
  await page.waitForTimeout(300);
  assert.equal((await rehearsed(2)).length, 2);
  await page.context().close();
});

test("a pop-up is made ready as well", async () => {
  const page = await world.open(`${substep}/wat-en-waarom/`);
  const link = page.locator("main .text a[aria-haspopup=dialog]").first();
  await page.evaluate(() => {
    globalThis.inside = new Promise((done) => {
      new MutationObserver((changes) => {
        const stage = changes.flatMap((change) => [...change.addedNodes]).find((node) => node.matches?.("[data-rehearsal].popup"));
        if (stage) done(stage.innerHTML);
      }).observe(document.body, { childList: true });
    });
  });
  await link.hover();
  const inside = await page.evaluate(() => globalThis.inside);
  await link.click();
  const dialog = page.locator("dialog");
  await dialog.waitFor();
  assert.equal(await dialog.locator("h2").first().textContent(), await page.evaluate((html) => new DOMParser().parseFromString(html, "text/html").querySelector("h2").textContent, inside));
  await page.context().close();
});

test("modifier keys, the middle button and new tabs are the browser's own", async () => {
  const page = await world.open("kort/leeswijzer/");
  const link = page.locator("main a[rel=next]");
  for (const options of [{ modifiers: ["Control"] }, { modifiers: ["Shift"] }, { button: "middle" }]) {
    const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click(options)]);
    assert.equal(await screen(page), "kort/leeswijzer");
    await opened.waitForURL("**/kort/stap-1/");
    await opened.close();
  }
  await page.context().close();
});

test("a pop-up opens over the screen and every way of closing leads back to the same place", async () => {
  const page = await world.open(`${substep}/wat-en-waarom/`, { context: { viewport: { width: 1280, height: 420 } } });
  const same = await mark(page);
  const ways = {
    button: () => page.getByRole("link", { name: "Sluiten en verderlezen" }).click(),
    cross: () => page.getByRole("link", { name: "Sluiten", exact: true }).click(),
    Esc: () => page.keyboard.press("Escape"),
    Back: () => page.goBack(),
    "click beside it": () => page.mouse.click(5, 5),
  };
  for (const [name, close] of Object.entries(ways)) {
    const link = page.getByRole("link", { name: /ziekteverzuim/i }).first();
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 7));
    await link.focus();
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    const dialog = page.locator(`dialog[open][data-screen="${substep}/wat-en-waarom/hoog-ziekteverzuim"]`);
    await dialog.waitFor();
    assert.ok(await dialog.evaluate((node) => node.matches(":modal")), name);
    await page.waitForURL(world.url(`${substep}/wat-en-waarom/hoog-ziekteverzuim/`));
    assert.equal(await screen(page), `${substep}/wat-en-waarom`);
    assert.equal(await focused(page), "Hoog ziekteverzuim");
    assert.equal(await page.getByRole("dialog", { name: "Hoog ziekteverzuim" }).count(), 1);
    await close();
    await dialog.waitFor({ state: "detached" });
    await page.waitForURL(world.url(`${substep}/wat-en-waarom/`));
    assert.equal(await page.evaluate(() => scrollY), scrolled, `scroll after ${name}`);
    assert.match(await focused(page), /ziekteverzuim/i, `focus after ${name}`);
  }
  assert.ok(await same());
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a pop-up opened by its own address stands over its parent and closes to it", async () => {
  const page = await world.open("werkdruk/oorzaken/buffers/");
  assert.equal(await screen(page), "werkdruk/wat-is-werkdruk");
  assert.equal(await page.locator("dialog[open]").getAttribute("data-screen"), "werkdruk/oorzaken/buffers");
  await page.keyboard.press("Escape");
  await page.locator("dialog[open][data-screen='werkdruk/oorzaken']").waitFor();
  await page.waitForURL(world.url("werkdruk/oorzaken/"));
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.waitForURL(world.url("werkdruk/wat-is-werkdruk/"));
  assert.equal(await page.locator("h1").count(), 1);
  await page.context().close();
});

test("a pop-up opened from a pop-up goes back to it, and a shared pop-up stays over the screen that it was opened from", async () => {
  const page = await world.open("kort/stap-2/");
  await page.locator("main a[aria-haspopup=dialog][href$='organiseer-zelf-een-werksessie/']").first().click();
  await page.locator("dialog[open][data-screen='werksessie/organiseer-zelf-een-werksessie']").waitFor();
  assert.equal(await screen(page), "kort/stap-2");
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await screen(page), "kort/stap-2", "after a reload too");
  await page.goto(world.url("werkdruk/wat-is-werkdruk/"));
  await page.waitForSelector("html[data-app=ready]");
  await page.locator("main article a[href$='/werkdruk/oorzaken/']").first().click();
  await page.locator("dialog[open][data-screen='werkdruk/oorzaken']").waitFor();
  await page.locator("dialog .popup-body a[href$='/regelmogelijkheden/']").first().click();
  await page.locator("dialog[open][data-screen='werkdruk/oorzaken/regelmogelijkheden']").waitFor();
  assert.equal(await page.locator("dialog").count(), 1);
  await page.goBack();
  await page.locator("dialog[open][data-screen='werkdruk/oorzaken']").waitFor();
  await page.goBack();
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("an unknown address below a known page says so and leads back", async () => {
  const page = await world.open("");
  await page.evaluate(() => history.pushState(null, "", "bestaat/niet/"));
  await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
  await page.getByRole("heading", { level: 1, name: "Deze pagina bestaat niet" }).waitFor();
  await page.getByRole("link", { name: "Naar het begin" }).click();
  await arrived(page, "start/herken-je-dit");
  await page.waitForURL(world.url());
  await page.context().close();
});

test("the address is forgiving: no slash at the end, capitals, a query and a fragment of a host", async () => {
  for (const path of ["kort/stap-1", "kort/stap-1/?utm_source=x&fbclid=y", "kort/stap-1/#?secret=abc123", "kort/stap-1/index.html"]) {
    const page = await world.open(path);
    assert.equal(await screen(page), "kort/stap-1", path);
    await page.context().close();
  }
});

test("quick clicks, and Back pressed at once, end on the right screen", async () => {
  const page = await world.open("uitgebreid/stap-1/");
  await page.evaluate(async () => {
    for (let round = 0; round < 5; round += 1) {
      document.querySelector("main a[rel=next]").click();
      history.back();
      await new Promise((done) => setTimeout(done, 30));
    }
  });
  await page.waitForTimeout(300);
  await until(async () => page.url() === world.url(`${await screen(page)}/`), "the address of what is shown");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
