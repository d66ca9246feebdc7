import org.jspecify.annotations.NullMarked;

/// A planner of AI spend: one exact engine, and the window and command line around it.
@NullMarked
@SuppressWarnings("requires-automatic")   // PDFBox names its modules in its manifests alone
module glidepath {
    requires static org.jspecify;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.swing;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.toml;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires org.apache.poi.ooxml;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires io.modelcontextprotocol.sdk.mcp.core;
    requires io.modelcontextprotocol.sdk.mcp.json.jackson3;

    exports glidepath to javafx.graphics;   // JavaFX starts the Application class by reflection
    opens glidepath.cli to info.picocli;    // which sets options on the command classes
}
