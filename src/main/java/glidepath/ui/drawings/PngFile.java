package glidepath.ui.drawings;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// A picture as a PNG file with its resolution, so that it is placed as large as it was drawn.
final class PngFile {

    private static final double PIXELS_PER_INCH = 96;
    private static final double METRES_PER_INCH = 0.0254;

    private PngFile() {
    }

    /// @param scale pixels for each of the drawing
    static void write(BufferedImage image, int scale, OutputStream bytes) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        resolution(about, scale);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, about));
        } finally {
            writer.dispose();
        }
    }

    /// As many pixels to the inch as a screen has, times the scale.
    private static void resolution(IIOMetadata about, int scale) throws IOException {
        var resolution = new IIOMetadataNode("pHYs");
        String perMetre = Long.toString(Math.round(PIXELS_PER_INCH * scale / METRES_PER_INCH));
        resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
        resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
        resolution.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(resolution);
        about.mergeTree("javax_imageio_png_1.0", root);
    }
}
