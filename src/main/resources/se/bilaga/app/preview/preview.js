// Shows the document again, at the same place, when the plan has changed.
"use strict";

const plan = document.body.dataset.plan;
const frame = document.getElementById("document");
const findings = document.getElementById("findings");
const pages = document.getElementById("pages");
const away = document.getElementById("away");
let seen = Number(document.body.dataset.seen);
let shown = Number(document.body.dataset.shown);

const pause = (time) => new Promise((done) => setTimeout(done, time));

async function answerTo(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(answer.status);
  return answer;
}

// The last thing with a name above the upper edge, and how far above.
function place() {
  const view = frame.contentWindow;
  let found = { id: "", above: view.scrollY };
  for (const element of view.document.querySelectorAll("[id]")) {
    const top = element.getBoundingClientRect().top;
    if (top <= 1 && element.getClientRects().length > 0) found = { id: element.id, above: -top };
  }
  return found;
}

function go({ id, above }) {
  const view = frame.contentWindow;
  const element = id && view.document.getElementById(id);
  view.scrollTo(0, above + (element ? element.getBoundingClientRect().top + view.scrollY : 0));
}

function openOutside() {
  for (const link of frame.contentDocument.querySelectorAll('a[href^="http"]')) {
    link.target = "_blank";
    link.rel = "noopener";
  }
}

function reload() {
  const before = place();
  frame.addEventListener("load", () => go(before), { once: true });
  frame.contentWindow.location.reload();
}

// The pages as they will be printed, at the first that has changed; made when somebody looks at them.
async function showPages() {
  if (pages.hidden || pages.dataset.shown === String(shown)) return;
  const page = await (await answerTo("/changed" + plan)).text();
  pages.dataset.shown = shown;
  pages.src = `/pages${plan}?version=${shown}#page=${page}`;
}

function choose(view) {
  for (const button of document.querySelectorAll("#views button")) {
    button.setAttribute("aria-pressed", button.dataset.view === view);
  }
  frame.hidden = view !== "document";
  pages.hidden = view !== "pages";
  showPages();
}

async function show() {
  const open = findings.querySelector("details")?.open;
  findings.innerHTML = await (await answerTo("/findings" + plan)).text();
  const details = findings.querySelector("details");
  if (details && open) details.open = true;
}

async function listen() {
  for (;;) {
    try {
      const answer = await answerTo(`/changes${plan}?seen=${seen}`);
      const [version, documentVersion] = (await answer.text()).split(" ").map(Number);
      away.hidden = true;
      if (version !== seen) await show();
      if (documentVersion !== shown) reload();
      seen = version;
      shown = documentVersion;
      await showPages();
    } catch {
      away.hidden = false;
      seen = shown = 0;
      await pause(1000);
    }
  }
}

frame.addEventListener("load", openOutside);
for (const button of document.querySelectorAll("#views button")) {
  button.addEventListener("click", () => choose(button.dataset.view));
}
listen();
