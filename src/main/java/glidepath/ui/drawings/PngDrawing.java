package glidepath.ui.drawings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

import glidepath.drawings.Colour;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.Typeface;

/// Paints a drawing as a PNG file. Letters are painted as shapes, so that they look the same on every system.
public final class PngDrawing {

    private static final float MITER = 10;

    private final Graphics2D graphics;

    private PngDrawing(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /// The bytes of a file.
    ///
    /// @param scale pixels for each of the drawing
    public static byte[] write(Drawing drawing, int scale, boolean transparent) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            PngFile.write(image(drawing, scale, transparent), scale, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /// The picture itself.
    public static BufferedImage image(Drawing drawing, int scale, boolean transparent) {
        var image = new BufferedImage((int) Math.ceil(drawing.width() * scale), (int) Math.ceil(drawing.height() * scale),
                transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        prepare(graphics, image, transparent);
        graphics.scale(scale, scale);
        var painter = new PngDrawing(graphics);
        drawing.drawn(transparent).forEach(painter::paint);
        graphics.dispose();
        return image;
    }

    private static void prepare(Graphics2D graphics, BufferedImage image, boolean transparent) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (!transparent) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        }
    }

    private void paint(DrawnShape mark) {
        switch (mark) {
            case DrawnShape.Shape shape -> shape(shape);
            case DrawnShape.Ground ground -> shape(ground.shape());
            case DrawnShape.Text text -> text(text);
        }
    }

    private void shape(DrawnShape.Shape shape) {
        var path = new Path2D.Double();
        for (DrawnShape.Line line : shape.lines()) {
            path.moveTo(line.points().getFirst().x(), line.points().getFirst().y());
            line.points().stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
            if (line.closed()) {
                path.closePath();
            }
        }
        shape.fill().ifPresent(fill -> {
            graphics.setColor(awt(fill));
            graphics.fill(path);
        });
        shape.stroke().ifPresent(stroke -> {
            graphics.setColor(awt(stroke.colour()));
            graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER, dashes(stroke),
                    0));
            graphics.draw(path);
        });
    }

    /// Java2D takes null for an unbroken line.
    private static float @Nullable [] dashes(DrawnShape.Stroke stroke) {
        if (stroke.dashes().stream().allMatch(dash -> dash <= 0)) {
            return null;
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return dashes;
    }

    private void text(DrawnShape.Text text) {
        Typeface typeface = Typeface.of(text.weight());
        String known = typeface.known(text.text());
        double width = typeface.width(known, text.size());
        double x = text.x() - switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        graphics.setColor(awt(text.colour()));
        graphics.fill(LetterShapes.of(typeface, known, text.size(), x, text.y()));
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.opacity() * 255));
    }
}
