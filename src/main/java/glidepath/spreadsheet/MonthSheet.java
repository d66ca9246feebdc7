package glidepath.spreadsheet;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;

/// Inputs that are given month by month: a ramp of calls, a series of amounts. Made only where a plan has some.
final class MonthSheet {

    private record Key(String scenario, InputRef<?> ref) {
    }

    private final @Nullable SheetWriter grid;
    private final Map<Key, Integer> rows = new HashMap<>();

    /// @param newGrid makes the sheet, where there is something to put on it
    MonthSheet(Supplier<SheetWriter> newGrid, Plan plan, Messages messages, AssumptionSheet inputs) {
        List<Key> given = plan.scenarios().stream().flatMap(scenario -> refs(plan, scenario)).toList();
        grid = given.isEmpty() ? null : newGrid.get();
        if (grid != null) {
            write(grid, given, plan, messages, inputs);
        }
    }

    private static java.util.stream.Stream<Key> refs(Plan plan, Scenario scenario) {
        return Levers.ALL.stream().filter(lever -> lever.kind().shape() == ValueType.Shape.NUMBERS_BY_MONTH)
                .flatMap(lever -> plan.assumptions(scenario).items(lever.section()).stream()
                        .filter(item -> !values(lever, item).isEmpty())
                        .map(item -> new Key(scenario.id(), lever.at(item.id()))));
    }

    private static Map<?, ?> values(Lever<?> lever, Item item) {
        return (SortedMap<?, ?>) lever.of(item);
    }

    private void write(SheetWriter sheet, List<Key> given, Plan plan, Messages messages, AssumptionSheet inputs) {
        sheet.text(0, 0, messages.text("xlsx.by-month"), Style.TITLE);
        MonthColumns time = MonthColumns.write(sheet, messages, inputs, plan.settings().months(), 2);
        int row = 6;
        for (Key key : given) {
            Section section = key.ref().lever().section();
            Item item = plan.assumptions(key.scenario()).item(section, key.ref().item()).orElseThrow();
            sheet.text(row, 0, plan.scenario(key.scenario()).name(), Style.TEXT);
            sheet.text(row, 1, item.name(), Style.TEXT);
            sheet.text(row, 2, messages.label(key.ref().lever()), Style.TEXT);
            Map<?, ?> values = values(key.ref().lever(), item);
            List<YearMonth> horizon = plan.settings().horizon();
            for (int month = 0; month < horizon.size(); month++) {
                put(sheet, row, MonthColumns.FIRST + month, values.get(horizon.get(month)));
            }
            rows.put(key, row);
            row++;
        }
        sheet.sheet().createFreezePane(3, time.row() + 1);
        sheet.widths(22, 22, 34);
    }

    private static void put(SheetWriter sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> sheet.text(row, column, "", Style.INPUT_NUMBER);
            case Money money -> sheet.number(row, column, money.usd(), Style.INPUT_PRICE);
            case Count count -> sheet.number(row, column, count.value(), Style.INPUT_NUMBER);
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /// The cell of a month's value; empty where nothing is given by month.
    Optional<String> of(String scenario, InputRef<?> ref, int column) {
        Integer row = rows.get(new Key(scenario, ref));
        return row == null || grid == null ? Optional.empty() : Optional.of(grid.awayAlong(row, column));
    }
}
