package glidepath.drawings;

import java.io.IOException;
import java.util.ArrayList;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Draws on a page of a PDF file.
///
/// @param height of the page, in its own coordinates, of which y grows upwards
/// @param fonts  of the file
record PdfPen(PDPageContentStream content, double height, Fonts fonts) {

    /// The fonts of a file by their weight.
    interface Fonts {
        PDType0Font of(DrawnShape.Weight weight) throws IOException;
    }

    void draw(DrawnShape mark) throws IOException {
        switch (mark) {
            case DrawnShape.Shape shape -> shape(shape);
            case DrawnShape.Ground ground -> shape(ground.shape());
            case DrawnShape.Text text -> text(text);
        }
    }

    private void shape(DrawnShape.Shape shape) throws IOException {
        content.saveGraphicsState();
        if (shape.fill().isPresent()) {
            fill(shape.fill().get());
            path(shape);
            content.fill();
        }
        if (shape.stroke().isPresent()) {
            DrawnShape.Stroke stroke = shape.stroke().get();
            content.setStrokingColor(stroke.colour().red() / 255f, stroke.colour().green() / 255f, stroke.colour().blue() / 255f);
            see(stroke.colour());
            content.setLineWidth((float) stroke.width());
            content.setLineJoinStyle(1);
            var dashes = new ArrayList<>(stroke.dashes());
            float[] pattern = new float[dashes.size()];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = dashes.get(i).floatValue();
            }
            content.setLineDashPattern(pattern, 0);
            path(shape);
            content.stroke();
        }
        content.restoreGraphicsState();
    }

    private void fill(Colour colour) throws IOException {
        content.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        see(colour);
    }

    private void see(Colour colour) throws IOException {
        if (colour.opacity() < 1) {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) colour.opacity());
            state.setStrokingAlphaConstant((float) colour.opacity());
            content.setGraphicsStateParameters(state);
        }
    }

    private void path(DrawnShape.Shape shape) throws IOException {
        for (DrawnShape.Line line : shape.lines()) {
            boolean first = true;
            for (DrawnShape.Point point : line.points()) {
                if (first) {
                    content.moveTo((float) point.x(), (float) (height - point.y()));
                } else {
                    content.lineTo((float) point.x(), (float) (height - point.y()));
                }
                first = false;
            }
            if (line.closed()) {
                content.closePath();
            }
        }
    }

    private void text(DrawnShape.Text text) throws IOException {
        Typeface typeface = Typeface.of(text.weight());
        String shown = typeface.known(text.text());
        if (shown.isBlank()) {
            return;
        }
        double width = typeface.width(shown, text.size());
        double x = text.x() - switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        content.saveGraphicsState();
        content.beginText();
        content.setFont(fonts.of(text.weight()), (float) text.size());
        fill(text.colour());
        content.newLineAtOffset((float) x, (float) (height - text.y()));
        content.showText(shown);
        content.endText();
        content.restoreGraphicsState();
    }
}
