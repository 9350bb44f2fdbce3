package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.output.PlanPages;
import se.bilaga.output.pdf.PdfFormat;
import se.bilaga.page.Page;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;

/** LibreOffice opens what we write: about as many pages as our PDF, every word of every heading and cell. */
class LibreOfficeTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void opensEveryPlan() throws IOException {
        Tool.need("soffice");
        Map<String, Page> pages = new TreeMap<>();
        for (String plan : PlanPages.all()) {
            pages.put(plan.replaceAll("[^a-z0-9]+", "-"), PlanPages.page(plan));
        }
        convert(pages);
        for (Map.Entry<String, Page> entry : pages.entrySet()) {
            try (PDDocument opened =
                    Loader.loadPDF(folder.resolve(entry.getKey() + ".pdf").toFile())) {
                pageCount(entry.getKey(), opened, entry.getValue());
                texts(entry.getKey(), opened, entry.getValue());
            }
        }
    }

    private void convert(Map<String, Page> pages) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (Map.Entry<String, Page> entry : pages.entrySet()) {
            Path docx = folder.resolve(entry.getKey() + ".docx");
            Files.write(docx, SamplePages.docx(entry.getValue()));
            command.add(docx.toString());
        }
        Tool.run(command);
    }

    private static void pageCount(String name, PDDocument opened, Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().write(page, out);
        try (PDDocument ours = Loader.loadPDF(out.toByteArray())) {
            double share = (double) opened.getNumberOfPages() / ours.getNumberOfPages();
            assertTrue(
                    Math.abs(share - 1) <= 0.15,
                    name + ": " + opened.getNumberOfPages() + " pages, PDF " + ours.getNumberOfPages());
        }
    }

    /** Line ends and hyphens at them are the layout's. */
    private static void texts(String name, PDDocument opened, Page page) throws IOException {
        String text = squeezed(new PDFTextStripper().getText(opened));
        for (String line : PageText.headingsAndTables(page)) {
            for (String word : line.split(" ", -1)) {
                assertTrue(text.contains(squeezed(word)), name + ": no " + word + " of " + line);
            }
        }
        page.document().accept(new PageWalk() {
            @Override
            public void visit(InlineNode.Link link) {
                String reference = squeezed(Wording.of(link));
                assertTrue(text.contains(reference), name + ": no " + reference);
            }
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad-]+", "");
    }
}
