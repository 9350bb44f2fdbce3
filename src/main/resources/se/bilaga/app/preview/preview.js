// Shows the document again, at the same place, when the plan has changed.
"use strict";

const plan = document.body.dataset.plan;
const frame = document.getElementById("document");
const findings = document.getElementById("findings");
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
    } catch {
      away.hidden = false;
      seen = shown = 0;
      await pause(1000);
    }
  }
}

frame.addEventListener("load", openOutside);
listen();
