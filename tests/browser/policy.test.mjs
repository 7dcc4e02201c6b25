// The strict policy holds on a walk through everything, and nothing ever calls another origin.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { addresses, dist, follow, setup } from "./harness.mjs";

const world = setup();

test("a walk through every address breaks no rule of the policy and asks nobody else for anything", { timeout: 300_000 }, async () => {
  const page = await world.open("", { init: () => {
    globalThis.broken = [];
    addEventListener("securitypolicyviolation", (event) => globalThis.broken.push(`${event.violatedDirective} ${event.blockedURI}`));
  } });
  const foreign = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["blob:", "data:"].includes(url.protocol) && url.origin !== world.server.origin) foreign.push(request.url());
  });
  for (const { id } of addresses) {
    // In the app: each address as a link would open it.
    await follow(page, world.url(`${id}/`));
    await page.waitForFunction((id) => [document.querySelector("main"), document.querySelector("dialog")].some((element) => element?.dataset.screen === id), id);
    await page.waitForURL(world.url(`${id}/`));
  }
  assert.deepEqual(await page.evaluate(() => globalThis.broken), []);
  assert.deepEqual(foreign, []);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the policy is there: injected script, event handler and evaluation are blocked", async () => {
  const page = await world.open("");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.injected = 1";
    document.body.append(script);
    const image = document.createElement("img");
    image.setAttribute("onerror", "globalThis.injected = 2");
    image.src = "data:,";
    document.body.append(image);
  });
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => globalThis.injected), undefined);
  await page.context().close();
});

test("nothing inline, and no other origin in what is shipped", () => {
  const files = readdirSync(dist, { recursive: true }).filter((file) => /\.(html|css|js)$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(dist, file), "utf8");
    if (file.endsWith(".html")) {
      assert.doesNotMatch(text, /<script(?![^>]*\bsrc=)[^>]*>/, file);
      assert.doesNotMatch(text, /\sstyle="/, file);
      assert.doesNotMatch(text, /\son[a-z]+="/, file);
      assert.doesNotMatch(text, /(?:src|srcset)="https?:/, file);
      assert.match(text, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'">/, file);
    } else if (file.endsWith(".css")) {
      assert.doesNotMatch(text.replaceAll("http://www.w3.org/", ""), /https?:/, file);
    }
  }
  assert.ok(files.length > 150);
});
