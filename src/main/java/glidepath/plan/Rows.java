package glidepath.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// Rows of a list of records from their written form, a value by name for each column, and back.
final class Rows {

    private Rows() {
    }

    /// @throws InvalidValueException with the number of the row and the name of the column
    static <R extends Record> List<R> read(R plain, List<Column<?>> columns, List<?> raw) {
        var rows = new ArrayList<R>();
        for (Object row : raw) {
            rows.add(row(plain, columns, (Map<?, ?>) row, rows.size() + 1));
        }
        return List.copyOf(rows);
    }

    private static <R extends Record> R row(R plain, List<Column<?>> columns, Map<?, ?> raw, int number) {
        raw.keySet().stream().filter(name -> columns.stream().noneMatch(column -> column.name().equals(name))).findFirst()
                .ifPresent(name -> {
            throw InvalidValueException.because("kind.row.unknown", number, name,
                    String.join(", ", columns.stream().map(Column::name).toList()));
        });
        var values = new HashMap<String, Object>();
        for (Column<?> column : columns) {
            Object written = raw.get(column.name());
            if (written != null) {
                values.put(column.name(), guarded(number, column, () -> column.kind().read().apply(written)));
            } else if (column.required()) {
                throw InvalidValueException.because("kind.row.missing", number, column.name());
            }
        }
        return guarded(number, null, () -> Components.with(plain, values));
    }

    private interface Reading<T> {
        T value();
    }

    private static <T> T guarded(int number, @Nullable Column<?> column, Reading<T> reading) {
        try {
            return reading.value();
        } catch (InvalidValueException refused) {
            throw new InvalidValueException(column == null ? Message.of("kind.row", number, refused.reason())
                    : Message.of("kind.row.column", number, column.name(), refused.reason()));
        }
    }

    /// Of each row what it says: not what is as in a plain one.
    static List<Map<String, Object>> written(Record plain, List<Column<?>> columns, List<? extends Record> rows) {
        return rows.stream().map(row -> {
            Map<String, Object> written = new LinkedHashMap<>();
            columns.stream().filter(column -> column.required() || !column.of(row).equals(column.of(plain)))
                    .forEach(column -> written.put(column.name(), column.written(row)));
            return written;
        }).toList();
    }
}
