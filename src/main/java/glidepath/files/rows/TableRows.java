package glidepath.files.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import glidepath.units.Message;

/// Tells the rows of a table, cell by cell, to the fields whose headings they stand under.
final class TableRows {

    private final Head.Header header;
    private final char separator;
    private final Fields.Columns columns;
    private final List<Integer> repeated;
    private final Row row;
    private final FileRows.Problems problems;

    TableRows(Head.Header header, char separator, Fields fields, Row row, FileRows.Problems problems) {
        this.header = header;
        this.separator = separator;
        columns = fields.columns(header.names());
        repeated = columns.repeated();
        this.row = row;
        this.problems = problems;
    }

    /// @throws CsvParseException where it is no table any more
    void read(InputStream utf8, RowSink sink) throws IOException {
        try (CsvReader<CsvRecord> reader = TableText.format(separator).ofCsvRecord(new InputStreamReader(utf8, StandardCharsets.UTF_8))) {
            int index = 0;
            boolean full = true;
            for (Iterator<CsvRecord> records = reader.iterator(); records.hasNext();) {
                CsvRecord csv = records.next();
                if (index++ > header.row()) {
                    List<String> cells = TableText.unwrapped(csv.getFields(), separator);
                    Optional<Message> problem = problem(cells, full && index > header.row() + 2 && !records.hasNext());
                    problem.ifPresent(why -> problems.skip(csv.getStartingLineNumber(), why));
                    if (problem.isEmpty() && !isRule(cells)) {
                        row.clear();
                        row.startAt(csv.getStartingLineNumber());
                        fill(cells);
                        sink.row(row, 0);
                    }
                    full &= cells.size() >= header.texts().size();
                }
            }
        }
    }

    /// Why a row cannot be used as it stands there.
    ///
    /// @param last whether it is the last, after rows that have all cells
    private Optional<Message> problem(List<String> cells, boolean last) {
        int headings = header.texts().size();
        if (cells.size() > headings && cells.stream().skip(headings).anyMatch(cell -> !cell.isBlank())) {
            return Optional.of(Message.of("usage.broken.cells", cells.size(), headings));
        }
        return last && cells.size() < headings ? Optional.of(Message.of("usage.broken.row", cells.size(), headings)) : twice(cells);
    }

    /// Of two columns with one heading, nothing says which one counts where they differ.
    private Optional<Message> twice(List<String> cells) {
        for (int column : repeated) {
            String cell = column < cells.size() ? cells.get(column).strip() : "";
            String before = cells.get(Math.min(columns.firstOf(column), cells.size() - 1)).strip();
            if (!cell.equals(before) && !Row.isNothing(cell) && !Row.isNothing(before)) {
                return Optional.of(Message.of("usage.broken.twice", header.texts().get(column), before, cell));
            }
        }
        return Optional.empty();
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
