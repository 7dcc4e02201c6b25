// What every browser test needs: the release below a sub-path, a real browser, and pages that report everything that goes wrong.
import { createRequire } from "node:module";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before } from "node:test";
import { serve } from "../../scripts/serve.mjs";

const modules = process.env.WEGWIJZER_NODE_MODULES;
if (!modules) throw new Error("Run the browser tests with scripts/browser-tests.sh: it names the test tools.");
const require = createRequire(join(modules, "x.js"));
export const { chromium } = require("playwright-core");
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const dist = join(root, "dist");
export const browserArguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/// The path below which the tests serve the release: deep links must hold there too.
export const base = "/intranet/gids/";

/// The value in the middle.
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export function launch(options = {}) {
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: browserArguments, ...options });
}

/// A server and a browser for the tests of one file. `open(path, options)` gives a page at an address of the guide.
export function setup(serverOptions = {}) {
  const world = { problems: [] };
  before(async () => {
    world.server = await serve({ root: dist, base, ...serverOptions });
    world.browser = await launch();
  });
  after(async () => {
    await world.browser?.close();
    await world.server?.close();
  });
  world.url = (path = "") => world.server.url + path;
  world.open = async (path = "", { context: contextOptions = {}, init, ready = true, quiet = false, worker = false } = {}) => {
    const context = await world.browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
    // Most tests hold requests back or spoil them. A worker that answers from what it keeps would hide that; some tests are about it.
    if (!worker) await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }));
    const page = await context.newPage();
    page.problems = [];
    page.on("pageerror", (error) => page.problems.push(`error: ${error.message}`));
    page.on("console", (message) => {
      // That a busy machine used the wasm later than the browser hoped is no problem of the page.
      const isLate = message.text().includes("was preloaded using link preload");
      if (["error", "warning"].includes(message.type()) && !isLate) page.problems.push(`${message.type()}: ${message.text()}`);
    });
    // A request that the browser itself gives up because the page goes away is no problem.
    page.on("requestfailed", (request) => request.failure()?.errorText !== "net::ERR_ABORTED" && page.problems.push(`request: ${request.url()}`));
    if (init) await page.addInitScript(init);
    await page.goto(world.url(path));
    if (ready) await page.waitForSelector("html[data-app=ready]", { timeout: 15000 });
    if (quiet) page.problems.length = 0;
    return page;
  };
  return world;
}

/// The violations of the accessibility rules on a page, one line each.
export async function violations(page, tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]) {
  await page.evaluate(axeSource);
  // Colours halfway an opening pop-up are nobody's colours.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const result = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } }), tags);
  return result.violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}

/// The button with exactly this name.
export const button = (page, name) => page.getByRole("button", { name, exact: true });

/// Waits until something holds, asked again and again: Playwright's own waitForFunction takes the promise of an async question
/// for a yes.
export async function until(holds, what) {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it never came: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/// Waits until a page that was led to is there, by its whole address or by its last part: with all of it drawn, and scroll and focus
/// where they belong.
export function arrived(page, screen) {
  return page.locator(`main:not([data-fresh]):is([data-screen="${screen}"], [data-screen$="/${screen}"])`).waitFor();
}

/// Waits until what was changed in a page is written: behind the pause of the app in the page's own row of timers, and behind its
/// request in the row of those who want to write. A modest time of our own would be over too soon on a busy machine.
export function written(page) {
  return page.evaluate(() => new Promise((done) => {
    setTimeout(() => (navigator.locks ? navigator.locks.request("werkdruk-wegwijzer:write", () => {}).catch(() => {}).then(done) : done()), 500);
  }));
}

/// Follows a link to an address, as one in the text would lead there.
export function follow(page, address) {
  return page.evaluate((address) => {
    const link = document.createElement("a");
    link.href = address;
    document.querySelector("main").append(link);
    link.click();
    link.remove();
  }, address);
}

/// Presses Tab, at most `limit` times, until the control with this name has the focus; or one whose name begins so.
export async function reach(page, name, { limit, isStart = false }) {
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      return (element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText ?? "").trim().replaceAll(/\s+/g, " ");
    });
    if (isStart ? found.startsWith(name) : found === name) return;
  }
  assert.fail(`Tab never reached ${name}`);
}

/// Every address of the guide that has a page of its own.
export const addresses = readFileSync(join(root, "tests/inventory.txt"), "utf8").trim().split("\n").filter((line) => !line.startsWith("#")).map((line) => {
  const [id, kind, checks] = line.split(/\s+/);
  return { id, kind, checks: Number(checks) };
});
