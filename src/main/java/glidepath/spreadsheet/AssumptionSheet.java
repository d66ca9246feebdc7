package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import glidepath.engine.Factor;
import glidepath.engine.Line;
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
final class AssumptionSheet {

    /// Inputs whose change the workbook follows; the others shape its rows and are fixed.
    private static final Set<Lever<?>> LIVE = Set.of(
            Levers.CALLS, Levers.GROWTH, Levers.CALLS_PER_TASK, Levers.INPUT, Levers.OUTPUT, Levers.CACHE_READ, Levers.CACHE_WRITE,
            Levers.LONG_SHARE, Levers.LONG_INPUT, Levers.LONG_OUTPUT, Levers.RETRY_RATE, Levers.SUCCESS, Levers.FAILURE,
            Levers.MAX_RETRIES, Levers.BILLED, Levers.FALLBACK_SHARE, Levers.BATCH_SHARE, Levers.PROVISIONED_SHARE,
            Levers.PROVISIONED_UNITS, Levers.PROVISIONED_PRICE, Levers.RESERVED_INPUT, Levers.RESERVED_OUTPUT,
            Levers.RESERVED_INPUT_PRICE, Levers.RESERVED_OUTPUT_PRICE, Levers.CUSTOM_UNITS, Levers.COPIES, Levers.HOURS_PER_DAY,
            Levers.DAYS_PER_WEEK, Levers.RUNS_PER_DAY, Levers.MINUTES_PER_RUN, Levers.CUSTOM_UNIT_PRICE, Levers.FINE_TUNED,
            Levers.REVIEW_SHARE, Levers.REVIEW_MINUTES, Levers.REVIEW_RATE, Levers.ROW_MONTHLY, Levers.ROW_PER_KCALLS,
            Levers.ROW_PER_MONTH, Levers.ROW_PER_CALL, Levers.ROW_RUNNING, Levers.GATEWAY_FEE, Levers.GATEWAY_PER_CALL,
            Levers.GATEWAY_MINIMUM, Levers.DISCOUNT, Levers.SUPPORT, Levers.GRANT_ON, Levers.GRANT_AMOUNT, Levers.GRANT_START,
            Levers.GRANT_EXPIRES);

    private static final int FIRST_ROW = 4;
    private static final int FIRST_SCENARIO = 5;

    private final SheetWriter grid;
    private final Plan plan;
    private final Messages messages;
    private final Map<InputRef<?>, Integer> rows = new HashMap<>();
    private int next = FIRST_ROW;
    private final Map<String, Integer> settingRows = new HashMap<>();
    private final Map<String, Integer> constants = new HashMap<>();

    AssumptionSheet(SheetWriter grid, Plan plan, Messages messages) {
        this.grid = grid;
        this.plan = plan;
        this.messages = messages;
        head();
        settings();
        for (Section section : Section.values()) {
            List<Item> items = plan.assumptions().items(section);
            items.forEach(item -> item(section, item));
        }
        constants();
        grid.sheet().createFreezePane(FIRST_SCENARIO, FIRST_ROW);
        grid.widths(16, 22, 34, 20, 20);
        plan.scenarios().forEach(scenario -> grid.sheet().setColumnWidth(column(scenario.id()), 26 * 256));
    }

    /// The address of an input's value in a scenario, for formulas on other sheets.
    String of(String scenario, InputRef<?> ref) {
        return grid.away(Objects.requireNonNull(rows.get(ref)), column(scenario));
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
        return constant("days");
    }

    String one() {
        return constant("one");
    }

    String hoursADay() {
        return constant("hours-a-day");
    }

    String minutesAnHour() {
        return constant("minutes-an-hour");
    }

    String daysAWeek() {
        return constant("days-a-week");
    }

    /// Minutes of a window in which imported models are billed.
    String window() {
        return constant("window");
    }

    /// Where a price for longer calls starts.
    String tier(long start) {
        return constants.containsKey("tier-" + start) ? constant("tier-" + start)
                : constant("tier-" + start, messages.text("xlsx.constant.tier"), BigDecimal.valueOf(start));
    }

    /// What the catalog says of an imported model.
    String customUnits(Line line) {
        BigDecimal units = line.factors().stream().filter(factor -> factor.name().equals("cmus")).map(Factor::value).findFirst().orElse(BigDecimal.ZERO);
        String key = "cmus-" + line.route().map(Object::toString).orElse("");
        return constants.containsKey(key) ? constant(key) : constant(key, messages.text("xlsx.constant.cmus", line.route().map(Object::toString).orElse("")), units);
    }

    /// Stands for the expiry of what never expires.
    String never() {
        return constant("never");
    }

    boolean isGiven(String scenario, InputRef<? extends Optional<?>> ref) {
        return plan.assumptions(scenario).get(ref).isPresent();
    }

    /// To which amounts are rounded where they are shown.
    String cents() {
        return constant("cents");
    }

    private String constant(String key) {
        return grid.away(Objects.requireNonNull(constants.get(key)), FIRST_SCENARIO);
    }

    private void constants() {
        constant("hours-a-day", messages.text("xlsx.constant.hours-a-day"), BigDecimal.valueOf(24));
        constant("minutes-an-hour", messages.text("xlsx.constant.minutes-an-hour"), BigDecimal.valueOf(60));
        constant("days-a-week", messages.text("xlsx.constant.days-a-week"), BigDecimal.valueOf(7));
        constant("window", messages.text("xlsx.constant.window"), BigDecimal.valueOf(5));
        constant("one", messages.text("xlsx.constant.one"), BigDecimal.ONE);
        constant("never", messages.text("xlsx.constant.never"), BigDecimal.valueOf(2_958_465));
        constant("cents", messages.text("xlsx.constant.cents"), BigDecimal.TWO);
        constant("days", messages.text("xlsx.constant.days"), BigDecimal.valueOf(30));
        if (plan.settings().convention() == MonthConvention.CALENDAR) {
            grid.text(next - 1, FIRST_SCENARIO, messages.label(MonthConvention.CALENDAR), Style.FIXED_TEXT);
        }
    }

    private String constant(String key, String label, BigDecimal value) {
        grid.text(next, 0, messages.text("xlsx.section.constants"), Style.TEXT);
        grid.text(next, 2, label, Style.TEXT);
        grid.number(next, FIRST_SCENARIO, value, Style.NUMBER);
        constants.put(key, next);
        next++;
        return constant(key);
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
        grid.text(next, 4, messages.text(live ? "xlsx.live" : "xlsx.fixed"), Style.NOTE);
        put(FIRST_SCENARIO, value, live);
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
        boolean live = LIVE.contains(ref.lever()) && (section != Section.GRANTS || CreditCells.canFollow(plan, item.id()));
        grid.text(next, 0, messages.label(section), Style.TEXT);
        grid.text(next, 1, item.name(), Style.TEXT);
        grid.text(next, 2, messages.label(ref.lever()), Style.TEXT);
        grid.text(next, 3, messages.unit(ref.lever()), Style.NOTE);
        grid.text(next, 4, messages.text(live ? "xlsx.live" : "xlsx.fixed"), Style.NOTE);
        rows.put(ref, next);
        for (Scenario scenario : plan.scenarios()) {
            boolean own = plan.isBaseline(scenario.id()) || scenario.differences().containsKey(ref);
            Object value = told(ref.lever(), plan.assumptions(scenario).get(ref));
            if (own) {
                put(column(scenario.id()), value, live && isValue(value));
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

    private static boolean isValue(Object value) {
        return !(value instanceof Optional<?> optional) || optional.isPresent();
    }

    private void put(int column, Object value, boolean live) {
        switch (value) {
            case Optional<?> optional when optional.isEmpty() -> grid.text(next, column, messages.text("xlsx.none"), Style.FIXED_TEXT);
            case Optional<?> optional -> put(column, optional.get(), live);
            case Money money -> grid.number(next, column, money.usd(), live ? Style.INPUT_PRICE : Style.PRICE);
            case Count count -> grid.number(next, column, count.value(), live ? Style.INPUT_NUMBER : Style.NUMBER);
            case BigDecimal number -> grid.number(next, column, number, live ? Style.INPUT_NUMBER : Style.NUMBER);
            case Integer whole -> grid.number(next, column, BigDecimal.valueOf(whole), live ? Style.INPUT_NUMBER : Style.NUMBER);
            case Percent percent -> grid.number(next, column, percent.fraction(), live ? Style.INPUT_SHARE : Style.SHARE);
            case Boolean flag when live -> grid.flag(next, column, flag);
            case Boolean flag -> grid.text(next, column, messages.text(flag ? "difference.yes" : "difference.no"), Style.FIXED_TEXT);
            case LocalDate day -> grid.date(next, column, day, live ? Style.INPUT_DATE : Style.DATE);
            case YearMonth month -> grid.date(next, column, month.atDay(1), Style.MONTH);
            case Enum<?> choice -> grid.text(next, column, messages.label(choice), Style.FIXED_TEXT);
            case Collection<?> many -> grid.text(next, column, many.stream().map(Object::toString).collect(Collectors.joining(", ")),
                    Style.FIXED_TEXT);
            default -> grid.text(next, column, value.toString(), Style.FIXED_TEXT);
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
}
