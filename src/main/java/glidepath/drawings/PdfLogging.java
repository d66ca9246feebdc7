package glidepath.drawings;

/// Keeps the PDF library's own notes off the console: what matters of them comes back as an exception.
final class PdfLogging {

    private PdfLogging() {
    }

    /// Before the library is first used.
    static void please() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }
}
