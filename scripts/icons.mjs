// Draws the icons of the installed app from src/shell/icon.svg in a browser, as PNG files of the sizes that the manifest names.
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const shell = join(dirname(fileURLToPath(import.meta.url)), "../src/shell");
const { chromium } = createRequire(join(process.env.WEGWIJZER_NODE_MODULES, "x.js"))("playwright-core");
const drawing = readFileSync(join(shell, "icon.svg"));

/// A maskable icon fills its whole square, and its drawing keeps inside the middle 80 %: the rest may be cut off.
const icons = [
  { name: "192", size: 192, share: 1 },
  { name: "512", size: 512, share: 1 },
  { name: "512-maskable", size: 512, share: 0.8 },
];

mkdirSync(join(shell, "icons"), { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
for (const { name, size, share } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = size * share;
  const ground = share < 1 ? "#ffffff" : "transparent";
  await page.setContent(`<style>body { margin: 0; block-size: 100vh; display: grid; place-items: center; background: ${ground} }</style>
    <img width="${side}" height="${side}" src="data:image/svg+xml;base64,${drawing.toString("base64")}">`);
  await page.locator("img").evaluate((image) => image.decode());
  const file = join(shell, "icons", `${name}.png`);
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
  console.log(`icons/${name}.png: ${readFileSync(file).length} bytes`);
  await page.close();
}
await browser.close();
