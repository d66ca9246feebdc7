package glidepath.ui.tables;

import java.awt.image.BufferedImage;

/// A clipboard that says when something was copied, since copying shows nothing by itself.
public record AnnouncingClipboard(ClipboardTarget board, Runnable told) implements ClipboardTarget {

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
