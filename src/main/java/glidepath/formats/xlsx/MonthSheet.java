package glidepath.formats.xlsx;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import glidepath.formats.Words;
import glidepath.plan.Item;
import glidepath.plan.Kind;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.units.Count;
import glidepath.units.Money;

/// Inputs that are given month by month: a ramp of calls, a series of amounts. Made only where a plan has some.
final class MonthSheet {

    private record Key(String scenario, Place<?> place) {
    }

    private final @Nullable Grid grid;
    private final Map<Key, Integer> rows = new HashMap<>();

    /// @param newGrid makes the sheet, where there is something to put on it
    MonthSheet(Supplier<Grid> newGrid, Plan plan, Words words, AssumptionSheet inputs) {
        List<Key> given = plan.scenarios().stream().flatMap(scenario -> places(plan, scenario)).toList();
        grid = given.isEmpty() ? null : newGrid.get();
        if (grid != null) {
            write(grid, given, plan, words, inputs);
        }
    }

    private static java.util.stream.Stream<Key> places(Plan plan, Scenario scenario) {
        return Levers.ALL.stream().filter(lever -> lever.kind().shape() == Kind.Shape.NUMBERS_BY_MONTH)
                .flatMap(lever -> plan.setup(scenario).items().get(lever.section()).stream()
                        .filter(item -> !values(lever, item).isEmpty())
                        .map(item -> new Key(scenario.id(), lever.at(item.id()))));
    }

    private static Map<?, ?> values(Lever<?> lever, Item item) {
        return (SortedMap<?, ?>) lever.of(item);
    }

    private void write(Grid sheet, List<Key> given, Plan plan, Words words, AssumptionSheet inputs) {
        sheet.text(0, 0, words.text("xlsx.by-month"), Style.TITLE);
        Time time = Time.write(sheet, words, inputs, plan.settings().months(), 2);
        int row = 6;
        for (Key key : given) {
            Section section = key.place().lever().section();
            Item item = plan.setup(key.scenario()).item(section, key.place().item()).orElseThrow();
            sheet.text(row, 0, plan.scenario(key.scenario()).name(), Style.TEXT);
            sheet.text(row, 1, item.name(), Style.TEXT);
            sheet.text(row, 2, words.label(key.place().lever()), Style.TEXT);
            Map<?, ?> values = values(key.place().lever(), item);
            List<YearMonth> horizon = plan.settings().horizon();
            for (int month = 0; month < horizon.size(); month++) {
                put(sheet, row, Time.FIRST + month, values.get(horizon.get(month)));
            }
            rows.put(key, row);
            row++;
        }
        sheet.sheet().createFreezePane(3, time.row() + 1);
        sheet.widths(22, 22, 34);
    }

    private static void put(Grid sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> sheet.text(row, column, "", Style.INPUT_NUMBER);
            case Money money -> sheet.number(row, column, money.usd(), Style.INPUT_PRICE);
            case Count count -> sheet.number(row, column, count.value(), Style.INPUT_NUMBER);
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /// The cell of a month's value; empty where nothing is given by month.
    Optional<String> of(String scenario, Place<?> place, int column) {
        Integer row = rows.get(new Key(scenario, place));
        return row == null || grid == null ? Optional.empty() : Optional.of(grid.awayAlong(row, column));
    }
}
