// When the app cannot start, or breaks: the page stays readable and says in Dutch what happened.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { setup } from "./harness.mjs";

let answer = null;
const world = setup({ change: async (path, response) => (path.endsWith(".wasm") && answer ? answer(response, path) : false) });

async function broken(name, how, options = {}) {
  answer = how;
  const page = await world.open("kort/stap-1/", { ready: false, ...options });
  await page.waitForSelector("html[data-app=failed]", { timeout: 12_000 });
  const text = await page.locator("#trouble").innerText();
  assert.match(text, /tekst hieronder kun je wel lezen/, name);
  assert.ok(await page.getByRole("heading", { level: 1 }).isVisible(), name);
  assert.ok(await page.locator("button[data-do=reload]").isVisible(), name);
  assert.ok(await page.locator("button[data-do=rescue]").isVisible(), name);
  answer = null;
  return page;
}

const cases = {
  "the wasm is not there": (response) => (response.writeHead(404).end(), true),
  "the wasm is a page of the host": (response) => (response.writeHead(200, { "content-type": "text/html" }).end("<h1>Log in</h1>"), true),
  "the wasm is cut off": async (response) => {
    const { readdir } = await import("node:fs/promises");
    const { dist } = await import("./harness.mjs");
    const name = (await readdir(dist)).find((file) => /^app-.*\.wasm$/.test(file));
    const bytes = await readFile(`${dist}/${name}`);
    response.writeHead(200, { "content-type": "application/wasm" }).end(bytes.subarray(0, bytes.length / 2));
    return true;
  },
};
for (const [name, how] of Object.entries(cases)) {
  test(`${name}: the page says so and stays readable`, async () => {
    const page = await broken(name, how);
    await page.context().close();
  });
}

test("a browser without WebAssembly is told so", async () => {
  const page = await broken("no WebAssembly", null, { init: () => { delete globalThis.WebAssembly; } });
  await page.context().close();
});

test("a wasm with another type still starts", async () => {
  const { readdir } = await import("node:fs/promises");
  const { dist } = await import("./harness.mjs");
  const name = (await readdir(dist)).find((file) => /^app-.*\.wasm$/.test(file));
  const bytes = await readFile(`${dist}/${name}`);
  answer = (response) => (response.writeHead(200, { "content-type": "application/octet-stream" }).end(bytes), true);
  const page = await world.open("kort/stap-1/");
  assert.equal(await page.locator("#trouble").isVisible(), false);
  answer = null;
  await page.context().close();
});

test("a wasm that does not come is said after ten seconds, and taken when it comes after all", { timeout: 40_000 }, async () => {
  let release;
  const waiting = new Promise((done) => (release = done));
  answer = async () => (await waiting, false);
  const page = await world.open("kort/stap-1/", { ready: false });
  await page.waitForFunction(() => !document.getElementById("trouble").hidden, null, { timeout: 12_000 });
  assert.match(await page.locator("#trouble").innerText(), /Het laden duurt lang/);
  assert.equal(await page.locator("html").getAttribute("data-app"), "starting");
  release();
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await page.locator("#trouble").isVisible(), false);
  answer = null;
  await page.context().close();
});

test("a panic ends in words, a reload button and a download of what is kept", async () => {
  const page = await world.open("uitgebreid/stap-1/signalen-opvangen/check/", { context: { acceptDownloads: true } });
  await page.getByRole("checkbox").first().check();
  await page.waitForFunction(() => localStorage.getItem("werkdruk-wegwijzer:ticks"));
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  await page.waitForSelector("html[data-app=failed]");
  assert.match(await page.locator("#trouble").innerText(), /Wat je eerder hebt bewaard, staat nog op dit apparaat/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-do=rescue]").click()]);
  assert.match(download.suggestedFilename(), /^werkdruk-wegwijzer-\d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.deepEqual(Object.keys(file), ["format", "version", "app", "exportedAt", "data"]);
  assert.equal(file.format, "werkdruk-wegwijzer");
  assert.match(file.app, /^\d+\.\d+\.\d+$/);
  assert.equal(file.data.ticks.data.ticked.length, 1);
  assert.equal(await page.locator("#trouble textarea").inputValue(), await readFile(await download.path(), "utf8"));
  await page.locator("button[data-do=reload]").click();
  await page.waitForSelector("html[data-app=ready]");
  assert.ok(await page.getByRole("checkbox").first().isChecked());
  await page.context().close();
});

test("without 'wasm-unsafe-eval' in the host's policy the page says that it may not start", async () => {
  const page = await world.browser.newPage();
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    if (headers["content-security-policy"]) headers["content-security-policy"] = headers["content-security-policy"].replace("'wasm-unsafe-eval'", "");
    await route.fulfill({ response, headers });
  });
  await page.goto(world.url("kort/stap-1/"));
  await page.waitForSelector("html[data-app=failed]");
  assert.match(await page.locator("#trouble").innerText(), /mag hier niet starten/);
  // The app failed early: what else the page asked for is still on its way, and may end with the page.
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.close();
});
