// node tests/exchange/mermaid.mjs CHROMIUM CHARTS.json : has Mermaid itself draw each chart of a JSON list of texts,
// and prints what it drew: a JSON list of {title, sections, tasks, error}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const mermaid = readFileSync(require.resolve("@mermaid-js/tiny"), "utf8");
const quiet = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const [executablePath, path] = process.argv.slice(2);
const charts = JSON.parse(readFileSync(path, "utf8"));
const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
try {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.setContent("<!doctype html><title>charts</title><body></body>");
  await page.addScriptTag({ content: mermaid });
  const drawn = await page.evaluate(async (texts) => {
    window.mermaid.initialize({ startOnLoad: false });
    window.alerts = 0;
    window.alert = () => (window.alerts += 1);
    const found = [];
    for (const [number, text] of texts.entries()) {
      try {
        await window.mermaid.parse(text);
        const { svg } = await window.mermaid.render(`chart${number}`, text);
        document.body.innerHTML = svg;
        const words = (selector) => [...document.querySelectorAll(selector)].map((node) => node.textContent);
        found.push({
          title: words(".titleText")[0] ?? "",
          sections: words(".sectionTitle"),
          tasks: words(".taskText, .taskTextOutsideRight, .taskTextOutsideLeft"),
          foreign: document.querySelectorAll("body script, body iframe, body img, body a").length + window.alerts,
        });
      } catch (error) {
        found.push({ error: String(error) });
      }
    }
    return found;
  }, charts);
  console.log(JSON.stringify(drawn));
} finally {
  await browser.close();
}
