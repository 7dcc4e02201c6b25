// The hand and the eye: Tab comes by everything and shows where it is, a finger has room, no colour of the system hides anything.
import assert from "node:assert/strict";
import test from "node:test";
import { setup } from "./harness.mjs";

let hold = null;
const world = setup({ change: async (path) => (hold ? hold(path) : false) });
const check = "uitgebreid/stap-1/signalen-opvangen/check/";
const popup = "uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom/";
const controls = "a[href], button, input, select, textarea, summary";

/// Where Tab should come, in the page: radios of one name are one stop. Afterwards `look` tells of the control that has the focus.
const prepare = (controls) => {
  const isReachable = (one) => !one.disabled && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.closest("[inert]");
  const within = document.querySelector("dialog:modal") ?? document;
  const stop = (one) => (one.type === "radio" ? `radio ${one.name}` : one);
  const expected = new Set([...within.querySelectorAll(controls)].filter(isReachable).map(stop));
  const seen = new Set();
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);
  const ground = (one) => {
    const colour = getComputedStyle(one).backgroundColor;
    return /^rgb\(/.test(colour) || !one.parentElement ? colour : ground(one.parentElement);
  };
  let before = null;
  globalThis.look = () => {
    const one = document.activeElement;
    if (one === document.body || seen.has(one)) return null;
    seen.add(one);
    expected.delete(stop(one));
    const faults = [];
    const say = (what) => faults.push(`${what}: ${one.outerHTML.slice(0, 110)}`);
    if (!one.matches(controls)) return faults;
    const box = one.getClientRects()[0];
    // The ring: the outline, or the halo around it, on what lies around the control.
    const marks = [one, one.nextElementSibling, one.parentElement, ...one.children].filter(Boolean).map((part) => getComputedStyle(part)).filter((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
    const isSeen = marks.some((style) => Math.max(contrast(style.outlineColor, ground(one.parentElement)), contrast(style.boxShadow.match(/rgb\([^)]*\)/)?.[0] ?? style.outlineColor, ground(one.parentElement))) >= 3);
    if (!isSeen) say("no ring that can be seen");
    const points = [[0.5, 0.5], [0.2, 0.3], [0.8, 0.3], [0.2, 0.7], [0.8, 0.7]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]).filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
    const isOn = (point) => [document.elementFromPoint(...point)].some((top) => top && (one.contains(top) || top.contains(one) || top.closest("label")?.control === one));
    if (points.length === 0) say("out of sight");
    else if (!points.every(isOn)) say(`covered at ${points.filter((point) => !isOn(point)).length} of ${points.length} points`);
    const place = { left: box.left + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY };
    if (before && place.bottom <= before.top && place.left <= before.left) globalThis.backs.push(one.outerHTML.slice(0, 110));
    before = place;
    return faults;
  };
  globalThis.backs = [];
  globalThis.missed = () => [...expected].map((one) => one.outerHTML?.slice(0, 110) ?? one);
};

const walks = { "": 900, [check]: 420, "uitgebreid/overzicht/": 900, "kort/stap-2/": 600, "werkdruk/werkdrukmodel/": 900, "werksessie/planner/": 500, "zelfcheck/": 420, "gegevens/": 600, "inbedden/": 600, "zoeken/?q=pauze": 600, [popup]: 500 };
for (const [path, height] of Object.entries(walks)) {
  test(`Tab comes by every control of /${path} once, in the order of the eye, and each is in view with a ring around it`, { timeout: 120_000 }, async () => {
    for (const width of [1280, 360]) {
      const page = await world.open(path, { context: { viewport: { width, height } } });
      // Far into the self-check its side stands still beside the questions.
      if (path === "zelfcheck/") for (let turn = 0; turn < 3; turn += 1) await page.locator("button.sign").click();
      await page.evaluate(prepare, controls);
      // From the top, wherever the page put the focus itself; in a pop-up from its heading.
      if (path !== popup) await page.evaluate(() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute("tabindex"); });
      const wrong = [];
      for (let faults = []; faults && wrong.length < 400; wrong.push(...(faults ?? []))) {
        await page.keyboard.press("Tab");
        faults = await page.evaluate(() => globalThis.look());
      }
      assert.deepEqual(wrong, [], `${width} px`);
      assert.deepEqual(await page.evaluate(() => globalThis.missed()), [], `${width} px`);
      const backs = await page.evaluate(() => globalThis.backs);
      assert.ok(backs.length <= 2, `${width} px, back up the page to:\n${backs.join("\n")}`);
      await page.context().close();
    }
  });
}

/// Targets in which no circle of 24 pixels fits, unless they stand in a sentence or nothing else is near. Runs in the page.
const narrow = (controls) => {
  const target = (one) => (["checkbox", "radio"].includes(one.type) ? (one.closest("label") ?? one.labels[0] ?? one) : one);
  const shown = [...(document.querySelector("dialog:modal") ?? document).querySelectorAll(controls)].filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) && !one.closest("[inert]"));
  const targets = [...new Set(shown.map(target))].map((one) => ({ one, box: one.getBoundingClientRect() })).filter(({ box }) => box.right > 0 && box.bottom + scrollY > 0);
  const inSentence = (one) => getComputedStyle(one).display.startsWith("inline") && one.closest("p, li, dd, td, h1, h2, h3, h4, figcaption, blockquote, label").innerText.trim().length > one.innerText.trim().length + 1;
  const isNear = ({ box }, { box: other }) => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)) < 12;
  };
  const small = targets.filter((one) => one.box.width < 24 || one.box.height < 24).filter(({ one }) => !inSentence(one));
  const said = ({ one, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} ${one.outerHTML.slice(0, 100)}`;
  const low = targets.filter(({ one, box }) => one.matches(".button, .sign") && box.height < 43.5);
  return { count: targets.length, small: small.filter((one) => targets.some((other) => other.one !== one.one && !other.one.contains(one.one) && !one.one.contains(other.one) && isNear(one, other))).map(said), low: low.map(said) };
};

for (const width of [320, 768, 1280]) {
  test(`a finger finds 24 pixels at every control, and 44 at every button, ${width} px`, { timeout: 120_000 }, async () => {
    const page = await world.open("", { context: { viewport: { width, height: 800 } } });
    const look = async (name) => {
      const { count, small, low } = await page.evaluate(narrow, controls);
      assert.ok(count > 3, name);
      assert.deepEqual([small, low], [[], []], name);
    };
    for (const path of [...Object.keys(walks), "start/keuze/", "werksessie/draaiboek/", "werksessie/benodigdheden/", "checks/", "toegankelijkheid/", "uitgebreid/stap-1/", "404.html"]) {
      await page.goto(world.url(path));
      await page.waitForSelector("html[data-app=ready]");
      await page.evaluate(() => document.querySelectorAll("main details").forEach((fold) => (fold.open = true)));
      if (path === "werksessie/planner/") await page.getByRole("button", { name: "Wijzig Quiz" }).click();
      await look(path);
    }
    await page.goto(world.url("werksessie/planner/"));
    await page.getByRole("button", { name: "Uitvoeren" }).click();
    await page.getByRole("button", { name: "Begin de bijeenkomst" }).click();
    await look("running");
    await page.getByRole("button", { name: "Naar vastleggen" }).click();
    await page.getByLabel(/^Nieuwe post-it bij Buffers/).fill("Geen pauze");
    await page.keyboard.press("Enter");
    await look("capturing");
    await page.context().close();
  });
}

/// The pixels of a picture, read by the browser.
async function pixels(page, picture) {
  const read = await page.evaluate(async (picture) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${picture}` });
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return { data: [...canvas.getImageData(0, 0, image.width, image.height).data].map((part) => String.fromCharCode(part)).join(""), width: image.width, height: image.height };
  }, picture);
  return { ...read, data: Buffer.from(read.data, "latin1") };
}

/// How many pixels of an element another state gives a contrast of three with what they were.
async function changed(page, locator, act) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  const picture = async () => pixels(page, (await page.screenshot({ clip: { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 } })).toString("base64"));
  const before = await picture();
  await act();
  await page.mouse.move(0, 0);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const [one, other] = [before.data, (await picture()).data];
  const part = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = (data, at) => 0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]) + 0.05;
  return one.filter((_, at) => at % 4 === 0 && Math.max(light(one, at), light(other, at)) / Math.min(light(one, at), light(other, at)) >= 3).length;
}

for (const options of [{ forcedColors: "active", colorScheme: "light" }, { forcedColors: "active", colorScheme: "dark" }, { colorScheme: "light" }, { colorScheme: "dark" }]) {
  test(`what is ticked, chosen, circled, opened and focused can be told from what is not, ${JSON.stringify(options)}`, async () => {
    const page = await world.open(check, { context: { ...options, bypassCSP: true } });
    const box = page.getByRole("checkbox").first();
    const radio = page.getByLabel("Klaar voor mij");
    const found = {
      tick: await changed(page, box, () => box.check()),
      choice: await changed(page, radio, () => radio.check()),
      ring: await changed(page, page.locator("main a[rel=next]"), () => page.locator("main a[rel=next]").focus().then(() => page.keyboard.press("Shift+Tab")).then(() => page.keyboard.press("Tab"))),
      lens: await changed(page, page.locator(".lenses [aria-current]"), () => page.locator(".lenses [aria-current]").evaluate((one) => one.removeAttribute("aria-current"))),
      icon: await changed(page, page.locator(".keep svg"), () => page.locator(".keep svg").evaluate((one) => (one.style.visibility = "hidden"))),
      menu: await changed(page, page.locator(".menu [aria-current]"), () => page.locator(".menu [aria-current]").evaluate((one) => one.removeAttribute("aria-current"))),
    };
    await page.goto(world.url("werkdruk/werkdrukmodel/"));
    await page.waitForSelector("html[data-app=ready]");
    const factor = page.getByRole("button", { name: "Tijdsdruk" });
    found.circle = await changed(page, factor, () => factor.click());
    for (const [what, count] of Object.entries(found)) assert.ok(count >= 20, `${what}: ${count} pixels`);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`the room of the scrollbar is as dark as the page behind a pop-up, ${colorScheme}`, async () => {
    const page = await world.open(popup, { context: { colorScheme, reducedMotion: "reduce", bypassCSP: true } });
    const { data, width, height } = await pixels(page, (await page.screenshot()).toString("base64"));
    const colour = (x) => [...data.subarray(4 * ((height - 4) * width + x), 4 * ((height - 4) * width + x) + 3)];
    const [beside, behind] = [colour(width - 3), colour(3)];
    assert.ok(await page.evaluate(() => document.body.getBoundingClientRect().width < innerWidth), "there is such a room");
    assert.ok(beside.every((part, at) => Math.abs(part - behind[at]) <= 2), `${beside} beside ${behind}`);
    await page.context().close();
  });
}

test("in the dark nothing white is ever shown, however late the style sheet and the app are", async () => {
  hold = async (path) => (/\.(css|wasm)$/.test(path) && (await new Promise((done) => setTimeout(done, 700))), false);
  const page = await world.open("kort/stap-1/", { context: { colorScheme: "dark", bypassCSP: true } });
  const session = await page.context().newCDPSession(page);
  const frames = [];
  session.on("Page.screencastFrame", ({ data, sessionId }) => {
    frames.push(data);
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  await session.send("Network.clearBrowserCache");
  await session.send("Page.startScreencast", { format: "png" });
  await page.goto(world.url("kort/stap-2/"));
  await page.waitForSelector("html[data-app=ready]");
  await page.waitForTimeout(300);
  hold = null;
  await session.send("Page.stopScreencast");
  assert.ok(frames.length > 0);
  for (const [at, frame] of frames.entries()) {
    const { data, width, height } = await pixels(page, frame);
    const brightest = (x, y) => Math.max(...[0, 1, 2].map((part) => data[4 * (Math.floor(y) * width + Math.floor(x)) + part]));
    for (const [x, y] of [[3, 3], [3, height - 3], [width / 2, height - 3], [width - 40, height / 2]]) assert.ok(brightest(x, y) < 80, `frame ${at}: ${brightest(x, y)} at ${x}, ${y}`);
  }
  await page.context().close();
});
