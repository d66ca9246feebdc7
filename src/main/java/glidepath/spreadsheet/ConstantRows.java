package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

import glidepath.engine.formula.Formula;
import glidepath.plan.InputRef;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Numbers of the cost model and of the workbook, each in a cell of its own below the assumptions, once a formula asks for it.
final class ConstantRows {

    private static final int LABEL = 2;

    private final SheetWriter grid;
    private final Plan plan;
    private final Messages messages;
    private final int note;
    private final int value;
    private final Map<String, Integer> rows = new HashMap<>();
    private int next;

    /// @param note  column that says that they are fixed
    /// @param value column of the numbers
    /// @param first row that is free
    ConstantRows(SheetWriter grid, Plan plan, Messages messages, int note, int value, int first) {
        this.grid = grid;
        this.plan = plan;
        this.messages = messages;
        this.note = note;
        this.value = value;
        next = first;
    }

    /// Days of every month; no number where each has its own.
    String days() {
        return plan.settings().convention() == MonthConvention.CALENDAR ? named("days", messages.label(MonthConvention.CALENDAR))
                : named("days", plan.settings().convention().days(plan.settings().start()));
    }

    /// The plan's first day, where that is not the first of its month.
    Optional<String> firstDay() {
        LocalDate day = plan.settings().firstDay();
        if (day.getDayOfMonth() == 1) {
            return Optional.empty();
        }
        return Optional.of(cell("first-day", messages.text("xlsx.constant.first-day"), row -> grid.date(row, value, day, Style.DATE)));
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
    String of(Formula.Constant constant) {
        String unnamed = constant.value().compareTo(BigDecimal.ONE) < 0 ? "part" : "number";
        return named(constant.name().isEmpty() ? unnamed : constant.name(), constant.value());
    }

    /// Where a price for longer calls starts.
    String tier(long start) {
        return named("tier", BigDecimal.valueOf(start));
    }

    /// What an input by month says of a month before the plan.
    String given(String scenario, InputRef<?> ref, YearMonth month, BigDecimal amount) {
        return number("given." + scenario + "." + ref, messages.text("xlsx.constant.given", messages.label(ref.lever()), month), amount);
    }

    private String named(String name, BigDecimal number) {
        String key = "xlsx.constant." + name;
        return number(name + " " + number.stripTrailingZeros(), messages.has(key) ? messages.text(key) : name, number);
    }

    private String number(String key, String label, BigDecimal number) {
        return cell(key, label, row -> grid.number(row, value, number, Style.PLAIN_NUMBER));
    }

    private String named(String name, String text) {
        return cell(name, messages.text("xlsx.constant." + name), row -> grid.text(row, value, text, Style.FIXED_TEXT));
    }

    /// The address of a constant's cell, which is written when it is first asked for.
    private String cell(String key, String label, IntConsumer write) {
        if (!rows.containsKey(key)) {
            rows.put(key, row(label));
            write.accept(next - 1);
        }
        return grid.away(Objects.requireNonNull(rows.get(key)), value);
    }

    private int row(String label) {
        grid.text(next, 0, messages.text("xlsx.section.constants"), Style.TEXT);
        grid.text(next, LABEL, label, Style.TEXT);
        grid.text(next, note, messages.text("xlsx.fixed"), Style.NOTE);
        return next++;
    }
}
