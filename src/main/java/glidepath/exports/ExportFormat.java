package glidepath.exports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a plan can be exported to.
public enum ExportFormat {
    WORKBOOK(".xlsx"), CSV(".csv"), FOCUS(".focus.csv"), MARKDOWN(".md"), HTML(".html"), JSON(".json"), SLIDES(".pptx"), LIVE(".live.html");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /// How names of such files end.
    public String ending() {
        return ending;
    }

    public static List<String> endings() {
        return Arrays.stream(values()).map(ExportFormat::ending).toList();
    }

    /// The form that a file's name asks for; empty where it asks for none.
    public static Optional<ExportFormat> of(String file) {
        return Arrays.stream(values()).filter(form -> file.toLowerCase(Locale.ROOT).endsWith(form.ending))
                .max(Comparator.comparing(form -> form.ending.length()));
    }
}
