package glidepath.drawings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import glidepath.texts.Markup;

/// Writes a drawing as SVG 1.1, with text as text, so that it can be searched, read aloud and edited.
public final class SvgDrawing {

    private static final String FONT = "Roboto, 'Helvetica Neue', Arial, sans-serif";

    private final Drawing drawing;
    private final StringBuilder svg = new StringBuilder();

    private SvgDrawing(Drawing drawing) {
        this.drawing = drawing;
    }

    /// @param transparent whether what lies below shows through
    public static String write(Drawing drawing, boolean transparent) {
        return new SvgDrawing(drawing).write(transparent);
    }

    private String write(boolean transparent) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" role=\"img\" aria-labelledby=\"title sentence\" font-family=\"")
                .append(FONT).append("\">\n");
        svg.append("<title id=\"title\">").append(Markup.escaped(drawing.title())).append("</title>\n");
        svg.append("<desc id=\"sentence\">").append(Markup.escaped(drawing.sentence())).append("</desc>\n");
        if (!transparent) {
            svg.append("<rect width=\"").append(width).append("\" height=\"").append(height).append("\" fill=\"#ffffff\"/>\n");
        }
        for (DrawnShape mark : drawing.drawn(transparent)) {
            switch (mark) {
                case DrawnShape.Shape shape -> shape(shape);
                case DrawnShape.Ground ground -> shape(ground.shape());
                case DrawnShape.Text text -> text(text);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private void shape(DrawnShape.Shape shape) {
        svg.append("<path d=\"").append(shape.lines().stream().map(SvgDrawing::path).collect(Collectors.joining(" "))).append('"');
        svg.append(" fill=\"").append(shape.fill().map(Colour::web).orElse("none")).append('"');
        shape.fill().filter(fill -> fill.opacity() < 1).ifPresent(fill -> attribute("fill-opacity", fill.opacity()));
        shape.stroke().ifPresent(this::stroke);
        svg.append("/>\n");
    }

    private void stroke(DrawnShape.Stroke stroke) {
        svg.append(" stroke=\"").append(stroke.colour().web()).append('"');
        if (stroke.colour().opacity() < 1) {
            attribute("stroke-opacity", stroke.colour().opacity());
        }
        attribute("stroke-width", stroke.width());
        svg.append(" stroke-linejoin=\"round\"");
        if (!stroke.dashes().isEmpty()) {
            svg.append(" stroke-dasharray=\"").append(stroke.dashes().stream().map(SvgDrawing::number).collect(Collectors.joining(" ")))
                    .append('"');
        }
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String path(DrawnShape.Line line) {
        List<DrawnShape.Point> points = line.points();
        String path = points.stream().map(point -> number(point.x()) + " " + number(point.y())).collect(Collectors.joining(" L", "M", ""));
        return line.closed() ? path + " Z" : path;
    }

    private void text(DrawnShape.Text text) {
        svg.append("<text");
        attribute("x", text.x());
        attribute("y", text.y());
        attribute("font-size", text.size());
        switch (text.weight()) {
            case REGULAR -> { }
            case MEDIUM -> svg.append(" font-weight=\"500\"");
            case BOLD -> svg.append(" font-weight=\"700\"");
        }
        switch (text.anchor()) {
            case START -> { }
            case MIDDLE -> svg.append(" text-anchor=\"middle\"");
            case END -> svg.append(" text-anchor=\"end\"");
        }
        svg.append(" fill=\"").append(text.colour().web()).append("\">").append(Markup.escaped(text.text())).append("</text>\n");
    }

    /// To a hundredth of a pixel.
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
