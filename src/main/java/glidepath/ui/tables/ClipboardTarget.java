package glidepath.ui.tables;

import java.awt.image.BufferedImage;

/// Takes what is copied.
public interface ClipboardTarget {

    void text(String text);

    void image(BufferedImage image);

    /// @param html for programs that know tables, `text` for those that do not
    void table(String html, String text);
}
