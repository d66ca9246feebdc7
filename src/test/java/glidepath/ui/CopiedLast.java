package glidepath.ui;

import java.awt.image.BufferedImage;
import java.util.Optional;

import glidepath.ui.tables.ClipboardTarget;

/// A clipboard that only tests read.
public final class CopiedLast implements ClipboardTarget {

    public String text = "";
    public String html = "";
    public Optional<BufferedImage> image = Optional.empty();

    @Override
    public void text(String copied) {
        text = copied;
    }

    @Override
    public void image(BufferedImage copied) {
        image = Optional.of(copied);
    }

    @Override
    public void table(String copiedHtml, String copied) {
        html = copiedHtml;
        text = copied;
    }
}
