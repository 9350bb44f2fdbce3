package se.bilaga.page.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bilaga.Golden;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.page.tree.Shape;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/**
 * A sheet of each kind of chart in all sizes, as a picture: what looks otherwise than the picture kept is told. {@code
 * -Dgolden=accept} keeps the new one, which is then to be looked at.
 */
class ChartSheetTest {
    private static final Path KEPT = Path.of("src/test/charts");
    private static final int COLUMNS = 3;
    private static final int GAP = 16;
    private static final int TITLE = 14;

    /** How far a point's grey may differ, and how many points may differ by more. */
    private static final int TOLERANCE = 48;

    private static final double SHARE = 0.002;

    /** Not all that are tried fit on a sheet that is to be looked at. */
    private static final Pattern REPEATED = Pattern.compile("9 år|9 grupper|under noll|gruppnamn|14 namn");

    @ParameterizedTest
    @EnumSource(ChartView.Type.class)
    void looksAsItDid(ChartView.Type type) throws IOException {
        BufferedImage sheet = sheet(type);
        File kept = KEPT.resolve(type.name().toLowerCase(java.util.Locale.ROOT) + ".png")
                .toFile();
        if (Golden.accepted()) {
            Files.createDirectories(KEPT);
            ImageIO.write(sheet, "png", kept);
        }
        ImageLikeness.assertAlike(ImageIO.read(kept), sheet, TOLERANCE, SHARE, kept.getName());
    }

    private static BufferedImage sheet(ChartView.Type type) {
        List<Map.Entry<String, Chart>> cases = ChartCases.all().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(type + " "))
                .filter(entry -> !entry.getKey().contains("upprepad")
                        || REPEATED.matcher(entry.getKey()).find())
                .toList();
        double width = ChartCases.DRAWING.width() + GAP;
        double[] heights = new double[COLUMNS];
        BufferedImage image = new BufferedImage((int) (COLUMNS * width), 20_000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setFont(font());
        for (int i = 0; i < cases.size(); i++) {
            int column = i % COLUMNS;
            Drawing drawing = ChartCases.DRAWING.of(cases.get(i).getValue());
            Graphics2D place = (Graphics2D) graphics.create();
            place.translate(GAP / 2.0 + column * width, heights[column]);
            new Painter(place).paint(cases.get(i).getKey(), drawing);
            heights[column] += TITLE + drawing.height() + GAP;
        }
        int tallest = (int) Math.ceil(List.of(heights[0], heights[1], heights[2]).stream()
                .mapToDouble(height -> height)
                .max()
                .orElseThrow());
        return image.getSubimage(0, 0, image.getWidth(), tallest);
    }

    private static Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new File("templates/fonts/SourceSansPro-Regular.ttf"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private record Painter(Graphics2D graphics) implements Shape.Visitor {
        void paint(String title, Drawing drawing) {
            visit(new Shape.DrawnText(0, TITLE - 4, 10, "start", 600, "#000000", title));
            graphics.translate(0, TITLE);
            drawing.shapes().forEach(shape -> shape.accept(this));
        }

        @Override
        public void visit(Shape.Rectangle r) {
            graphics.setColor(Color.decode(r.fill()));
            graphics.fill(new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()));
        }

        @Override
        public void visit(Shape.Stroke s) {
            graphics.setColor(Color.decode(s.color()));
            graphics.setStroke(new BasicStroke((float) s.width()));
            graphics.draw(new Line2D.Double(s.x1(), s.y1(), s.x2(), s.y2()));
        }

        @Override
        public void visit(Shape.Polyline line) {
            Path2D path = new Path2D.Double();
            for (String point : line.points().split(" ", -1)) {
                String[] at = point.split(",", -1);
                double x = Double.parseDouble(at[0]);
                double y = Double.parseDouble(at[1]);
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            graphics.setColor(Color.decode(line.color()));
            graphics.setStroke(new BasicStroke((float) line.width()));
            graphics.draw(path);
        }

        @Override
        public void visit(Shape.Dot dot) {
            double r = dot.radius();
            graphics.setColor(Color.decode(dot.fill()));
            graphics.fill(new Ellipse2D.Double(dot.x() - r, dot.y() - r, 2 * r, 2 * r));
        }

        @Override
        public void visit(Shape.DrawnText text) {
            graphics.setFont(graphics.getFont().deriveFont((float) text.size()));
            double width = ChartCases.LETTERING.ems().applyAsDouble(text.text()) * text.size();
            double left = switch (text.anchor()) {
                case "middle" -> text.x() - width / 2;
                case "end" -> text.x() - width;
                default -> text.x();
            };
            graphics.setColor(Color.decode(text.fill()));
            graphics.drawString(text.text(), (float) left, (float) text.y());
        }
    }
}
