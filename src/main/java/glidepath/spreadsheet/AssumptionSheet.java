package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import glidepath.engine.formula.Formula;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.texts.RowText;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Every input, one row each, with a column for each scenario. A variant's cell repeats the baseline's by formula unless it differs.
///
/// A cell is one that a reader may change where some formula has asked for it, and fixed where none has: no list says which are which.
final class AssumptionSheet {

    private static final int FIRST_ROW = 4;
    private static final int NOTE = 4;
    private static final int FIRST_SCENARIO = 5;

    private final SheetWriter grid;
    private final Plan plan;
    private final Messages messages;
    private final Map<InputRef<?>, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Integer> settingRows = new HashMap<>();
    private final Map<String, Integer> constants = new HashMap<>();
    /// Inputs that formulas have asked for, by the scenario whose cell it is.
    private final Map<InputRef<?>, Set<String>> asked = new HashMap<>();
    private int next = FIRST_ROW;

    AssumptionSheet(SheetWriter grid, Plan plan, Messages messages) {
        this.grid = grid;
        this.plan = plan;
        this.messages = messages;
        head();
        settings();
        for (Section section : Section.values()) {
            plan.assumptions().items(section).forEach(item -> item(section, item));
        }
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

    /// Days of every month; no number where each has its own.
    String days() {
        return plan.settings().convention() == MonthConvention.CALENDAR ? named("days", messages.label(MonthConvention.CALENDAR))
                : named("days", BigDecimal.valueOf(30));
    }

    /// Stands for the expiry of what never expires.
    String never() {
        return named("never", BigDecimal.valueOf(2_958_465));
    }

    /// To which amounts are rounded where they are shown.
    String cents() {
        return named("cents", BigDecimal.TWO);
    }

    /// To which amounts are held that are compared.
    String digits() {
        return named("digits", BigDecimal.valueOf(6));
    }

    /// A number of the cost model itself.
    String constant(Formula.Constant constant) {
        String unnamed = constant.value().compareTo(BigDecimal.ONE) < 0 ? "part" : "number";
        return named(constant.name().isEmpty() ? unnamed : constant.name(), constant.value());
    }

    /// Where a price for longer calls starts.
    String tier(long start) {
        return named("tier", BigDecimal.valueOf(start));
    }

    /// What an input by month says of a month before the plan.
    String given(String scenario, InputRef<?> ref, YearMonth month, BigDecimal value) {
        return named("given." + scenario + "." + ref, messages.text("xlsx.constant.given", messages.label(ref.lever()), month), value);
    }

    private String named(String name, BigDecimal value) {
        String key = "xlsx.constant." + name;
        return named(name + " " + value.stripTrailingZeros(), messages.has(key) ? messages.text(key) : name, value);
    }

    private String named(String key, String label, BigDecimal value) {
        if (!constants.containsKey(key)) {
            constants.put(key, row(label));
            grid.number(next - 1, FIRST_SCENARIO, value, Style.PLAIN_NUMBER);
        }
        return grid.away(Objects.requireNonNull(constants.get(key)), FIRST_SCENARIO);
    }

    private String named(String name, String text) {
        if (!constants.containsKey(name)) {
            constants.put(name, row(messages.text("xlsx.constant." + name)));
            grid.text(next - 1, FIRST_SCENARIO, text, Style.FIXED_TEXT);
        }
        return grid.away(Objects.requireNonNull(constants.get(name)), FIRST_SCENARIO);
    }

    private int row(String label) {
        grid.text(next, 0, messages.text("xlsx.section.constants"), Style.TEXT);
        grid.text(next, 2, label, Style.TEXT);
        grid.text(next, NOTE, messages.text("xlsx.fixed"), Style.NOTE);
        return next++;
    }

    private int column(String scenario) {
        return FIRST_SCENARIO + plan.scenarios().indexOf(plan.scenario(scenario));
    }

    private void head() {
        grid.text(0, 0, messages.text("xlsx.assumptions"), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.assumptions.note"), Style.NOTE);
        List<String> headings = List.of("section", "item", "input", "unit", "note");
        for (int column = 0; column < headings.size(); column++) {
            grid.text(FIRST_ROW - 1, column, messages.text("xlsx.head." + headings.get(column)), Style.HEADING);
        }
        plan.scenarios().forEach(scenario -> grid.text(FIRST_ROW - 1, column(scenario.id()), scenario.name(), Style.FIGURE_HEADING));
    }

    private void settings() {
        Settings settings = plan.settings();
        setting("start", settings.start(), false);
        setting("months", BigDecimal.valueOf(settings.months()), false);
        setting("convention", messages.label(settings.convention()), false);
        setting("tax", settings.tax(), true);
    }

    private void setting(String name, Object value, boolean live) {
        grid.text(next, 0, messages.text("xlsx.section.settings"), Style.TEXT);
        grid.text(next, 2, messages.text("lever.settings." + name), Style.TEXT);
        grid.text(next, NOTE, messages.text(live ? "xlsx.live" : "xlsx.fixed"), Style.NOTE);
        put(next, FIRST_SCENARIO, value);
        if (live) {
            grid.look(next, FIRST_SCENARIO, Style.INPUT_SHARE);
        }
        settingRows.put(name, next);
        next++;
    }

    private void item(Section section, Item item) {
        for (Lever<?> lever : Levers.told(plan, item)) {
            if (!lever.shared() && lever.kind().shape() != ValueType.Shape.NUMBERS_BY_MONTH) {
                lever(section, item, lever.at(item.id()));
            }
        }
    }

    private void lever(Section section, Item item, InputRef<?> ref) {
        grid.text(next, 0, messages.label(section), Style.TEXT);
        grid.text(next, 1, item.name(), Style.TEXT);
        grid.text(next, 2, messages.label(ref.lever()), Style.TEXT);
        grid.text(next, 3, messages.unit(ref.lever()), Style.NOTE);
        rows.put(ref, next);
        for (Scenario scenario : plan.scenarios()) {
            Object value = told(ref.lever(), plan.assumptions(scenario).get(ref));
            if (plan.isBaseline(scenario.id()) || scenario.differences().containsKey(ref)) {
                put(next, column(scenario.id()), value);
            } else {
                grid.formula(next, column(scenario.id()), inherited(value), shown(value));
            }
        }
        next++;
    }

    /// A table is told in one cell.
    private Object told(Lever<?> lever, Object value) {
        return lever.kind().shape() == ValueType.Shape.RECORDS ? new RowText(messages, lever).of((List<?>) value) : value;
    }

    /// The baseline's cell; text stays nothing where there is none, instead of a zero.
    private String inherited(Object value) {
        String cell = SheetWriter.inColumn(next, FIRST_SCENARIO);
        return shown(value) == Style.FIXED_TEXT && !(value instanceof Optional<?>) ? "T(" + cell + ")" : cell;
    }

    private void put(int row, int column, Object value) {
        switch (value) {
            case Optional<?> optional when optional.isEmpty() -> grid.text(row, column, messages.text("xlsx.none"), Style.FIXED_TEXT);
            case Optional<?> optional -> put(row, column, optional.get());
            case Money money -> grid.number(row, column, money.usd(), Style.PRICE);
            case Count count -> grid.number(row, column, count.value(), Style.NUMBER);
            case BigDecimal number -> grid.number(row, column, number, Style.NUMBER);
            case Integer whole -> grid.number(row, column, BigDecimal.valueOf(whole), Style.NUMBER);
            case Percent percent -> grid.number(row, column, percent.fraction(), Style.SHARE);
            case Boolean flag -> grid.flag(row, column, flag, Style.FIXED_TEXT);
            case LocalDate day -> grid.date(row, column, day, Style.DATE);
            case YearMonth month -> grid.date(row, column, month.atDay(1), Style.MONTH);
            case Enum<?> choice -> grid.text(row, column, messages.label(choice), Style.FIXED_TEXT);
            case Collection<?> many -> grid.text(row, column, many.stream().map(Object::toString).collect(Collectors.joining(", ")), Style.FIXED_TEXT);
            default -> grid.text(row, column, value.toString(), Style.FIXED_TEXT);
        }
    }

    private static Style shown(Object value) {
        return switch (value) {
            case Optional<?> optional when optional.isPresent() -> shown(optional.get());
            case Money _ -> Style.PRICE;
            case Count _, Integer _, BigDecimal _ -> Style.NUMBER;
            case Percent _ -> Style.SHARE;
            case LocalDate _ -> Style.DATE;
            case YearMonth _ -> Style.MONTH;
            case Boolean _ -> Style.TEXT;
            default -> Style.FIXED_TEXT;
        };
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
                    grid.look(row, column(scenario), input(value));
                    Choices.offer(grid, row, column(scenario), ref.lever(), value);
                }
            }
            grid.text(row, NOTE, messages.text(live ? "xlsx.live" : "xlsx.fixed"), Style.NOTE);
        });
    }

    private static Style input(Object value) {
        return switch (value) {
            case Optional<?> optional when optional.isPresent() -> input(optional.get());
            case Money _ -> Style.INPUT_PRICE;
            case Percent _ -> Style.INPUT_SHARE;
            case LocalDate _ -> Style.INPUT_DATE;
            case Boolean _ -> Style.FLAG;
            default -> Style.INPUT_NUMBER;
        };
    }
}
