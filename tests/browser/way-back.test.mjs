// The way back: who goes to another trail gets one link there to the place that they left.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, follow as followTo, setup, violations } from "./harness.mjs";

const how = "uitgebreid/stap-2/oorzaken-zoeken/hoe";
const world = setup({
  change: async (path, response) => {
    if (!path.endsWith("host.html")) return false;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="nl"><title>Gastheer</title><iframe src="${how}/" width="1000" height="500" title="Gids"></iframe>`);
    return true;
  },
});
const name = "Terug naar stap 2, oorzaken zoeken, hoe";
const screen = (page) => page.locator("main").getAttribute("data-screen");
const back = (page, exact = name) => page.getByRole("link", { name: exact, exact: true });
const scrollY = (page) => page.evaluate(() => globalThis.scrollY);

/// Follows a link that a reader would see somewhere on the page.
const follow = (page, path) => followTo(page, world.url(path));

async function leave(page, path, id = path.replace(/\/$/, "")) {
  await page.evaluate(() => scrollTo(0, 130));
  await follow(page, path);
  await arrived(page, id);
}

for (const path of ["werkdruk/werkdrukmodel/", "werksessie/draaiboek/", "checks/", "zoeken/", "gegevens/", "kort/stap-2/"]) {
  test(`from a sub-step to /${path} and back to the same place`, async () => {
    const page = await world.open(`${how}/`, { context: { viewport: { width: 1000, height: 500 } } });
    await leave(page, path);
    assert.equal(await back(page).count(), 1);
    assert.equal(await back(page).getAttribute("href"), `${new URL(world.url()).pathname}${how}/`);
    const length = await page.evaluate(() => history.length);
    await back(page).click();
    await arrived(page, how);
    await page.waitForTimeout(50);
    assert.equal(await scrollY(page), 130);
    assert.equal(await page.evaluate(() => history.length), length, "as Back does: no new entry");
    await page.goForward();
    await arrived(page, path.replace(/\/$/, ""));
    assert.equal(await back(page).count(), 1);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("it stays while the reader walks on, and leads back over all of that", async () => {
  const page = await world.open(`${how}/`, { context: { viewport: { width: 1000, height: 500 } } });
  await leave(page, "werksessie/draaiboek/");
  await page.locator("main a[rel=next]").click();
  await arrived(page, "werksessie/draaiboek/wat-verstaan-wij-onder-werkdruk");
  await page.locator("main a[rel=next]").click();
  await arrived(page, "werksessie/draaiboek/knelpunten");
  await page.locator("main a.opens").first().click();
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await back(page).count(), 1);
  await back(page).click();
  await arrived(page, how);
  await page.waitForTimeout(50);
  assert.equal(await scrollY(page), 130);
  assert.equal(await page.locator("[data-do=return]").count(), 0);
  await page.context().close();
});

test("a trip from a trip leads back one by one", async () => {
  const page = await world.open(`${how}/`);
  await leave(page, "werksessie/draaiboek/");
  await leave(page, "werkdruk/werkdrukmodel/");
  const title = await page.evaluate(() => document.querySelector("[data-do=return]").textContent);
  assert.match(title, /^Terug naar /);
  assert.notEqual(title, name);
  await page.locator("[data-do=return]").click();
  await arrived(page, "werksessie/draaiboek");
  assert.equal(await back(page).count(), 1);
  await back(page).click();
  await arrived(page, how);
  await page.context().close();
});

test("from a pop-up the way leads back to the pop-up over its screen", async () => {
  const page = await world.open(`${how}/`);
  await page.locator("main a.opens[href$='organiseer-zelf-een-werksessie/']").click();
  await page.getByRole("link", { name: "Ga naar het draaiboek van de werksessie" }).click();
  await arrived(page, "werksessie/draaiboek");
  await back(page).click();
  await page.getByRole("dialog", { name: "Organiseer zelf een werksessie" }).waitFor();
  assert.equal(await screen(page), how);
  await page.context().close();
});

for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 640 }]) {
  test(`it survives a reload, and nothing moves for it at ${viewport.width} px`, async () => {
    const page = await world.open("uitgebreid/stap-3/oplossingen-passend-maken/wat-en-waarom/", { context: { viewport, bypassCSP: true }, init: () => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifts.push(entry.sources.map((source) => source.node?.outerHTML?.slice(0, 80)).join(" | "));
      }).observe({ type: "layout-shift", buffered: true });
    } });
    for (const path of ["werkdruk/werkdrukmodel/", "werksessie/draaiboek/", "checks/", "kort/stap-2/"]) {
      await leave(page, path);
      await page.reload();
      await page.waitForSelector("html[data-app=ready]");
      await page.waitForTimeout(300);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], path);
      const link = back(page, "Terug naar stap 3, oplossingen passend maken, wat en waarom");
      const [box, heading] = [await link.boundingBox(), await page.locator("h1").boundingBox()];
      assert.ok(box.height >= 24 && box.y >= 0 && box.y + box.height <= heading.y, `${path}: ${JSON.stringify([box, heading])}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), path);
      assert.deepEqual(await violations(page), [], path);
      await link.click();
      await arrived(page, "uitgebreid/stap-3/oplossingen-passend-maken/wat-en-waarom");
    }
    await page.context().close();
  });
}

test("nobody gets it who came to a page by its address, from the first screens, or within a trail", async () => {
  const page = await world.open("werkdruk/werkdrukmodel/");
  assert.equal(await page.locator("[data-do=return]").count(), 0);
  await page.goto(world.url("start/keuze/"));
  await page.waitForSelector("html[data-app=ready]");
  await follow(page, "kort/leeswijzer/");
  await arrived(page, "kort/leeswijzer");
  assert.equal(await page.locator("[data-do=return]").count(), 0);
  await page.locator("main a[rel=next]").click();
  await arrived(page, "kort/stap-1");
  assert.equal(await page.locator("[data-do=return]").count(), 0);
  await page.context().close();
});

test("what the history remembers of it is a path and numbers", async () => {
  const page = await world.open(`${how}/`);
  await leave(page, "werksessie/draaiboek/");
  const remembered = (await page.evaluate(() => history.state)).trim().split(" ").sort();
  assert.deepEqual(remembered, ["by_link=1", `left=${how}`, "left_ago=1", "left_scroll=130"]);
  await page.context().close();
});

test("in a frame, where the history is also that of others, it leads to the same place all the same", async () => {
  const page = await world.open("host.html", { ready: false });
  const frame = page.frameLocator("iframe");
  await frame.locator("html[data-app=ready]").waitFor();
  const inner = page.frames()[1];
  await inner.evaluate(() => {
    scrollTo(0, 130);
    const link = document.createElement("a");
    link.href = document.querySelector(".menu a[data-trail=werksessie]").href;
    document.querySelector("main").append(link);
    link.click();
  });
  await frame.locator("main[data-screen^=werksessie]").waitFor();
  await frame.getByRole("link", { name }).click();
  await arrived(frame, how);
  await page.waitForTimeout(50);
  assert.equal(await inner.evaluate(() => scrollY), 130);
  await page.context().close();
});
