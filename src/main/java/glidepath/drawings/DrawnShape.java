package glidepath.drawings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import glidepath.units.EnumKey;

/// One thing on a drawing.
public sealed interface DrawnShape {

    /// The same, somewhere else.
    DrawnShape moved(double right, double down);

    /// The same, larger or smaller, its place too.
    DrawnShape scaled(double by);

    /// Straight lines from point to point, filled, drawn or both.
    ///
    /// @param lines each from its first point to its last
    record Shape(List<Line> lines, Optional<Colour> fill, Optional<Stroke> stroke) implements DrawnShape {

        public Shape {
            lines = List.copyOf(lines);
        }

        @Override
        public Shape moved(double right, double down) {
            return new Shape(lines.stream().map(line -> line.moved(right, down)).toList(), fill, stroke);
        }

        @Override
        public Shape scaled(double by) {
            return new Shape(lines.stream().map(line -> line.scaled(by)).toList(), fill, stroke.map(drawn -> drawn.scaled(by)));
        }
    }

    /// What sets a name off against the lines that cross it, in the colour of the paper; left out where what lies below shows through.
    record Ground(Shape shape) implements DrawnShape {

        @Override
        public Ground moved(double right, double down) {
            return new Ground(shape.moved(right, down));
        }

        @Override
        public Ground scaled(double by) {
            return new Ground(shape.scaled(by));
        }
    }

    /// @param closed whether it goes back to where it began
    record Line(List<Point> points, boolean closed) {

        public Line {
            points = List.copyOf(points);
        }

        public static Line closed(Point... points) {
            return new Line(Arrays.asList(points), true);
        }

        public static Line open(Point... points) {
            return new Line(Arrays.asList(points), false);
        }

        Line moved(double right, double down) {
            return new Line(points.stream().map(point -> new Point(point.x() + right, point.y() + down)).toList(), closed);
        }

        Line scaled(double by) {
            return new Line(points.stream().map(point -> new Point(point.x() * by, point.y() * by)).toList(), closed);
        }
    }

    record Point(double x, double y) {
    }

    /// @param dashes lengths of strokes and gaps; empty for an unbroken line
    record Stroke(Colour colour, double width, List<Double> dashes) {

        public Stroke {
            dashes = List.copyOf(dashes);
        }

        Stroke scaled(double by) {
            return new Stroke(colour, width * by, dashes.stream().map(dash -> dash * by).toList());
        }
    }

    /// A line of text.
    ///
    /// @param x where it starts, has its middle or ends
    /// @param y of its base line
    record Text(String text, double x, double y, Anchor anchor, Weight weight, double size, Colour colour) implements DrawnShape {

        @Override
        public Text moved(double right, double down) {
            return new Text(text, x + right, y + down, anchor, weight, size, colour);
        }

        @Override
        public Text scaled(double by) {
            return new Text(text, x * by, y * by, anchor, weight, size * by, colour);
        }
    }

    enum Anchor { START, MIDDLE, END }

    enum Weight {
        REGULAR, MEDIUM, BOLD;

        /// Of the font that ships: `Roboto-Regular.ttf`.
        public String file() {
            return "Roboto-" + name().charAt(0) + EnumKey.of(this).substring(1) + ".ttf";
        }

        /// Where the program has that file.
        public String path() {
            return "/glidepath/assets/fonts/roboto/" + file();
        }
    }

    static Shape rectangle(double x, double y, double width, double height, Colour fill) {
        return new Shape(List.of(Line.closed(new Point(x, y), new Point(x + width, y), new Point(x + width, y + height),
                new Point(x, y + height))), Optional.of(fill), Optional.empty());
    }

    static Shape line(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Shape(List.of(Line.open(new Point(x1, y1), new Point(x2, y2))), Optional.empty(), Optional.of(stroke));
    }
}
