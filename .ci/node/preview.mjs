// How long it takes from a save until the preview shows it, in Chromium: median, nine in ten, and worst, in milliseconds.
//   node preview.mjs ADDRESS FILE TIMES [PICTURE]
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [address, file, times, picture] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const place = text.indexOf("\n\n", text.indexOf("text: |")); // after the first paragraph
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
await page.goto(address);

const shows = (word) =>
  new Promise((done) => {
    const look = () => {
      const shown = document.getElementById("document").contentDocument;
      if (shown?.readyState === "complete" && shown.body?.textContent.includes(word)) requestAnimationFrame(() => done());
      else setTimeout(look, 1);
    };
    look();
  });

const took = [];
for (let i = 0; i < Number(times) + 10; i++) { // the first warm up the program
  const word = `Ändring${i}.`;
  const shown = page.evaluate(shows, word);
  await new Promise((done) => setTimeout(done, 200));
  const begin = performance.now();
  writeFileSync(file, text.slice(0, place) + " " + word + text.slice(place));
  await shown;
  if (i >= 10) took.push(performance.now() - begin);
}
writeFileSync(file, text);
if (picture) await page.screenshot({ path: picture });
await browser.close();
took.sort((a, b) => a - b);
const at = (part) => took[Math.min(took.length - 1, Math.floor(took.length * part))].toFixed(0);
console.log(`save to shown: median ${at(0.5)} ms, nine in ten ${at(0.9)} ms, worst ${at(1)} ms of ${took.length}`);
