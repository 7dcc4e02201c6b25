// The guide on a page of another site: what is kept there stays with that site, its host says who may frame it, and WordPress hears its height.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { serve } from "../../scripts/serve.mjs";
import { arrived, base, browserArguments, chromium, dist, setup } from "./harness.mjs";

const world = setup();
let host;
const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const policy = "content-security-policy";
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

before(async () => {
  host = createServer((request, response) => {
    const asked = new URL(request.url, "http://host").searchParams;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="nl"><title>Intranet</title>
      <script>messages = []; addEventListener("message", (event) => messages.push(event.data));</script>
      <iframe title="Werkdruk Wegwijzer" src="${escape(asked.get("src") ?? "")}" width="800" height="600" ${asked.get("attributes")}></iframe></html>`);
  });
  await new Promise((done) => host.listen(0, "127.0.0.1", done));
});
after(() => new Promise((done) => (host.closeAllConnections(), host.close(done))));

/// The origin of a site: each name below localhost is a site of its own, and this machine.
const site = (name) => `http://${name}.localhost:${host.address().port}`;
/// The address of a page of that site with a frame in it.
const at = (name, src, attributes = "") => `${site(name)}/?${new URLSearchParams({ src, attributes })}`;
/// The address of the guide, on a site that none of those is.
const guide = (path = "", url = world.url()) => (url + path).replace("//localhost:", "//127.0.0.1:");

/// A browser whose profile says this about cookies, and so about all storage.
async function browse(t, cookies, ...more) {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  mkdirSync(join(profile, "Default"));
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ profile: cookies }));
  const context = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM, args: [...browserArguments, ...more] });
  t.after(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return context;
}

/// A page at an address, and whatever went wrong in it or in its frame; without a context of the test in a new one.
async function open(t, address, given) {
  const context = given ?? await world.browser.newContext({ viewport: { width: 1000, height: 800 } });
  if (!given) t.after(() => context.close());
  const page = await context.newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(error.message));
  await page.goto(address);
  return page;
}

/// The guide on a page: in the frame, or the page itself. The app is there.
async function ready(page) {
  const place = page.url().startsWith(world.server.origin.replace("localhost", "127.0.0.1")) ? page : await (await page.waitForSelector("iframe")).contentFrame();
  await place.waitForSelector("html[data-app=ready]", { timeout: 15000 });
  return place;
}

const mark = (place) => place.locator("[data-keep]").getAttribute("data-keep");
const height = (frame) => frame.evaluate(async () => (await document.fonts.ready, Math.ceil(document.documentElement.getBoundingClientRect().height)));
const ticks = (place) => place.getByRole("checkbox").evaluateAll((all) => all.flatMap((box, number) => (box.checked ? [number] : [])));

/// Ticks a box, and waits until that is kept.
async function tick(place, number) {
  const box = place.getByRole("checkbox").nth(number);
  await box.check();
  await place.waitForFunction((id) => Object.values(localStorage).some((record) => record.includes(id)), await box.getAttribute("data-check"));
  await place.waitForSelector("[data-keep=saved]");
}

// Of two such lists the last one counts. Playwright's own turns off the partitioning of storage, which browsers of readers do have.
const partitioned = "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints";
const allowed = { cookie_controls_mode: 0, block_third_party_cookies: false };
const blocked = { cookie_controls_mode: 1, block_third_party_cookies: true };

for (const [how, cookies] of [["allowed", allowed], ["blocked", blocked]]) {
  test(`with third-party cookies ${how} a tick in a frame is there after a reload, but on no other site and not on the guide's own`, async (t) => {
    const context = await browse(t, cookies, partitioned);
    const own = await open(t, guide(check), context);
    await (await ready(own)).evaluate(() => localStorage.setItem("proef", "van de gids zelf"));
    const page = await open(t, at("intranet", guide(`${check}?embed=1`)), context);
    // Where storage is refused this throws; where it is not partitioned the frame reads what the guide's own site keeps.
    assert.equal(await (await ready(page)).evaluate(() => localStorage.getItem("proef")), null);
    assert.equal(await own.evaluate(() => localStorage.getItem("proef")), "van de gids zelf");
    await tick(await ready(page), 0);
    await page.reload();
    assert.deepEqual(await ticks(await ready(page)), [0]);
    assert.equal(await mark(await ready(page)), "saved");

    const other = await open(t, at("elders", guide(`${check}?embed=1`)), context);
    await own.reload();
    for (const [elsewhere, number] of [[other, 1], [own, 2]]) {
      assert.deepEqual(await ticks(await ready(elsewhere)), []);
      await tick(await ready(elsewhere), number);
    }
    // Each keeps its own, and none of them reached another.
    for (const [each, number] of [[page, 0], [other, 1], [own, 2]]) {
      await each.reload();
      assert.deepEqual(await ticks(await ready(each)), [number]);
      assert.deepEqual(each.problems, []);
    }
  });
}

const refusals = [["all storage", { default_content_setting_values: { cookies: 2 } }, partitioned], ["that of other sites, where none is partitioned,", blocked]];
for (const [what, cookies, ...more] of refusals) {
  test(`where a browser blocks ${what} the line says so and a tick holds as long as the frame is there`, async (t) => {
    const page = await open(t, at("intranet", guide(`${check}?embed=1`)), await browse(t, cookies, ...more));
    const frame = await ready(page);
    assert.equal(await frame.evaluate(() => { try { return typeof localStorage; } catch (error) { return error.name; } }), "SecurityError");
    await frame.waitForSelector("[data-keep=memory]");
    await frame.getByRole("checkbox").first().check();
    for (const [name, view] of [["Hoe", "hoe"], ["Check", "check"]]) {
      await frame.getByRole("link", { name }).first().click();
      await arrived(frame, view);
    }
    assert.deepEqual(await ticks(frame), [0]);
    assert.equal(await mark(frame), "memory");
    await frame.getByText("Alleen in dit venster, niet bewaard").waitFor();
    assert.deepEqual(page.problems, []);
  });
}

test("with frame-ancestors added to the shipped policy the site it names frames the guide, and another is refused", async (t) => {
  const server = await serve({ root: dist, base, change: (path, response) => {
    const send = response.writeHead.bind(response);
    response.writeHead = (status, headers) => send(status, { ...headers, [policy]: `${headers[policy]}; frame-ancestors ${site("intranet")}` });
    return false;
  } });
  t.after(() => server.close());
  const address = guide("kort/stap-1/?embed=1", server.url);
  const shipped = (await fetch(guide())).headers.get(policy);
  assert.equal((await fetch(address)).headers.get(policy), `${shipped}; frame-ancestors ${site("intranet")}`);
  const page = await open(t, at("intranet", address));
  assert.equal(await (await ready(page)).locator("main").getAttribute("data-screen"), "kort/stap-1");
  assert.deepEqual(page.problems, []);

  // As shipped, the policy keeps nobody out.
  const stranger = await open(t, at("elders", guide("kort/stap-1/?embed=1")));
  await ready(stranger);
  const before = server.requests.length;
  const refusal = stranger.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await stranger.goto(at("elders", address));
  await refusal;
  const frame = await (await stranger.waitForSelector("iframe")).contentFrame();
  assert.match(frame.url(), /^chrome-error:/);
  assert.equal(await frame.locator("[data-app], [data-screen]").count(), 0);
  assert.deepEqual(server.requests.slice(before).map(({ path }) => path), [new URL(address).pathname], "nothing was loaded after the page");
});

test("the shipped headers have a policy for every kind of file, and X-Frame-Options for none", async () => {
  const script = /src="[./]*(early-[^"]+)"/.exec(await (await fetch(guide())).text())[1];
  for (const path of ["", "kort/stap-1/?embed=1", "bestaat-niet/", script, "wegwijzer.config.json"]) {
    const { headers } = await fetch(guide(path));
    assert.match(headers.get(policy), /^default-src 'none'(?!.*frame-ancestors)/, path);
    assert.equal(headers.get("x-frame-options"), null, path);
  }
  assert.doesNotMatch(readFileSync(join(dist, "_headers"), "utf8"), /x-frame-options/i);
});

for (const [kind, query, attributes] of [["a plain frame", "", ""], ["the sandbox of WordPress itself", "?utm_source=x&embed=1", 'sandbox="allow-scripts" security="restricted"']]) {
  test(`WordPress hears a height that fits with the secret it gave, in ${kind}`, async (t) => {
    const page = await open(t, at("intranet", guide(`kort/stap-1/${query}#?secret=abc123XYZ0`), attributes));
    const frame = await ready(page);
    const value = await height(frame);
    await page.waitForFunction((value) => globalThis.messages.findLast(({ message }) => message === "height")?.value === value, value);
    const messages = await page.evaluate(() => globalThis.messages);
    assert.deepEqual(messages.findLast(({ message }) => message === "height"), { message: "height", value, secret: "abc123XYZ0" });
    assert.equal(messages.find(({ type }) => type === "route").id, "kort/stap-1");
    assert.equal(await frame.locator("main").getAttribute("data-screen"), "kort/stap-1");
    await page.evaluate((value) => (document.querySelector("iframe").style.height = `${value}px`), value);
    await frame.waitForFunction((value) => innerHeight === value && document.documentElement.scrollHeight <= innerHeight, value);
    assert.deepEqual(page.problems, []);
  });
}

test("WordPress hears it also after a step in the guide, and when its secret comes late", async (t) => {
  const page = await open(t, at("intranet", guide("kort/stap-1/?embed=1")));
  const frame = await ready(page);
  const heard = async (value) => page.waitForFunction(
    (value) => JSON.stringify(globalThis.messages.findLast(({ message }) => message === "height")) === JSON.stringify({ message: "height", value, secret: "laat42" }), value);
  await page.evaluate(() => (document.querySelector("iframe").src += "#?secret=laat42"));
  await heard(await height(frame));
  await frame.locator(".onward a.sign").click();
  await arrived(frame, "kort/stap-2");
  assert.equal(await frame.evaluate(() => location.hash), "");
  await heard(await height(frame));
  assert.deepEqual(page.problems, []);
});

test("of a secret with other characters in it none of those is in any message", async (t) => {
  for (const secret of ["<b>x", 'abc"><b>x', "abc-<b>x&secret=<b>"]) {
    const page = await open(t, at("intranet", guide(`kort/stap-1/#?secret=${secret}`)));
    const frame = await ready(page);
    assert.equal(await frame.locator("main").getAttribute("data-screen"), "kort/stap-1");
    const value = await height(frame);
    await page.waitForFunction((value) => globalThis.messages.some(({ type, height }) => type === "height" && height === value), value);
    const messages = await page.evaluate(() => globalThis.messages);
    assert.doesNotMatch(JSON.stringify(messages), /<b|%3Cb|&lt;b/i, secret);
    for (const { secret: given = "" } of messages) assert.match(given, /^[A-Za-z0-9]*$/, secret);
    assert.deepEqual(page.problems, []);
  }
});
