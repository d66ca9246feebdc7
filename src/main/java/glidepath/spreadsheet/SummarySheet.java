package glidepath.spreadsheet;

import java.util.List;

import glidepath.reports.SeriesColours;
import glidepath.texts.Messages;

/// The scenarios side by side, and their months: the rows that the charts draw.
final class SummarySheet {

    static final int FIRST_MONTH = 1;

    private final SheetWriter grid;
    private final List<ScenarioSheets> scenarios;
    private final SummaryTotals totals;
    private int next;

    /// A table of months, a row for each scenario or kind of charge.
    ///
    /// @param colours of its rows, as `#rrggbb`
    record Series(String title, int headings, int first, int last, int months, List<String> colours) {
    }

    SummarySheet(SheetWriter grid, Messages messages, String plan, String origin, List<ScenarioSheets> scenarios) {
        this.grid = grid;
        this.scenarios = scenarios;
        head(grid, messages, plan, origin);
        totals = new SummaryTotals(grid, messages, scenarios);
        next = totals.end();
        grid.sheet().createFreezePane(1, 0);
        grid.widths(52);
        for (int column = 1; column <= Math.max(SummaryTotals.LAST_COLUMN, months()); column++) {
            grid.sheet().setColumnWidth(column, 16 * 256);
        }
    }

    private static void head(SheetWriter grid, Messages messages, String plan, String origin) {
        grid.text(0, 0, plan, Style.TITLE);
        grid.text(1, 0, origin, Style.NOTE);
        grid.text(2, 0, messages.text("xlsx.summary.note"), Style.NOTE);
    }

    SummaryTotals totals() {
        return totals;
    }

    private int months() {
        return scenarios.getFirst().bill().forecast().settings().months();
    }

    /// Writes a table of months.
    Series series(String title, Value value) {
        next += 2;
        int headings = next++;
        grid.text(headings, 0, title, Style.HEADING);
        monthHeadings(headings, scenarios.getFirst());
        int first = next;
        for (ScenarioSheets scenario : scenarios) {
            row(scenario.name(), column -> value.of(scenario, column));
        }
        return new Series(title, headings, first, next - 1, months(), scenarios.stream().map(ScenarioSheets::colour).toList());
    }

    private void row(String name, MonthColumns.Formula formula) {
        grid.text(next, 0, name, Style.TEXT);
        for (int month = 0; month < months(); month++) {
            grid.formula(next, FIRST_MONTH + month, formula.in(MonthColumns.FIRST + month), Style.MONEY);
        }
        next++;
    }

    /// The costs of a scenario by surface, one row each.
    Series surfaces(String title, ScenarioSheets scenario) {
        next += 2;
        int headings = next;
        grid.text(next, 0, title, Style.HEADING);
        monthHeadings(headings, scenario);
        next++;
        scenario.bill().kinds().forEach((name, kind) -> row(name, column -> scenario.bill().grid().awayAlong(kind.row(), column)));
        return new Series(title, headings, headings + 1, next - 1, months(),
                scenario.bill().kinds().values().stream().map(kind -> SeriesColours.of(kind.colour())).toList());
    }

    private void monthHeadings(int row, ScenarioSheets scenario) {
        MonthColumns time = scenario.bill().time();
        for (int month = 0; month < months(); month++) {
            grid.formula(row, FIRST_MONTH + month, scenario.bill().grid().awayAlong(time.row(), MonthColumns.FIRST + month),
                    Style.MONTH_HEADING);
        }
    }

    /// A month's figure of a scenario.
    interface Value {
        String of(ScenarioSheets scenario, int column);
    }
}
