import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.protection.Addition;
import se.bilaga.check.protection.Audit;
import se.bilaga.check.protection.Effort;
import se.bilaga.check.protection.Interval;
import se.bilaga.check.protection.PublishedCell;
import se.bilaga.check.protection.Publication;
import se.bilaga.check.protection.SecondarySuppression;

/** How long it takes to find what readers can work out of tables of SIDE × SIDE cells with HIDDEN of them hidden. */
final class Protection {
    private static final BigFraction LIMIT = BigFraction.of(5);

    public static void main(String[] arguments) {
        int side = Integer.parseInt(arguments[0]);
        int hidden = Integer.parseInt(arguments[1]);
        for (int seed = 1; seed <= 5; seed++) {
            Map<String, BigFraction> widths = new LinkedHashMap<>();
            Publication table = table(new Random(seed), side, hidden, widths);
            long begin = System.nanoTime();
            Audit audit = Audit.of(table, widths, BigFraction::toString, new Effort(Effort.USUAL));
            double audited = (System.nanoTime() - begin) / 1e9;
            Optional<List<String>> more = SecondarySuppression.of(table, widths, new Effort(Effort.USUAL));
            System.out.printf(
                    "%d × %d, %d hidden: %d exposed, %d unproven in %.2f s; %s to hide besides in %.2f s%n",
                    side,
                    side,
                    hidden,
                    audit.exposed().size(),
                    audit.unproven().size(),
                    audited,
                    more.map(cells -> cells.size() + " cells").orElse("nothing found"),
                    (System.nanoTime() - begin) / 1e9 - audited);
        }
    }

    private static Publication table(Random random, int side, int hidden, Map<String, BigFraction> widths) {
        int[][] counts = new int[side + 1][side + 1];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int count = (int) Math.round(Math.exp(random.nextGaussian() * 1.5 + 2.5));
                counts[row][column] = count;
                counts[side][column] += count;
                counts[row][side] += count;
                counts[side][side] += count;
            }
        }
        while (widths.size() < hidden) {
            widths.put(random.nextInt(side) + "/" + random.nextInt(side), LIMIT);
        }
        List<PublishedCell> cells = new ArrayList<>();
        List<Addition> additions = new ArrayList<>();
        for (int row = 0; row <= side; row++) {
            List<String> across = new ArrayList<>();
            List<String> down = new ArrayList<>();
            for (int column = 0; column <= side; column++) {
                String name = row + "/" + column;
                int count = counts[row][column];
                cells.add(
                        widths.containsKey(name)
                                ? PublishedCell.hiddenCount(name)
                                : PublishedCell.toldCount(
                                        name, Interval.point(BigFraction.of(count)), String.valueOf(count), 1));
                if (column < side) {
                    across.add(name);
                    down.add(column + "/" + row);
                }
            }
            additions.add(Addition.of(row + "/" + side, across));
            additions.add(Addition.of(side + "/" + row, down));
        }
        return Publication.of(cells, additions, List.of());
    }
}
