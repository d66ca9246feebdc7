package glidepath.ui.kit.chart;

import java.util.Arrays;
import java.util.List;

/// How far up and down a line reaches in each narrow column of a plot, in pixels. It is worked out once, and then asked for many widths.
record Cells(double[] top, double[] bottom) {

    /// How wide a column is, in pixels.
    static final double STEP = 8;

    /// @param left  of the first column
    /// @param count of columns
    static Cells of(List<LineData.Point> points, Plot plot, double left, int count) {
        var cells = new Cells(new double[count], new double[count]);
        Arrays.fill(cells.top, Double.MAX_VALUE);
        Arrays.fill(cells.bottom, -Double.MAX_VALUE);
        for (int i = 1; i < points.size(); i++) {
            cells.add(plot.x(points.get(i - 1).x()) - left, plot.y(points.get(i - 1).y()), plot.x(points.get(i).x()) - left,
                    plot.y(points.get(i).y()));
        }
        return cells;
    }

    private void add(double fromX, double fromY, double toX, double toY) {
        double slope = toX > fromX ? (toY - fromY) / (toX - fromX) : 0;
        int last = (int) Math.min(top.length - 1.0, Math.floor(toX / STEP));
        for (int cell = (int) Math.max(0, Math.floor(fromX / STEP)); cell <= last; cell++) {
            reach(cell, cell * STEP <= fromX ? fromY : fromY + slope * (cell * STEP - fromX));
            reach(cell, (cell + 1) * STEP >= toX ? toY : fromY + slope * ((cell + 1) * STEP - fromX));
        }
    }

    private void reach(int cell, double y) {
        top[cell] = Math.min(top[cell], y);
        bottom[cell] = Math.max(bottom[cell], y);
    }

    /// Its highest point over some columns; far below the plot where there is no line.
    double top(int from, int to) {
        double most = Double.MAX_VALUE;
        for (int cell = from; cell < to; cell++) {
            most = Math.min(most, top[cell]);
        }
        return most;
    }

    /// Its lowest point over some columns; far above the plot where there is no line.
    double bottom(int from, int to) {
        double most = -Double.MAX_VALUE;
        for (int cell = from; cell < to; cell++) {
            most = Math.max(most, bottom[cell]);
        }
        return most;
    }
}
