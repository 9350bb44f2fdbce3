// Accepts or rejects every tracked change: node resolve.mjs accept|reject IN.docx OUT.docx
import { readFileSync, writeFileSync } from "node:fs";

const dist = new URL("node_modules/docxodus/dist/", import.meta.url);
const { initialize, docxDiffAcceptRevisions, docxDiffRejectRevisions } = await import(new URL("core.js", dist).href);
await initialize(new URL("wasm/", dist).href);
const [what, from, to] = process.argv.slice(2);
const resolve = what === "accept" ? docxDiffAcceptRevisions : docxDiffRejectRevisions;
writeFileSync(to, await resolve(new Uint8Array(readFileSync(from))));
process.exit(0);
