package glidepath.ui.drawings;

import java.awt.image.BufferedImage;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The system's clipboard.
public final class SystemBoard implements ChartExports.Board {

    @Override
    public void image(BufferedImage image) {
        var content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(image, null));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void table(String html, String text) {
        var content = new ClipboardContent();
        content.putHtml(html);
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
