// The guide can be installed by the browser's own judgement, and its own hint to do so can be put away for good.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { browserArguments, chromium, dist, root, setup, violations } from "./harness.mjs";

const world = setup();
const manifest = JSON.parse(readFileSync(join(dist, "manifest.webmanifest"), "utf8"));
const hint = (page) => page.locator("[data-notice=install]");

/// A browser that offers to install, as Chrome does when it judges that a page can be.
const offer = () => {
  globalThis.asked = 0;
  globalThis.offer = () => {
    const event = new Event("beforeinstallprompt", { cancelable: true });
    event.prompt = () => { globalThis.asked += 1; return Promise.resolve({ outcome: "dismissed" }); };
    return dispatchEvent(event);
  };
};

test("the browser finds nothing that keeps the guide from being installed", async () => {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM, args: browserArguments });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const path of ["", "kort/stap-1/"]) {
    await page.goto(world.url(path));
    await page.waitForSelector("html[data-app=ready]");
    const { errors, url } = await session.send("Page.getAppManifest");
    assert.equal(url, world.url("manifest.webmanifest"));
    assert.deepEqual(errors, []);
    assert.deepEqual((await session.send("Page.getInstallabilityErrors")).installabilityErrors, []);
    const { appId } = await session.send("Page.getAppId");
    assert.equal(appId, new URL(manifest.id, world.server.origin).href);
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test("the manifest is whole", () => {
  assert.equal(manifest.name, "Werkdruk Wegwijzer");
  assert.ok(manifest.short_name.length <= 12, manifest.short_name);
  assert.equal(manifest.lang, "nl");
  assert.equal(manifest.dir, "ltr");
  assert.equal(manifest.display, "standalone");
  assert.ok(manifest.id);
  for (const field of ["theme_color", "background_color"]) assert.match(manifest[field], /^#[0-9a-f]{6}$/, field);
  const scope = new URL(manifest.scope, world.url());
  assert.equal(scope.href, world.url());
  assert.ok(new URL(manifest.start_url, world.url()).href.startsWith(scope.href));
  const purposes = manifest.icons.map(({ sizes, purpose, type }) => `${sizes} ${purpose} ${type}`);
  assert.deepEqual(purposes, ["192x192 any image/png", "512x512 any image/png", "512x512 maskable image/png"]);
});

test("each icon has the size that it says, is drawn as the drawing, and keeps inside what a mask leaves", async () => {
  const page = await world.open("404.html", { ready: false, context: { bypassCSP: true } });
  const drawing = readFileSync(join(root, "src/shell/icon.svg"), "base64");
  for (const { src, sizes, purpose } of manifest.icons) {
    const file = readFileSync(join(dist, src));
    assert.deepEqual([...file.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10], src);
    assert.equal(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, sizes, src);
    const found = await page.evaluate(async ({ icon, drawing, share }) => {
      const load = async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return image;
      };
      const image = await load(`data:image/png;base64,${icon}`);
      const size = image.naturalWidth;
      const pixels = (draw) => {
        const canvas = new OffscreenCanvas(size, size).getContext("2d");
        draw(canvas);
        return canvas.getImageData(0, 0, size, size).data;
      };
      const real = pixels((canvas) => canvas.drawImage(image, 0, 0));
      const vector = await load(`data:image/svg+xml;base64,${drawing}`);
      const expected = pixels((canvas) => {
        if (share < 1) { canvas.fillStyle = "#ffffff"; canvas.fillRect(0, 0, size, size); }
        canvas.drawImage(vector, (size * (1 - share)) / 2, (size * (1 - share)) / 2, size * share, size * share);
      });
      let difference = 0;
      let clear = 0;
      let cut = 0;
      for (let at = 0; at < real.length; at += 4) {
        difference += Math.abs(real[at] - expected[at]) + Math.abs(real[at + 1] - expected[at + 1]) + Math.abs(real[at + 2] - expected[at + 2]) + Math.abs(real[at + 3] - expected[at + 3]);
        if (real[at + 3] < 255) clear += 1;
        const [x, y] = [(at / 4) % size, Math.floor(at / 4 / size)];
        const isGround = real[at] === 255 && real[at + 1] === 255 && real[at + 2] === 255;
        if (!isGround && Math.hypot(x - size / 2, y - size / 2) > size * 0.4) cut += 1;
      }
      return { difference: difference / real.length, clear, cut };
    }, { icon: file.toString("base64"), drawing, share: purpose === "maskable" ? 0.8 : 1 });
    assert.ok(found.difference < 1, `${src} is not drawn from icon.svg: run scripts/icons.sh`);
    if (purpose === "maskable") assert.deepEqual({ clear: found.clear, cut: found.cut }, { clear: 0, cut: 0 }, src);
  }
  await page.context().close();
});

test("each shortcut leads to the tool that it names, by the words of its page", async () => {
  const page = await world.open();
  const shortcuts = manifest.shortcuts.map(({ name, url }) => [name, url]);
  assert.deepEqual(shortcuts, [["Zelfcheck", "./zelfcheck/"], ["Werksessie plannen", "./werksessie/planner/"]]);
  for (const [name, url] of shortcuts) {
    await page.goto(world.url(url));
    await page.waitForSelector("html[data-app=ready]");
    assert.equal(await page.locator("main").getAttribute("data-screen"), url.slice(2, -1));
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), name);
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the hint comes when the browser offers to install, asks once, and goes", async () => {
  const page = await world.open("", { init: offer });
  await page.waitForTimeout(300);
  assert.equal(await hint(page).count(), 0);
  assert.equal(await page.evaluate(() => globalThis.offer()), false, "the browser's own bar stays away");
  await hint(page).waitFor();
  assert.deepEqual(await violations(page), []);
  await hint(page).getByRole("button", { name: "Zet op dit apparaat" }).click();
  assert.equal(await page.evaluate(() => globalThis.asked), 1);
  assert.equal(await hint(page).count(), 0);
  await page.evaluate(() => globalThis.offer());
  await hint(page).waitFor();
  await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  await hint(page).waitFor({ state: "detached" });
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("an offer that came before the app is not missed", async () => {
  const page = await world.open("", { init: [offer, () => addEventListener("DOMContentLoaded", () => globalThis.offer())].map(String).map((text) => `(${text})();`).join("\n") });
  await hint(page).waitFor();
  await page.context().close();
});

test("put away, the hint never comes back, in no page", async () => {
  const page = await world.open("", { init: offer });
  const other = await page.context().newPage();
  await other.addInitScript(offer);
  await other.goto(world.url("kort/stap-1/"));
  await other.waitForSelector("html[data-app=ready]");
  for (const one of [page, other]) await one.evaluate(() => globalThis.offer());
  await hint(other).waitFor();
  await hint(page).getByRole("button", { name: "Niet meer tonen" }).click();
  assert.equal(await hint(page).count(), 0);
  await hint(other).waitFor({ state: "detached" });
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  await page.evaluate(() => globalThis.offer());
  await page.waitForTimeout(500);
  assert.equal(await hint(page).count(), 0);
  assert.deepEqual(JSON.parse(await page.evaluate(() => localStorage.getItem("werkdruk-wegwijzer:settings"))).data, { hide_install_hint: true });
  await page.context().close();
});
