// node tests/tools/axe.mjs CHROMIUM PAGE.html… : runs axe on each page in a real browser, at the size of a
// desktop and of phones, light and dark, and as it is printed, and prints one JSON list of what it found.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];
const looks = [
  { size: "desktop", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { size: "desktop", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  { size: "phone", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { size: "phone", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  // As narrow as a page has to fit, by success criterion 1.4.10.
  { size: "narrow", viewport: { width: 320, height: 640 }, colorScheme: "light" },
  { size: "print", viewport: { width: 794, height: 1123 }, colorScheme: "light" },
];
const quiet = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const [executablePath, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
const found = [];
try {
  for (const path of pages) {
    for (const { size, ...look } of looks) {
      const context = await browser.newContext({ ...look, offline: true });
      const page = await context.newPage();
      const report = (rule, impact, message, target) =>
        found.push({ path, size, scheme: look.colorScheme, rule, impact, message, target });
      page.on("request", (request) => {
        if (!/^(file|data|blob):/.test(request.url()))
          report("network", "serious", "the page asks for something outside itself", request.url());
      });
      // What the page's own security policy blocks is told here.
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("ERR_INTERNET_DISCONNECTED"))
          report("console-error", "serious", message.text(), "");
      });
      page.on("pageerror", (error) => report("script-error", "serious", String(error), ""));
      if (size === "print") await page.emulateMedia({ media: "print" });
      await page.goto(pathToFileURL(path).href);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0 && size !== "print")
        report("reflow", "serious", `the page is ${wide} px wider than the ${size} screen`, "html");
      await page.evaluate(axe);
      const result = await page.evaluate(
        (values) => window.axe.run(document, { runOnly: { type: "tag", values } }), tags);
      for (const violation of result.violations)
        for (const node of violation.nodes)
          report(violation.id, violation.impact, violation.help, node.target.join(" "));
      await context.close();
    }
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
