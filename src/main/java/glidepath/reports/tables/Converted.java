package glidepath.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.plan.DisplayCurrency;
import glidepath.units.Money;

/// Tables whose amounts are numbers without a sign, in the currency that a plan is shown in: headings of amounts say which.
///
/// @param currency empty where amounts are in dollars
public record Converted(Optional<DisplayCurrency> currency) {

    /// So many rows tell which columns hold amounts.
    private static final int TELLING = 100;

    public Table table(Table table) {
        return currency.isEmpty() ? table : new Table(table.name(), headings(table.columns(), table.rows()),
                table.rows().stream().map(this::row).toList());
    }

    public LongTable table(LongTable table) {
        if (currency.isEmpty()) {
            return table;
        }
        try (Stream<List<Cell>> rows = table.rows().get()) {
            List<List<Cell>> first = rows.limit(TELLING).toList();
            return new LongTable(table.name(), headings(table.columns(), first), () -> table.rows().get().map(this::row));
        }
    }

    public Cell cell(Cell cell) {
        return switch (cell) {
            case Cell.Amount(Money amount) -> new Cell.Amount(shown(amount));
            case Cell.Price(Money price) -> new Cell.Price(shown(price));
            case Cell.UnitCost(Money cost) -> new Cell.UnitCost(shown(cost));
            default -> cell;
        };
    }

    private List<Cell> row(List<Cell> row) {
        return row.stream().map(this::cell).toList();
    }

    private Money shown(Money amount) {
        return currency.map(other -> new Money(other.of(amount.usd()))).orElse(amount);
    }

    private List<String> headings(List<String> columns, List<List<Cell>> rows) {
        String code = currency.flatMap(DisplayCurrency::code).orElse("");
        List<String> headings = new ArrayList<>(columns);
        IntStream.range(0, columns.size()).filter(column -> rows.stream().anyMatch(row -> isMoney(row.get(column))))
                .forEach(column -> headings.set(column, columns.get(column) + " (" + code + ")"));
        return headings;
    }

    private static boolean isMoney(Cell cell) {
        return cell instanceof Cell.Amount || cell instanceof Cell.Price || cell instanceof Cell.UnitCost;
    }
}
