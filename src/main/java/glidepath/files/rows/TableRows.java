package glidepath.files.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/// Tells the rows of a table, cell by cell, to the fields whose headings they stand under.
final class TableRows {

    private final Head.Header header;
    private final char separator;
    private final Fields.Columns columns;
    private final Row row;

    TableRows(Head.Header header, char separator, Fields fields, Row row) {
        this.header = header;
        this.separator = separator;
        columns = fields.columns(header.names());
        this.row = row;
    }

    /// @throws CsvParseException where it is no table any more
    void read(InputStream utf8, RowSink sink) throws IOException {
        try (CsvReader<CsvRecord> reader = TableText.format(separator).ofCsvRecord(new InputStreamReader(utf8, StandardCharsets.UTF_8))) {
            int index = 0;
            for (CsvRecord csv : reader) {
                if (index++ > header.row()) {
                    List<String> cells = TableText.unwrapped(csv.getFields(), separator);
                    if (!isRule(cells)) {
                        row.clear();
                        row.startAt(csv.getStartingLineNumber());
                        fill(cells);
                        sink.row(row, 0);
                    }
                }
            }
        }
    }

    /// The line under the headings of a table in a document.
    private boolean isRule(List<String> cells) {
        return separator == '|' && cells.stream().allMatch(cell -> cell.matches("[-: ]*"));
    }

    private void fill(List<String> cells) {
        for (int column = 0; column < Math.min(cells.size(), columns.places().size()); column++) {
            for (Fields.Place place : columns.places().get(column)) {
                if (place.field().whole() || cells.get(column).length() <= JsonWalk.LONGEST_TEXT) {
                    row.put(place, cells.get(column).strip());
                }
            }
        }
    }
}
