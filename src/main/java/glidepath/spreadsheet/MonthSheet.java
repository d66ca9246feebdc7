package glidepath.spreadsheet;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;

/// Inputs that are given month by month: a ramp of calls, a series of amounts. Those of which nothing is given yet stand there, too.
final class MonthSheet {

    private record Key(String scenario, InputRef<?> ref) {
    }

    private final @Nullable SheetWriter grid;
    private final Plan plan;
    private final Map<Key, Integer> rows = new HashMap<>();

    /// @param newGrid makes the sheet, where there is something to put on it
    MonthSheet(Supplier<SheetWriter> newGrid, Plan plan, Messages messages, AssumptionSheet inputs) {
        this.plan = plan;
        List<Key> given = plan.scenarios().stream().flatMap(scenario -> refs(plan, scenario)).toList();
        grid = given.isEmpty() ? null : newGrid.get();
        if (grid != null) {
            write(grid, given, messages, inputs);
        }
    }

    /// All of the baseline, and of variants what differs.
    private static Stream<Key> refs(Plan plan, Scenario scenario) {
        return Levers.ALL.stream().filter((Lever<?> lever) -> lever.kind().shape() == ValueType.Shape.NUMBERS_BY_MONTH)
                .flatMap(lever -> plan.assumptions().items(lever.section()).stream()
                .map(item -> new Key(scenario.id(), lever.at(item.id()))))
                .filter(key -> plan.isBaseline(scenario.id()) || scenario.differences().containsKey(key.ref()));
    }

    private SortedMap<?, ?> values(Key key) {
        return (SortedMap<?, ?>) plan.assumptions(key.scenario()).get(key.ref());
    }

    private void write(SheetWriter sheet, List<Key> given, Messages messages, AssumptionSheet inputs) {
        sheet.text(0, 0, messages.text("xlsx.by-month"), Style.TITLE);
        sheet.text(1, 0, messages.text("xlsx.by-month.note"), Style.NOTE);
        MonthColumns time = MonthColumns.write(sheet, messages, inputs, plan.settings().months(), 2);
        int row = 6;
        for (Key key : given) {
            sheet.text(row, 0, plan.scenario(key.scenario()).name(), Style.TEXT);
            sheet.text(row, 1, plan.assumptions().item(key.ref().lever().section(), key.ref().item()).orElseThrow().name(), Style.TEXT);
            sheet.text(row, 2, messages.label(key.ref().lever()), Style.TEXT);
            SortedMap<?, ?> values = values(key);
            List<YearMonth> horizon = plan.settings().horizon();
            for (int month = 0; month < horizon.size(); month++) {
                put(sheet, row, MonthColumns.FIRST + month, values.get(horizon.get(month)));
            }
            rows.put(key, row);
            row++;
        }
        sheet.sheet().createFreezePane(3, time.row() + 1);
        sheet.widths(22, 22, 34);
        for (int column = 3; column < MonthColumns.FIRST; column++) {
            sheet.sheet().setColumnHidden(column, true);
        }
    }

    private static void put(SheetWriter sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> sheet.blank(row, column, Style.INPUT_NUMBER);
            case Money money -> sheet.number(row, column, money.usd(), Style.INPUT_PRICE);
            case Count count -> sheet.number(row, column, count.value(), Style.INPUT_NUMBER);
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /// The cell of a month's value, which may hold none.
    String of(String scenario, InputRef<?> ref, int column) {
        Integer own = rows.get(new Key(scenario, ref));
        Integer row = own != null ? own : rows.get(new Key(plan.baseline().id(), ref));
        return Objects.requireNonNull(grid).awayAlong(Objects.requireNonNull(row, ref::toString), column);
    }
}
