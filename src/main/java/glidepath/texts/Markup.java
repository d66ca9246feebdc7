package glidepath.texts;

/// Texts in pages and pictures, whose names are the user's own.
public final class Markup {

    private Markup() {
    }

    /// Without what HTML or XML would take for markup.
    public static String escaped(String text) {
        return VisibleText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
