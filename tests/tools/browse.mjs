// node tests/tools/browse.mjs CHROMIUM PAGE LOOK SCRIPT: opens a page in a real browser that looks like LOOK (what
// playwright asks of a context, as JSON), runs SCRIPT with it, as `page`, and prints what it returns as JSON. SCRIPT may
// also call `await painted()`: a browser settles what it shows and skips when it paints.
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const quiet = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const AsyncFunction = (async () => {}).constructor;

const [executablePath, path, look, script] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
try {
  const context = await browser.newContext({ ...JSON.parse(look), offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  const painted = () => page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  console.log(JSON.stringify(await new AsyncFunction("page", "painted", script)(page, painted)));
} finally {
  await browser.close();
}
