package glidepath.drawings.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import glidepath.drawings.DrawnShape;
import glidepath.drawings.Typeface;

/// A table on pages: figures stand to the right and are never broken, texts share what room is left. Its heading is repeated on each page.
///
/// @param figures whether a column holds figures
/// @param rows    texts as they are read
record PageTable(List<String> headings, List<Boolean> figures, List<List<String>> rows) {

    private static final Pages.Look HEADING = new Pages.Look(DrawnShape.Weight.MEDIUM, 10, Pages.MUTED);
    private static final Pages.Look CELL = new Pages.Look(DrawnShape.Weight.REGULAR, 10.5, Pages.INK);
    private static final double GAP = 14;
    private static final double PAD = 3.2;
    private static final double LEAST = 30;
    /// Of the texts' room, for one of several columns.
    private static final double MOST_SHARE = 0.7;

    void put(Pages pages) {
        double[] widths = widths();
        pages.keep(2 * rowHeight(headings, widths, HEADING) + 2 * PAD);
        row(pages, headings, widths, HEADING, true);
        for (List<String> row : rows) {
            if (pages.keep(rowHeight(row, widths, CELL))) {
                row(pages, headings, widths, HEADING, true);
            }
            row(pages, row, widths, CELL, false);
        }
    }

    /// Figures have what they need. Of the rest the widest text column has what makes the table lowest, each other what it needs or a fair
    /// share, and the first what is left over.
    private double[] widths() {
        return DoubleStream.iterate(0, share -> share <= MOST_SHARE, share -> share + 0.05).mapToObj(this::widths)
                .min(Comparator.comparingDouble(this::height)).orElseThrow();
    }

    private double height(double[] widths) {
        return rows.stream().mapToDouble(row -> rowHeight(row, widths, CELL)).sum();
    }

    /// @param share of the texts' room that the widest of their columns has at least
    private double[] widths(double share) {
        double[] widths = IntStream.range(0, headings.size()).mapToDouble(this::natural).toArray();
        List<Integer> texts = IntStream.range(0, widths.length).filter(column -> !figures.get(column)).boxed()
                .sorted(Comparator.comparingDouble(column -> widths[column])).toList();
        double room = Pages.width() - GAP * (widths.length - 1)
                - IntStream.range(0, widths.length).filter(figures::get).mapToDouble(column -> widths[column]).sum();
        double kept = texts.isEmpty() ? 0 : Math.min(widths[texts.getLast()], room * share);
        int left = texts.size();
        for (int column : texts) {
            double free = left == 1 ? room : Math.min(room / left, (room - kept) / Math.max(1, left - 1));
            widths[column] = Math.max(LEAST, Math.min(widths[column], free));
            room -= widths[column];
            left--;
        }
        widths[0] += Math.max(0, room);
        return widths;
    }

    /// What its widest text needs. Headings of figures may break at spaces.
    private double natural(int column) {
        double cells = rows.stream().mapToDouble(row -> Typeface.of(CELL.weight()).width(row.get(column), CELL.size())).max().orElse(0);
        double heading = figures.get(column)
                ? headingWidth(headings.get(column))
                : Typeface.of(HEADING.weight()).width(headings.get(column), HEADING.size());
        return Math.max(cells, heading) + 1;
    }

    /// In no more than two lines, or a word in each.
    private static double headingWidth(String heading) {
        Typeface typeface = Typeface.of(HEADING.weight());
        double word = Arrays.stream(heading.split(" ")).mapToDouble(each -> typeface.width(each, HEADING.size())).max().orElse(0);
        return Math.max(word, typeface.width(heading, HEADING.size()) * 0.6);
    }

    private static double rowHeight(List<String> row, double[] widths, Pages.Look look) {
        return IntStream.range(0, row.size()).mapToDouble(column -> Pages.height(row.get(column), widths[column], look)).max().orElse(0)
                + 2 * PAD;
    }

    private void row(Pages pages, List<String> row, double[] widths, Pages.Look look, boolean heading) {
        double height = rowHeight(row, widths, look);
        pages.space(PAD);
        double x = 0;
        for (int column = 0; column < row.size(); column++) {
            List<String> lines = Typeface.of(look.weight()).wrapped(row.get(column), look.size(), widths[column]);
            double down = heading ? height - 2 * PAD - lines.size() * look.line() : 0;   // headings stand on their line
            for (int line = 0; line < lines.size(); line++) {
                pages.put(lines.get(line), figures.get(column) ? x + widths[column] : x, down + look.size() + line * look.line(),
                        figures.get(column) ? DrawnShape.Anchor.END : DrawnShape.Anchor.START, look);
            }
            x += widths[column] + GAP;
        }
        pages.space(height - PAD);
        pages.put(DrawnShape.line(0, 0, Pages.width(), 0, new DrawnShape.Stroke(heading ? Pages.MUTED : Pages.LINE, heading ? 0.9 : 0.6,
                List.of())));
    }
}
