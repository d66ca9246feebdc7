package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds places for labels so that none lies on another.
final class Spread {

    /// Between a line and its label, in pixels.
    private static final double GAP = 4;

    private Spread() {
    }

    /// Moves labels of one height apart, each as little as it takes for all to stay between top and bottom, in the order of their wishes.
    ///
    /// @return middles, in the order of the wishes
    static double[] apart(List<Double> wishes, double height, double top, double bottom) {
        int[] order = IntStream.range(0, wishes.size()).boxed().sorted(Comparator.comparing(wishes::get)).mapToInt(Integer::intValue)
                .toArray();
        double[] places = new double[order.length];
        double free = top + height / 2;
        for (int label : order) {
            places[label] = Math.max(wishes.get(label), free);
            free = places[label] + height;
        }
        pushUp(order, places, height, bottom);
        return places;
    }

    /// Where the last ones would go below the bottom.
    private static void pushUp(int[] order, double[] places, double height, double bottom) {
        double limit = bottom - height / 2;
        for (int i = order.length - 1; i >= 0; i--) {
            places[order[i]] = Math.min(places[order[i]], limit);
            limit = places[order[i]] - height;
        }
    }

    /// Puts labels beside upright lines, each in the first row where it is free: right of its line, or left of it where there is no room.
    /// A line starts at its label's row and goes down, so a label that reaches over another line stands in a row above that line's, if
    /// there is such a row; else it moves aside, before that line or behind it, and its own line starts below it.
    ///
    /// @param lines  where the lines stand
    /// @param widths of the labels
    static List<Placed> inRows(List<Double> lines, List<Double> widths, double left, double right) {
        Comparator<Integer> leftOnesFirst = Comparator.comparing(label -> fits(lines.get(label), widths.get(label), right));
        Comparator<Integer> byLine = Comparator.comparing(lines::get);
        List<List<Placed>> tried = new ArrayList<>();
        for (Comparator<Integer> order : List.of(leftOnesFirst.thenComparing(byLine), byLine, byLine.reversed(),
                leftOnesFirst.reversed().thenComparing(byLine), leftOnesFirst.thenComparing(byLine.reversed()))) {
            List<Placed> placed = inRows(IntStream.range(0, lines.size()).boxed().sorted(order).toList(), lines, widths, left, right);
            if (crossings(placed, lines) == 0) {
                return placed;
            }
            tried.add(placed);
        }
        return tried.stream().min(Comparator.comparing(placed -> crossings(placed, lines))).orElseThrow();
    }

    private static List<Placed> inRows(List<Integer> order, List<Double> lines, List<Double> widths, double left, double right) {
        Placed[] placed = new Placed[lines.size()];
        var taken = new ArrayList<Integer>();
        for (int label : order) {
            double line = lines.get(label);
            List<Placed> free = wishes(line, widths.get(label), taken.stream().map(lines::get).toList(), left, right).stream()
                    .filter(wish -> taken.stream().map(other -> placed[other])
                            .noneMatch(other -> meets(other, wish) || crosses(other, line, wish.lineFrom(line))))
                    .toList();
            placed[label] = free.stream()
                    .filter(wish -> taken.stream().noneMatch(other -> crosses(wish, lines.get(other),
                            placed[other].lineFrom(lines.get(other)))))
                    .findFirst().orElseGet(free::getFirst);
            taken.add(label);
        }
        return Arrays.asList(placed);
    }

    /// Beside its line, in any row; else over it: before or behind another line, or at an edge.
    private static List<Placed> wishes(double line, double width, List<Double> others, double left, double right) {
        double beside = Math.max(left, fits(line, width, right) ? line + GAP : Math.min(line - GAP - width, right - width));
        Stream<Double> aside = Stream.concat(others.stream().flatMap(other -> Stream.of(other - GAP - width, other + GAP)),
                Stream.of(right - width, left))
                .filter(wish -> wish >= left && wish + width <= right && wish <= line && wish + width >= line);
        return Stream.concat(Stream.of(beside), aside)
                .flatMap(x -> IntStream.rangeClosed(0, others.size()).mapToObj(row -> new Placed(x, row, width))).toList();
    }

    private static long crossings(List<Placed> placed, List<Double> lines) {
        return IntStream.range(0, lines.size()).mapToLong(line -> placed.stream()
                .filter(label -> crosses(label, lines.get(line), placed.get(line).lineFrom(lines.get(line)))).count()).sum();
    }

    private static boolean fits(double line, double width, double right) {
        return line + GAP + width <= right;
    }

    /// Puts labels one after another in lines of a width.
    static List<Placed> inLines(List<Double> widths, double width) {
        var placed = new ArrayList<Placed>();
        double x = 0;
        int row = 0;
        for (double label : widths) {
            if (x > 0 && x + label > width) {
                x = 0;
                row++;
            }
            placed.add(new Placed(x, row, Math.min(label, width)));
            x += label;
        }
        return placed;
    }

    private static boolean meets(Placed one, Placed other) {
        return one.row() == other.row() && one.x() < other.x() + other.width() + 6 && other.x() < one.x() + one.width() + 6;
    }

    /// Whether a label lies on a line that goes down from a row.
    private static boolean crosses(Placed label, double line, int row) {
        return label.row() >= row && label.x() < line && line < label.x() + label.width();
    }

    /// @param row counted from the edge
    record Placed(double x, int row, double width) {

        /// The row in which the label's own line starts: below it where it has room on neither side.
        int lineFrom(double line) {
            return x < line && line < x + width ? row + 1 : row;
        }
    }
}
