// The sites around the guide: pages of others that frame it, hosts that send more or fewer headers, and what a first visit costs them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import test, { after, before, beforeEach } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { base, dist, follow, setup } from "./harness.mjs";

const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const planner = "werksessie/planner/";
let answer = null;
const world = setup({ change: async (path, response) => (answer ? answer(path.slice(base.length), response) : false) });
const isHere = (page) => page.waitForSelector("html[data-app=ready]");

/// Other sites that frame the guide: every name below `localhost` is a site of its own. They note who sent whom.
let others;
const heard = [];
const site = (name, path, attributes = "") => `http://${name}.localhost:${others.address().port}/?${new URLSearchParams({ path, attributes })}`;
before(async () => {
  others = createServer((request, response) => {
    const asked = new URL(request.url, "http://host").searchParams;
    heard.push({ url: request.url, referer: request.headers.referer });
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="nl"><title>Intranet</title><a href="/own">x</a>
      <script>messages = []; addEventListener("message", ({ data }) => messages.push(data));</script>
      <iframe title="Gids" src="${world.url(asked.get("path") ?? "").replaceAll("&", "&amp;")}" width="900" height="700" ${asked.get("attributes") ?? ""}></iframe></html>`);
  });
  await new Promise((done) => others.listen(0, "127.0.0.1", done));
});
after(() => (others.closeAllConnections(), others.close()));
beforeEach(() => (answer = null));
/// Changes what the host of the guide sends along.
const sending = (change) => (answer = async (_, response) => {
  const { writeHead } = response;
  response.writeHead = (status, headers) => writeHead.call(response, status, change({ ...headers }));
  return false;
});
const without = (name) => (headers) => (delete headers[name], headers);

async function inFrame(page, address) {
  await page.goto(address);
  const frame = await (await page.$("iframe")).contentFrame();
  return isHere(frame).then(() => frame);
}

test("a frame that may do everything downloads, opens a tab, and may print", async () => {
  const page = await (await world.browser.newContext()).newPage();
  const frame = await inFrame(page, site("een", `${check}?embed=1`, 'sandbox="allow-scripts allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms"'));
  await frame.getByRole("checkbox").first().check();
  for (const [path, name, holds] of [["gegevens/", "Download een kopie", /"ticked":\["/], [planner, "Download het agendabestand", /^BEGIN:VCALENDAR/]]) {
    await follow(frame, world.url(path));
    const [file] = await Promise.all([page.waitForEvent("download"), frame.getByRole("button", { name }).click()]);
    assert.match(readFileSync(await file.path(), "utf8"), holds);
  }
  await follow(frame, world.url("kort/stap-2/"));
  await page.context().route(/^https:/, (route) => route.fulfill({ body: "buiten" }));
  await Promise.all([page.context().waitForEvent("page"), frame.locator("main a.external").first().click()]);
  await frame.locator(".print-menu summary").click();
  await frame.getByRole("button", { name: "Deze pagina" }).click();
  assert.equal(await frame.locator(".print-menu [role=status]").innerText(), "");
  await page.context().close();
});

test("an address as WordPress writes it shows the right page, and the host hears how high it is in its own form and in that of AMP", async () => {
  const page = await world.browser.newPage();
  const frame = await inFrame(page, site("een", "kort/stap-1/?utm_source=x&embed=1&fbclid=%E0%A4%A#?secret=abc123XYZ0"));
  assert.equal(await frame.locator("main").getAttribute("data-screen"), "kort/stap-1");
  const value = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  for (const expected of [{ message: "height", value, secret: "abc123XYZ0" }, { sentinel: "amp", type: "embed-size", height: value }]) {
    await page.waitForFunction((expected) => globalThis.messages.some((message) => JSON.stringify(message) === expected), JSON.stringify(expected));
  }
  await page.close();
});

test("a meeting runs in a bare frame that may not keep the screen awake, and asks again when it is seen again", async () => {
  const [page, errors] = [await world.browser.newPage(), []];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    globalThis.asked = [];
    const { request } = WakeLock.prototype;
    WakeLock.prototype.request = async function (kind) {
      return request.call(this, kind).catch((error) => { globalThis.asked.push(error.name); throw error; });
    };
  });
  const frame = await inFrame(page, site("een", `${planner}?embed=1`));
  for (const name of ["Uitvoeren", "Begin de bijeenkomst"]) await frame.getByRole("button", { name }).click();
  await frame.waitForFunction(() => /Nog 9:5\d/.test(document.querySelector(".run-exact")?.innerText));
  await frame.waitForFunction(() => globalThis.asked.join() === "NotAllowedError");
  await frame.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await frame.waitForFunction(() => globalThis.asked.join() === "NotAllowedError,NotAllowedError");
  assert.deepEqual(errors, []);
  await page.close();
});

for (const [name, change] of [["of the host", null], ["in the page, where the host sends none,", without("content-security-policy")]]) {
  test(`the policy ${name} lets the whole guide work, and no script or style of anybody else`, async () => {
    if (change) sending(change);
    const page = await world.open("", { init: () => addEventListener("securitypolicyviolation", (event) => (globalThis.broken ??= []).push(event.violatedDirective)) });
    for (const path of ["", check, "werkdruk/werkdrukmodel/", planner, "zelfcheck/", "gegevens/", "inbedden/", "zoeken/?q=pauze"]) {
      await page.goto(world.url(path)).then(() => isHere(page));
      assert.deepEqual(await page.evaluate(() => globalThis.broken ?? []), [], path);
      assert.equal(await page.evaluate(async () => (await fetch("./")).headers.get("content-security-policy") === null), change !== null);
    }
    await page.evaluate(() => {
      // In a turn of the page itself: what a test asks the browser to do may evaluate.
      setTimeout(() => {
        const add = (name, more) => document.body.append(Object.assign(document.createElement(name), more));
        add("script", { textContent: "globalThis.injected = 1" });
        add("div", { innerHTML: "<img src='data:,' onerror='globalThis.injected = 2'>" });
        add("style", { textContent: "body { outline: 9px solid }" });
        for (const evaluate of [(text) => new Function(text)(), (text) => setTimeout(text)]) try { evaluate("globalThis.injected = 3"); } catch { /* as it should be */ }
        add("a", { href: "javascript:globalThis.injected = 5", id: "foreign" });
        document.getElementById("foreign").click();
        add("img", { src: "https://elders.example/x" });
      });
    });
    await page.waitForFunction(() => globalThis.broken?.length >= 7);
    assert.equal(await page.evaluate(() => globalThis.injected), undefined);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).outlineWidth), "9px");
    await page.context().close();
  });
}

test("who follows a link out of the guide takes no address along, by the page or by the host alone", async () => {
  for (const change of [null, without("referrer-policy")]) {
    if (change) sending(change);
    const page = await world.open("kort/stap-2/");
    const target = site("een", "", change ? "a" : "b");
    const link = page.locator("main a.external").first();
    await link.evaluate((link, target) => { link.removeAttribute("rel"); link.href = target; }, target);
    await link.click();
    await page.waitForURL(target);
    assert.deepEqual(heard.filter(({ url }) => target.endsWith(url)).map(({ referer }) => referer), [undefined]);
    await page.getByRole("link", { name: "x", exact: true }).click().then(() => page.waitForURL(/own$/));
    assert.equal(heard.findLast(({ url }) => url === "/own").referer, target, "it would have been heard");
    await page.context().close();
  }
});

test("the host sends what the file with headers says: nothing may use the device, and what carries its hash may be kept", async () => {
  const [wasm, devices] = [readdirSync(dist).find((file) => /^app-.*\.wasm$/.test(file)), "camera=(), microphone=(), geolocation=(), payment=(), usb=()"];
  for (const [path, keep] of [["", "no-cache"], ["kort/stap-1/", "no-cache"], ["sw.js", "no-cache"], ["manifest.webmanifest", "no-cache"], [wasm, "public, max-age=31536000, immutable"]]) {
    const { headers } = await fetch(world.url(path));
    const found = ["referrer-policy", "x-content-type-options", "permissions-policy", "access-control-allow-origin", "x-frame-options", "cache-control"].map((name) => headers.get(name));
    assert.deepEqual(found, ["no-referrer", "nosniff", devices, "*", null, keep], path);
  }
});

test("a first visit shows its text before the app is there, asks for ten files at most, and keeps within its bytes", async () => {
  let open;
  const gate = new Promise((done) => (open = done));
  answer = async (path) => (path.endsWith(".wasm") && (await gate), false);
  const from = world.server.requests.length;
  const page = await world.open("", { ready: false });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length === 1);
  assert.notEqual(await page.locator("html").getAttribute("data-app"), "ready");
  open();
  await isHere(page);
  const asked = world.server.requests.slice(from).map(({ path }) => path.slice(base.length) || "index.html");
  assert.ok(asked.length <= 10, asked.join("\n"));
  const packed = asked.map((file) => [file, file.endsWith(".woff2") ? readFileSync(join(dist, file)).length : brotliCompressSync(readFileSync(join(dist, file))).length]);
  assert.ok(packed.reduce((sum, [, size]) => sum + size, 0) <= 450_000, String(packed));
  assert.ok(packed.find(([file]) => file.endsWith(".wasm"))[1] <= 350_000);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
