package glidepath.reports.tables;

import java.io.StringWriter;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/// A table as CSV (RFC 4180): numbers with full digits, texts that cannot become formulas.
///
/// @param separator between cells
/// @param mark      whether a byte order mark leads, by which some spreadsheets know UTF-8
public record CsvTable(char separator, boolean mark) {

    /// As the standard has it.
    public static final CsvTable STANDARD = new CsvTable(',', false);

    public String write(Table table) {
        var text = new StringWriter();
        text.write(mark ? "\uFEFF" : "");
        var writer = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);
        writer.writeRecord(table.columns().stream().map(PlainText::harmless).toList());
        for (List<Cell> row : table.rows()) {
            writer.writeRecord(row.stream().map(PlainText::exact).toList());
        }
        return text.toString();
    }
}
