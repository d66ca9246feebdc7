package glidepath.reports;

import java.util.List;
import java.util.Locale;

import glidepath.catalog.TieredPrice;
import glidepath.files.catalog.Comparison;

/// How the catalog compares with public tables, as text for its maintainers.
public final class ComparisonReport {

    private static final String ROW = "%-24s %7d points: %6d equal, %5d differing (%d of them kept beside ours), %4d missing\n";

    private ComparisonReport() {
    }

    /// @param points whether each point that differs or is missing is listed
    public static String text(List<Comparison> comparisons, boolean points) {
        var text = new StringBuilder();
        for (Comparison comparison : comparisons) {
            text.append(String.format(Locale.ROOT, ROW, comparison.table(), comparison.points(), comparison.equal(), comparison.differing()
                    .size(),
                    comparison.differing().stream().filter(Comparison.Point::kept).count(), comparison.missing().size()));
            if (points) {
                points(text, comparison);
            }
        }
        return text.toString();
    }

    private static void points(StringBuilder text, Comparison comparison) {
        comparison.missing().forEach(point -> text.append("  missing   ").append(line(point)).append('\n'));
        comparison.differing().forEach(point -> text.append("  differing ").append(line(point)).append('\n'));
    }

    private static String line(Comparison.Point point) {
        return String.format(Locale.ROOT, "%s %s: %s, ours %s%s", point.model(), point.meter().key(), price(point.theirs()),
                point.ours().map(ComparisonReport::price).orElse("none"), point.kept() ? ", kept" : "");
    }

    private static String price(TieredPrice price) {
        return price.base().usd().toPlainString() + (price.tiers().isEmpty() ? "" : " and more above " + price.tiers().getFirst().start());
    }
}
