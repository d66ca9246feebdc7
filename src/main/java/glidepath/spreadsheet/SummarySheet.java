package glidepath.spreadsheet;

import java.util.List;

import glidepath.engine.credit.Runway;
import glidepath.texts.Messages;

/// The scenarios side by side, and their months: the rows that the charts draw.
final class SummarySheet {

    private static final int FIRST_ROW = 4;
    static final int FIRST_MONTH = 1;
    private static final int COVERED = 9;
    private static final int RUN_OUT = 10;
    private static final int LAPSED = 12;

    private final SheetWriter grid;
    private final Messages messages;
    private final List<Scenario> scenarios;
    private int next = FIRST_ROW;

    /// A scenario's sheets.
    record Scenario(BillSheet bill, CreditCells credits, Totals totals) {
        String name() {
            return bill.forecast().scenario().name();
        }
    }

    /// A table of months, a row for each scenario or kind of charge.
    record Series(String title, int headings, int first, int last, int months) {
    }

    SummarySheet(SheetWriter grid, Messages messages, String plan, String origin, List<Scenario> scenarios) {
        this.grid = grid;
        this.messages = messages;
        this.scenarios = scenarios;
        grid.text(0, 0, plan, Style.TITLE);
        grid.text(1, 0, origin, Style.NOTE);
        grid.text(2, 0, messages.text("xlsx.summary.note"), Style.NOTE);
        totals();
        grid.sheet().createFreezePane(1, 0);
        grid.widths(52);
        for (int column = 1; column <= Math.max(LAPSED + 1, months()); column++) {
            grid.sheet().setColumnWidth(column, 16 * 256);
        }
    }

    private int months() {
        return scenarios.getFirst().bill().forecast().settings().months();
    }

    private void totals() {
        List<String> names = List.of("scenario", "first-month", "gross", "credits", "tax", "left", "left-difference", "per-task",
                "unpriced", "months-covered",
                "run-out", "reason", "lapsed", "cash-zero");
        for (int column = 0; column < names.size(); column++) {
            grid.text(FIRST_ROW - 1, column, messages.text("table." + names.get(column)), column == 0 ? Style.HEADING
                    : Style.FIGURE_HEADING);
        }
        for (Scenario scenario : scenarios) {
            Totals totals = scenario.totals();
            grid.text(next, 0, scenario.name(), Style.TEXT);
            List<String> money = List.of(totals.firstMonth(totals.gross()), totals.total(totals.gross()), totals.total(totals.credits()),
                    totals.total(totals.tax()), totals.total(totals.left()), SheetWriter.free(next, 5) + "-"
                            + SheetWriter.here(FIRST_ROW, 5));
            for (int column = 0; column < money.size(); column++) {
                grid.formula(next, column + 1, money.get(column), Style.MONEY);
            }
            grid.formula(next, 7, "IF(%1$s=0,0,%2$s/%1$s)".formatted(totals.total(totals.successes()), SheetWriter.free(next, 2)),
                    Style.UNIT_COST);
            grid.formula(next, 8, scenario.bill().unpriced(), Style.WHOLE);
            scenario.credits().runOut().ifPresent(rows -> runOut(scenario, rows));
            grid.formula(next, LAPSED, scenario.credits().lapsed(), Style.MONEY);
            if (totals.cash() >= 0) {
                grid.formula(next, LAPSED + 1, first(totals.grid(), totals.cash(), scenario), Style.DATE);
            }
            next++;
        }
    }

    /// The first day in a row of days.
    private static String first(SheetWriter sheet, int row, SummarySheet.Scenario scenario) {
        return "IF(COUNT(%1$s:%2$s)=0,\"\",MIN(%1$s:%2$s))".formatted(sheet.away(row, MonthColumns.FIRST),
                SheetWriter.here(row, scenario.bill().time().last()));
    }

    /// The day, and whether money lapsed that could have paid by then.
    private void runOut(Scenario scenario, CreditCells.RunOutRows rows) {
        grid.formula(next, RUN_OUT, "IF(COUNT(%1$s)=0,\"\",MIN(%1$s))".formatted(rows.days()), Style.DATE);
        grid.formula(next, RUN_OUT + 1, ("IF(%1$s=\"\",IF(%2$s>0,\"%3$s\",\"%4$s\"),"
                + "IF(INDEX(%5$s,MATCH(%1$s,%6$s,0))>0,\"%7$s\",\"%8$s\"))").formatted(
                SheetWriter.inColumn(next, RUN_OUT), scenario.totals().total(scenario.totals().credits()), messages.text("report.lasts"),
                messages.text("xlsx.credits.unused"), rows.taken(), rows.days(), messages.label(Runway.Reason.EXPIRED),
                messages.label(Runway.Reason.EXHAUSTED)), Style.TEXT);
    }

    /// Writes a table of months.
    Series series(String title, Value value) {
        next += 2;
        int headings = next++;
        grid.text(headings, 0, title, Style.HEADING);
        MonthColumns time = scenarios.getFirst().bill().time();
        for (int month = 0; month < months(); month++) {
            grid.formula(headings, FIRST_MONTH + month, scenarios.getFirst().bill().grid()
                    .awayAlong(time.row(), MonthColumns.FIRST + month), Style.MONTH_HEADING);
        }
        int first = next;
        for (Scenario scenario : scenarios) {
            row(scenario.name(), column -> value.of(scenario, column));
        }
        return new Series(title, headings, first, next - 1, months());
    }

    /// How long credits last, beside the totals: the months at whose end some are left.
    ///
    /// @param balances what is left by month, in cents
    void covered(Series balances) {
        for (int index = 0; index < scenarios.size(); index++) {
            grid.formula(FIRST_ROW + index, COVERED, "COUNTIF(%s,\">0\")".formatted(
                    SheetWriter.across(balances.first() + index, FIRST_MONTH, FIRST_MONTH + months() - 1)), Style.WHOLE);
        }
    }

    private void row(String name, MonthColumns.Formula formula) {
        grid.text(next, 0, name, Style.TEXT);
        for (int month = 0; month < months(); month++) {
            grid.formula(next, FIRST_MONTH + month, formula.in(MonthColumns.FIRST + month), Style.MONEY);
        }
        next++;
    }

    /// The costs of a scenario by surface, one row each.
    Series surfaces(String title, Scenario scenario) {
        next += 2;
        int headings = next;
        grid.text(next, 0, title, Style.HEADING);
        MonthColumns time = scenario.bill().time();
        for (int month = 0; month < months(); month++) {
            grid.formula(next, FIRST_MONTH + month, scenario.bill().grid().awayAlong(time.row(), MonthColumns.FIRST + month),
                    Style.MONTH_HEADING);
        }
        next++;
        scenario.bill().kinds().forEach((kind, row) -> row(kind, column -> scenario.bill().grid().awayAlong(row, column)));
        return new Series(title, headings, headings + 1, next - 1, months());
    }

    /// A month's figure of a scenario.
    interface Value {
        String of(Scenario scenario, int column);
    }
}
