// Measures going from page to page at a quarter of the processor: from the click to the next drawn frame. Judges nothing.
// Run by hand: CHROMIUM=… WEGWIJZER_NODE_MODULES=… node tests/browser/reading-speed.mjs, or through scripts/browser-tests.sh.
import { dist, base, launch } from "./harness.mjs";
import { serve } from "../../scripts/serve.mjs";

const rounds = Number(process.env.ROUNDS ?? 7);
const walks = {
  "lens to lens": ["uitgebreid/stap-2/oorzaken-zoeken/wat-en-waarom/", "uitgebreid/stap-2/oorzaken-zoeken/hoe/"],
  "short step to short step": ["kort/stap-1/", "kort/stap-2/"],
  "to the overview": ["uitgebreid/stap-1/", "uitgebreid/overzicht/"],
  "to the model": ["uitgebreid/stap-2/oorzaken-zoeken/hoe/", "werkdruk/werkdrukmodel/"],
  "to a pop-up": ["uitgebreid/stap-2/oorzaken-zoeken/hoe/", "uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom/"],
  "to all checks": ["uitgebreid/stap-2/oorzaken-zoeken/check/", "checks/"],
  "to the longest screen": ["werksessie/draaiboek/", "werksessie/draaiboek/oplossingen/"],
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const server = await serve({ root: dist, base });
const browser = await launch();
console.log(`From click to the new text (script), and to the frame that shows it, at a quarter of the processor: median and slowest of ${rounds}\n`);
for (const [name, [from, to]] of Object.entries(walks)) {
  const [script, frame] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(server.url + from);
    await page.waitForSelector("html[data-app=ready]");
    await page.waitForTimeout(300);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const found = await page.evaluate(async (address) => {
      const link = document.createElement("a");
      link.href = address;
      document.querySelector("main").append(link);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      const id = new URL(address).pathname.replace(/\/$/, "");
      const isThere = () => [document.querySelector("main"), document.querySelector("dialog")].some((one) => one?.dataset.screen && id.endsWith(one.dataset.screen));
      const start = performance.now();
      const changed = new Promise((done) => {
        const watch = new MutationObserver(() => isThere() && (watch.disconnect(), done(performance.now())));
        watch.observe(document.querySelector("main"), { attributes: true, childList: true, subtree: true });
      });
      link.click();
      const script = (await changed) - start;
      await new Promise((done) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(0); }));
      return { script, frame: performance.now() - start };
    }, server.url + to);
    script.push(found.script);
    frame.push(found.frame);
    await page.close();
  }
  const line = (values) => `${median(values).toFixed(0)} ms (${Math.max(...values).toFixed(0)})`;
  console.log(`  ${name.padEnd(26)} text ${line(script).padEnd(14)} frame ${line(frame)}`);
}
await browser.close();
await server.close();
