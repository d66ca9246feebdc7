package glidepath.ui.tables;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The system's clipboard.
public final class SystemClipboard implements ClipboardTarget {

    @Override
    public void text(String text) {
        put(content -> content.putString(text));
    }

    @Override
    public void image(BufferedImage image) {
        put(content -> content.putImage(SwingFXUtils.toFXImage(image, null)));
    }

    @Override
    public void table(String html, String text) {
        put(content -> {
            content.putHtml(html);
            content.putString(text);
        });
    }

    private static void put(Consumer<ClipboardContent> fill) {
        var content = new ClipboardContent();
        fill.accept(content);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
