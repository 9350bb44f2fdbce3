// What is wrong with HTML files in Chromium: what axe-core finds, what is wider than the screen, what is too small to hit.
//   node browser.mjs WIDTH,… FILE…
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const SMALLEST = 24; // WCAG 2.2, 2.5.8: links in sentences are excepted
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const [widths, ...files] = process.argv.slice(2);

function misfits(smallest) {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`${document.documentElement.scrollWidth} px wide`);
  for (const target of document.querySelectorAll("a, button, summary, input")) {
    const { width, height } = target.getBoundingClientRect();
    const aloof = getComputedStyle(target).display !== "inline" && getComputedStyle(target).position !== "absolute";
    if (aloof && width && (width < smallest || height < smallest)) found.push(`small: ${target.outerHTML}`);
  }
  return found;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ bypassCSP: true }); // the documents' own policy lets no script run
for (const file of files) {
  for (const width of widths.split(",").map(Number)) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(resolve(file)).href);
    const found = await page.evaluate(misfits, SMALLEST);
    await page.addScriptTag({ path: axe });
    for (const { id, nodes } of (await page.evaluate(() => globalThis.axe.run())).violations) {
      found.push(...nodes.map((node) => `${id}: ${node.html}`));
    }
    for (const fault of found) console.log(`${file} at ${width}: ${fault.slice(0, 160)}`);
  }
}
await browser.close();
console.log(`${files.length} files seen`);
