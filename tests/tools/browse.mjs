// node tests/tools/browse.mjs CHROMIUM PAGE LOOK SCRIPT: opens a page in a real browser that looks like LOOK (what
// playwright asks of a context, as JSON), runs SCRIPT with it, as `page`, and prints what it returns as JSON.
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
  console.log(JSON.stringify(await new AsyncFunction("page", script)(page)));
} finally {
  await browser.close();
}
