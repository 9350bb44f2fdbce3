// Shows the document again, at the same place, when the plan has changed; the list of plans when one comes or goes.
"use strict";

const plan = document.body.dataset.plan;
const frame = document.getElementById("document");
const findings = document.getElementById("findings");
const away = document.getElementById("away");
const views = ["document", "pages", "news"].map((view) => document.getElementById(view));
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

// What was clicked on, or what stands nearest in it, says where it stands in the author's files.
function marked(clicked) {
  for (let element = clicked; element; element = element.parentElement) {
    const found = element.matches("[data-plats]") ? element : element.querySelector("[data-plats]");
    if (found) return found.dataset.plats;
  }
}

async function locate(event) {
  const code = event.target.closest("a, summary") ? undefined : marked(event.target);
  if (!code) return;
  const [place, address] = (await (await answerTo(`/place${plan}?code=${encodeURIComponent(code)}`)).text()).split("\n");
  const link = document.createElement("a");
  link.href = address;
  link.textContent = place;
  document.getElementById("place").replaceChildren(link);
  if (event.type === "dblclick") link.click();
}

function listenToDocument() {
  openOutside();
  for (const kind of ["click", "dblclick"]) {
    frame.contentDocument.addEventListener(kind, (event) => locate(event).catch(() => {}));
  }
}

function reload() {
  const before = place();
  frame.addEventListener("load", () => go(before), { once: true });
  frame.contentWindow.location.reload();
}

// The pages as they will be printed, at the first that has changed, and what is new; made when somebody looks at them.
async function showMore() {
  const view = views.find((one) => !one.hidden);
  if (view === frame || view.dataset.shown === String(shown)) return;
  view.dataset.shown = shown;
  if (view.id === "pages") {
    const page = await (await answerTo("/changed" + plan)).text();
    view.src = `/pages${plan}?version=${shown}#page=${page}`;
  } else {
    view.src = `/news${plan}?version=${shown}`;
  }
}

function choose(chosen) {
  for (const button of document.querySelectorAll("#views button")) {
    button.setAttribute("aria-pressed", button.dataset.view === chosen);
  }
  for (const view of views) view.hidden = view.id !== chosen;
  showMore();
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
      if (documentVersion !== shown) reload();
      if (version !== seen) await show();
      seen = version;
      shown = documentVersion;
      await showMore();
    } catch {
      away.hidden = false;
      seen = shown = 0;
      await pause(1000);
    }
  }
}

async function followList() {
  const plans = document.getElementById("plans");
  for (let last; ; await pause(1000)) {
    const now = await answerTo("/list").then((answer) => answer.text()).catch(() => last);
    if (last !== undefined && now !== last) plans.innerHTML = now;
    last = now;
  }
}

if (plan === undefined) {
  followList();
} else {
  frame.addEventListener("load", listenToDocument);
  if (frame.contentDocument?.readyState === "complete") listenToDocument();
  for (const button of document.querySelectorAll("#views button")) {
    button.addEventListener("click", () => choose(button.dataset.view));
  }
  listen();
}
