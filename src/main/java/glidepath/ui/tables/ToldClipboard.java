package glidepath.ui.tables;

import java.awt.image.BufferedImage;

/// A clipboard that tells when something was copied, which nobody sees otherwise.
public record ToldClipboard(ClipboardTarget board, Runnable told) implements ClipboardTarget {

    @Override
    public void text(String text) {
        board.text(text);
        told.run();
    }

    @Override
    public void image(BufferedImage image) {
        board.image(image);
        told.run();
    }

    @Override
    public void table(String html, String text) {
        board.table(html, text);
        told.run();
    }
}
