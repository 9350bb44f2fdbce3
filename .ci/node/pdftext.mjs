// The text of a PDF as Chrome and Edge copy it: node pdftext.mjs IN.pdf
import { readFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";

const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(process.argv[2]));
for (const page of document.pages()) process.stdout.write(page.getText() + "\f");
document.destroy();
library.destroy();
