package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;

/// Every input, one row each, with a column for each scenario. A variant's cell repeats the baseline's by formula unless it differs.
///
/// A cell is one that a reader may change where some formula has asked for it, and fixed where none has: no list says which are which.
final class AssumptionSheet {

    private static final int FIRST_ROW = 4;
    private static final int NOTE = 4;
    private static final int FIRST_SCENARIO = 5;

    private final SheetWriter grid;
    private final Plan plan;
    private final PriceCatalog catalog;
    private final Messages messages;
    private final Map<InputRef<?>, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Integer> settingRows = new HashMap<>();
    private final InputCells cells;
    private final ConstantRows constants;
    private final ShownCurrency currency;
    /// Inputs that formulas have asked for, by the scenario whose cell it is.
    private final Map<InputRef<?>, Set<String>> asked = new HashMap<>();
    private int next = FIRST_ROW;

    /// @param needed inputs that formulas ask for, which are listed whatever they say
    AssumptionSheet(SheetWriter grid, Plan plan, PriceCatalog catalog, Messages messages, Set<InputRef<?>> needed) {
        this.grid = grid;
        this.plan = plan;
        this.catalog = catalog;
        this.messages = messages;
        cells = new InputCells(grid, messages);
        currency = new ShownCurrency(plan.settings().currency(), () -> setting("perDollar"));
        head();
        settings();
        for (Section section : Section.values()) {
            plan.assumptions().items(section).forEach(item -> item(section, item, needed));
        }
        new RangeColumns(grid, plan, messages).write(FIRST_ROW - 1, FIRST_SCENARIO + plan.scenarios().size(), rows);
        constants = new ConstantRows(grid, plan, messages, NOTE, FIRST_SCENARIO, next);
        grid.sheet().createFreezePane(FIRST_SCENARIO, FIRST_ROW);
        grid.widths(16, 22, 34, 20, 20);
        plan.scenarios().forEach(scenario -> grid.sheet().setColumnWidth(column(scenario.id()), 26 * 256));
    }

    /// The address of an input's value in a scenario, for formulas on other sheets.
    String of(String scenario, InputRef<?> ref) {
        boolean own = plan.isBaseline(scenario) || plan.scenario(scenario).differences().containsKey(ref);
        asked.computeIfAbsent(ref, _ -> new TreeSet<>()).add(own ? scenario : plan.baseline().id());
        return grid.away(Objects.requireNonNull(rows.get(ref), ref::toString), column(scenario));
    }

    /// The same of an input that is listed, without making it one that a reader may change.
    Optional<String> listed(String scenario, InputRef<?> ref) {
        return Optional.ofNullable(rows.get(ref)).map(row -> grid.away(row, column(scenario)));
    }

    /// The tax rate, which all scenarios share.
    String tax() {
        return setting("tax");
    }

    /// The first day of the plan's first month.
    String start() {
        return setting("start");
    }

    private String setting(String name) {
        return grid.away(Objects.requireNonNull(settingRows.get(name)), FIRST_SCENARIO);
    }

    /// How formulas take dollars.
    ShownCurrency currency() {
        return currency;
    }

    /// Numbers of the cost model and of the workbook.
    ConstantRows constants() {
        return constants;
    }

    private int column(String scenario) {
        return FIRST_SCENARIO + plan.scenarios().indexOf(plan.scenario(scenario));
    }

    private void head() {
        grid.text(0, 0, messages.text("xlsx.assumptions"), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.assumptions.note"), Style.NOTE);
        grid.headings(FIRST_ROW - 1, messages.texts("xlsx.head.", "section", "item", "input", "unit", "note"), _ -> false);
        plan.scenarios().forEach(scenario -> grid.text(FIRST_ROW - 1, column(scenario.id()), scenario.name(), Style.FIGURE_HEADING));
    }

    private void settings() {
        Settings settings = plan.settings();
        setting("start", settings.start(), false);
        setting("months", BigDecimal.valueOf(settings.months()), false);
        setting("convention", messages.label(settings.convention()), false);
        setting("tax", settings.tax(), true);
        settings.asOf().ifPresent(day -> setting("asOf", day, false));
        currencySettings(settings.currency());
    }

    private void currencySettings(DisplayCurrency shown) {
        if (shown.isComplete()) {
            setting("currency", shown.code().orElseThrow(), false);
            setting("perDollar", shown.perDollar().orElseThrow(), false);
            setting("currencyDate", shown.date().orElseThrow(), false);
        }
    }

    private void setting(String name, Object value, boolean live) {
        grid.text(next, 0, messages.text("xlsx.section.settings"), Style.TEXT);
        grid.text(next, 2, messages.text("lever.settings." + name), Style.TEXT);
        grid.text(next, NOTE, messages.text(live ? "xlsx.live" : "xlsx.fixed"), Style.NOTE);
        cells.put(next, FIRST_SCENARIO, value);
        if (live) {
            grid.look(next, FIRST_SCENARIO, Style.INPUT_SHARE);
        }
        settingRows.put(name, next);
        next++;
    }

    private void item(Section section, Item item, Set<InputRef<?>> needed) {
        List<Lever<?>> told = Levers.told(plan, item);
        for (Lever<?> lever : Levers.of(section)) {
            boolean listed = told.contains(lever) || needed.contains(lever.at(item.id()));
            if (listed && !lever.shared() && lever.kind().shape() != ValueType.Shape.NUMBERS_BY_MONTH) {
                lever(section, item, lever.at(item.id()));
            }
        }
    }

    private void lever(Section section, Item item, InputRef<?> ref) {
        grid.text(next, 0, messages.label(section), Style.TEXT);
        grid.text(next, 1, item.name(catalog), Style.TEXT);
        grid.text(next, 2, messages.label(ref.lever()), Style.TEXT);
        grid.text(next, 3, messages.unit(ref.lever()), Style.NOTE);
        rows.put(ref, next);
        values(ref);
        next++;
    }

    /// In each scenario's column, which repeats the baseline's where it has no value of its own.
    private void values(InputRef<?> ref) {
        for (Scenario scenario : plan.scenarios()) {
            Object value = cells.told(ref.lever(), plan.assumptions(scenario).get(ref));
            if (plan.isBaseline(scenario.id()) || scenario.differences().containsKey(ref)) {
                cells.put(next, column(scenario.id()), value);
            } else {
                cells.repeat(next, column(scenario.id()), CellAddress.inColumn(next, FIRST_SCENARIO), value);
            }
        }
    }

    /// Once all formulas are written: cells that some of them asked for are a reader's to change, and say so.
    void mark() {
        rows.forEach((ref, row) -> {
            Set<String> cells = asked.getOrDefault(ref, Set.of());
            boolean live = false;
            boolean followed = ref.lever().section() != Section.GRANTS || CreditCells.canFollow(plan, ref.item());
            for (String scenario : followed ? cells : Set.<String>of()) {
                Object value = plan.assumptions(scenario).get(ref);
                if (!(value instanceof Optional<?> optional) || optional.isPresent()) {
                    live = true;
                    grid.look(row, column(scenario), InputCells.input(value));
                    Choices.offer(grid, row, column(scenario), ref.lever(), value);
                }
            }
            grid.text(row, NOTE, messages.text(live ? "xlsx.live" : "xlsx.fixed"), Style.NOTE);
        });
    }
}
