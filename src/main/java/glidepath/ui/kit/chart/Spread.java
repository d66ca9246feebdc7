package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds places for labels so that none lies on another.
final class Spread {

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
        double limit = bottom - height / 2;
        for (int i = order.length - 1; i >= 0; i--) {
            places[order[i]] = Math.min(places[order[i]], limit);
            limit = places[order[i]] - height;
        }
        return places;
    }

    /// Puts labels beside upright lines, each in the first row where it is free: right of its line, or left of it where there is no room.
    /// A line starts at its label's row and goes down, so a label that reaches over a later line stands in a row above that line's.
    ///
    /// @param lines  where the lines stand
    /// @param widths of the labels
    static List<Placed> inRows(List<Double> lines, List<Double> widths, double left, double right) {
        Placed[] placed = new Placed[lines.size()];
        var taken = new ArrayList<Placed>();
        int[] order = IntStream.range(0, lines.size()).boxed().sorted(Comparator.comparing(lines::get)).mapToInt(Integer::intValue)
                .toArray();
        for (int label : order) {
            double width = widths.get(label);
            double beside = lines.get(label) + 4;
            double x = Math.max(left, beside + width <= right ? beside : Math.min(lines.get(label) - 4 - width, right - width));
            int row = 0;
            while (meets(taken, new Placed(x, row, width)) || isCrossed(taken, lines.get(label), row)) {
                row++;
            }
            placed[label] = new Placed(x, row, width);
            taken.add(placed[label]);
        }
        return Arrays.asList(placed);
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

    private static boolean meets(List<Placed> taken, Placed wish) {
        return taken.stream().anyMatch(other -> other.row() == wish.row() && other.x() < wish.x() + wish.width() + 6
                && wish.x() < other.x() + other.width() + 6);
    }

    private static boolean isCrossed(List<Placed> taken, double line, int row) {
        return taken.stream().anyMatch(other -> other.row() >= row && other.x() < line && line < other.x() + other.width());
    }

    /// @param row counted from the edge
    record Placed(double x, int row, double width) {
    }
}
