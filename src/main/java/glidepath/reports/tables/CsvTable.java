package glidepath.reports.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import glidepath.texts.FormulaGuard;
import glidepath.texts.NumberText;

/// A table as CSV (RFC 4180): numbers with full digits, texts that cannot become formulas.
///
/// @param separator    between cells
/// @param decimalComma whether decimals follow a comma: spreadsheets that part cells by semicolons read `1.005` as a thousand and five
/// @param mark         whether a byte order mark leads, by which some spreadsheets know UTF-8
public record CsvTable(char separator, boolean decimalComma, boolean mark) {

    /// As the standard has it, and programs read it.
    public static final CsvTable STANDARD = new CsvTable(',', false, false);

    /// With the decimals that spreadsheets expect with a separator: a comma with a semicolon, else a point.
    public static CsvTable separatedBy(char separator) {
        return new CsvTable(separator, separator == ';', false);
    }

    /// As the spreadsheets of a country open it with a double click.
    public static CsvTable in(Locale locale) {
        return NumberText.in(locale).hasDecimalComma() ? new CsvTable(';', true, true) : STANDARD;
    }

    public CsvTable withMark(boolean leads) {
        return new CsvTable(separator, decimalComma, leads);
    }

    public String write(Table table) {
        var text = new StringWriter();
        try {
            write(LongTable.of(table), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// Writes row by row, and holds none of them.
    public void write(LongTable table, Writer target) throws IOException {
        target.write(mark ? "\uFEFF" : "");
        var writer = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(target);
        writer.writeRecord(table.columns().stream().map(this::text).toList());
        try (Stream<List<Cell>> rows = table.rows().get()) {
            rows.forEach(row -> writer.writeRecord(row.stream().map(this::cell).toList()));
        }
    }

    private String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text(text.text());
            case Cell figure when figure.isNumeric() && decimalComma -> PlainText.exact(figure).replace('.', ',');
            default -> PlainText.exact(cell);
        };
    }

    private String text(String text) {
        return FormulaGuard.guarded(text, separator);
    }
}
