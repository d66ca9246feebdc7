package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import glidepath.drawings.Colour;
import glidepath.drawings.DrawnShape;

/// What the nodes of a chart look like, as plain shapes and texts: so what leaves the program is what the window shows.
final class Sketch {

    private static final Color DEFAULT = Color.BLACK;

    private final Node root;
    private final List<DrawnShape> marks = new ArrayList<>();

    private Sketch(Node root) {
        this.root = root;
    }

    /// @param root a chart after its layout; places are counted from its corner
    static List<DrawnShape> of(Node root) {
        var sketch = new Sketch(root);
        sketch.draw(root, 1);
        return sketch.marks;
    }

    private void draw(Node node, double above) {
        double opacity = above * node.getOpacity();
        if (!node.isVisible() || opacity == 0) {
            return;
        }
        switch (node) {
            case Label label -> label(label, opacity);
            case Text text -> text(text, text.getText(), opacity);
            case Rectangle rectangle -> rectangle(rectangle, opacity);
            case Line line -> shape(line, List.of(DrawnShape.Line.open(at(line, line.getStartX(), line.getStartY()),
                    at(line, line.getEndX(), line.getEndY()))), Optional.empty(), opacity);
            case Path path -> shape(path, lines(path), fill(path.getFill(), opacity), opacity);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> draw(child, opacity));
            default -> throw new IllegalArgumentException("A chart draws no " + node.getClass().getSimpleName());
        }
    }

    private DrawnShape.Point at(Node node, double x, double y) {
        Point2D place = root.sceneToLocal(node.localToScene(x, y));
        return new DrawnShape.Point(place.getX(), place.getY());
    }

    private void shape(Shape shape, List<DrawnShape.Line> lines, Optional<Colour> fill, double opacity) {
        Optional<DrawnShape.Stroke> stroke = fill(shape.getStroke(), opacity)
                .map(colour -> new DrawnShape.Stroke(colour, shape.getStrokeWidth(), dashes(shape)));
        if (!lines.isEmpty() && (fill.isPresent() || stroke.isPresent())) {
            var drawn = new DrawnShape.Shape(lines, fill, stroke);
            marks.add(shape.getStyleClass().contains(LineChartView.NAME_GROUND) ? new DrawnShape.Ground(drawn) : drawn);
        }
    }

    /// Strokes without gaps are an unbroken line, which not all that shows a drawing understands.
    private static List<Double> dashes(Shape shape) {
        List<Double> dashes = List.copyOf(shape.getStrokeDashArray());
        return IntStream.range(0, dashes.size()).allMatch(i -> i % 2 == 0 || dashes.get(i) == 0) ? List.of() : dashes;
    }

    private List<DrawnShape.Line> lines(Path path) {
        var lines = new ArrayList<DrawnShape.Line>();
        var points = new ArrayList<DrawnShape.Point>();
        boolean closed = path.getFill() != null;
        for (PathElement element : path.getElements()) {
            switch (element) {
                case MoveTo move -> {
                    add(lines, points, closed);
                    points.add(at(path, move.getX(), move.getY()));
                }
                case LineTo line -> points.add(at(path, line.getX(), line.getY()));
                case ClosePath _ -> closed = true;
                default -> throw new IllegalArgumentException("A chart draws no " + element.getClass().getSimpleName());
            }
        }
        add(lines, points, closed);
        return lines;
    }

    private static void add(List<DrawnShape.Line> lines, List<DrawnShape.Point> points, boolean closed) {
        if (points.size() > 1) {
            lines.add(new DrawnShape.Line(points, closed));
        }
        points.clear();
    }

    private void rectangle(Rectangle rectangle, double opacity) {
        if (rectangle.getWidth() <= 0 || rectangle.getHeight() <= 0) {
            return;
        }
        List<DrawnShape.Line> box = List.of(DrawnShape.Line.closed(at(rectangle, rectangle.getX(), rectangle.getY()),
                at(rectangle, rectangle.getX() + rectangle.getWidth(), rectangle.getY()),
                at(rectangle, rectangle.getX() + rectangle.getWidth(), rectangle.getY() + rectangle.getHeight()),
                at(rectangle, rectangle.getX(), rectangle.getY() + rectangle.getHeight())));
        if (rectangle.getFill() instanceof LinearGradient stripes) {
            Color strong = stripes.getStops().getFirst().getColor();
            shape(rectangle, box, fill(stripes.getStops().getLast().getColor(), opacity), opacity);
            List<DrawnShape.Line> bands = Stripes.of(box.getFirst().points(), stripes.getEndX() - stripes.getStartX());
            if (!bands.isEmpty()) {
                marks.add(new DrawnShape.Shape(bands, fill(strong, opacity), Optional.empty()));
            }
        } else {
            shape(rectangle, box, fill(rectangle.getFill(), opacity), opacity);
        }
    }

    /// Its whole text, also where the window cuts it.
    private void label(Label label, double opacity) {
        label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .forEach(text -> text(text, label.getText(), opacity));
    }

    private void text(Text node, String text, double opacity) {
        if (text.isEmpty()) {
            return;
        }
        double width = node.getLayoutBounds().getWidth();
        DrawnShape.Anchor anchor = switch (node.getTextAlignment()) {
            case RIGHT -> DrawnShape.Anchor.END;
            case CENTER -> DrawnShape.Anchor.MIDDLE;
            case LEFT, JUSTIFY -> DrawnShape.Anchor.START;
        };
        double x = node.getX() + switch (anchor) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        double base = node.getTextOrigin() == VPos.BASELINE ? node.getY() : node.getLayoutBounds().getMinY() + node.getBaselineOffset();
        DrawnShape.Point place = at(node, x, base);
        marks.add(new DrawnShape.Text(text, place.x(), place.y(), anchor, weight(node), node.getFont().getSize(),
                fill(node.getFill(), opacity).orElse(colour(DEFAULT, opacity))));
    }

    private static DrawnShape.Weight weight(Text text) {
        String font = text.getFont().getName();
        return font.endsWith("Medium") ? DrawnShape.Weight.MEDIUM : font.endsWith("Bold") ? DrawnShape.Weight.BOLD
                : DrawnShape.Weight.REGULAR;
    }

    private static Optional<Colour> fill(Paint paint, double opacity) {
        return paint instanceof Color colour && colour.getOpacity() > 0 ? Optional.of(colour(colour, opacity)) : Optional.empty();
    }

    private static Colour colour(Color colour, double opacity) {
        return new Colour((int) Math.round(colour.getRed() * 255), (int) Math.round(colour.getGreen() * 255),
                (int) Math.round(colour.getBlue() * 255), colour.getOpacity() * opacity);
    }
}
