package glidepath.reports.tables;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A table of which no more than a row is held at once: the charges of many scenarios and months fill gigabytes.
///
/// @param columns headings
/// @param rows    made one by one, anew each time that they are asked for
public record LongTable(String name, List<String> columns, Supplier<Stream<List<Cell>>> rows) {

    static LongTable of(Table table) {
        return new LongTable(table.name(), table.columns(), table.rows()::stream);
    }

    /// All of it at once.
    public Table held() {
        try (Stream<List<Cell>> all = rows.get()) {
            return new Table(name, columns, all.toList());
        }
    }
}
