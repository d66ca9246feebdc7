package glidepath.spreadsheet;

import java.util.List;

import glidepath.engine.credit.Runway;
import glidepath.texts.Messages;

/// The totals of each scenario, a row each, at the top of the summary.
final class SummaryTotals {

    private static final int FIRST_ROW = 4;
    private static final int COVERED = 9;
    private static final int UNPRICED = 8;
    private static final int RUN_OUT = 10;
    private static final int LAPSED = 12;
    static final int LAST_COLUMN = LAPSED + 1;

    private final SheetWriter grid;
    private final Messages messages;
    private final List<ScenarioSheets> scenarios;

    SummaryTotals(SheetWriter grid, Messages messages, List<ScenarioSheets> scenarios) {
        this.grid = grid;
        this.messages = messages;
        this.scenarios = scenarios;
        write();
    }

    /// The row below them.
    int end() {
        return FIRST_ROW + scenarios.size();
    }

    private void write() {
        grid.headings(FIRST_ROW - 1, messages.texts("table.", "scenario", "first-month", "gross", "credits", "tax", "left",
                "left-difference", "per-task", "unpriced", "months-covered", "run-out", "reason", "lapsed",
                "cash-zero"), column -> column > 0);
        for (int index = 0; index < scenarios.size(); index++) {
            row(FIRST_ROW + index, scenarios.get(index));
        }
    }

    private void row(int row, ScenarioSheets scenario) {
        Totals totals = scenario.totals();
        grid.text(row, 0, scenario.name(), Style.TEXT);
        List<String> money = List.of(totals.firstMonth(totals.gross()), totals.total(totals.gross()), totals.total(totals.credits()),
                totals.total(totals.tax()), totals.total(totals.left()), CellAddress.free(row, 5) + "-" + CellAddress.here(FIRST_ROW, 5));
        for (int column = 0; column < money.size(); column++) {
            grid.formula(row, column + 1, money.get(column), Style.MONEY);
        }
        grid.formula(row, 7, "IF(%1$s=0,0,%2$s/%1$s)".formatted(totals.total(totals.successes()), CellAddress.free(row, 2)),
                Style.UNIT_COST);
        grid.formula(row, UNPRICED, scenario.bill().unpriced(), Style.WHOLE);
        scenario.credits().runOut().ifPresent(rows -> runOut(row, scenario, rows));
        grid.formula(row, LAPSED, known(scenario, scenario.credits().lapsed()), Style.MONEY);
        if (totals.cash() >= 0) {
            grid.formula(row, LAPSED + 1, known(scenario, first(totals.grid(), totals.cash(), scenario)), Style.DATE);
        }
        if (!scenario.credits().follow()) {
            grid.formula(row, LAPSED + 2, note(scenario), Style.NOTE);
        }
    }

    /// What follows from credits: nothing is known of it where charges were changed and credits, which are values, were not.
    private static String known(ScenarioSheets scenario, String formula) {
        return scenario.credits().follow() ? formula : "IF(%s=\"\",%s,\"\")".formatted(note(scenario), formula);
    }

    /// Where the bill says so.
    private static String note(ScenarioSheets scenario) {
        return scenario.totals().grid().away(BillTotals.NOTE, 0);
    }

    /// The first day in a row of days.
    private static String first(SheetWriter sheet, int row, ScenarioSheets scenario) {
        return "IF(COUNT(%1$s:%2$s)=0,\"\",MIN(%1$s:%2$s))".formatted(sheet.away(row, MonthColumns.FIRST),
                CellAddress.here(row, scenario.bill().time().last()));
    }

    /// The day, and whether money lapsed that could have paid; else what else becomes of them.
    private void runOut(int row, ScenarioSheets scenario, CreditCells.RunOutRows rows) {
        grid.formula(row, RUN_OUT, known(scenario, "IF(COUNT(%1$s)=0,\"\",MIN(%1$s))".formatted(rows.days())), Style.DATE);
        String day = CellAddress.inColumn(row, RUN_OUT);
        String reason = "IF(INDEX(%1$s,MATCH(%2$s,%3$s,0))>0,\"%4$s\",\"%5$s\")".formatted(rows.taken(), day, rows.days(),
                messages.label(Runway.Reason.EXPIRED), messages.label(Runway.Reason.EXHAUSTED));
        String sooner = "IF(%s>0,\"%s\",\"\")".formatted(CellAddress.inColumn(row, UNPRICED), messages.text("report.at-latest", ""));
        grid.formula(row, RUN_OUT + 1, known(scenario, "IF(%s=\"\",%s,%s&%s)".formatted(day, undated(row, scenario), reason, sooner)),
                Style.TEXT);
    }

    /// What has no price may have used them up.
    private String undated(int row, ScenarioSheets scenario) {
        return "IF(%1$s>0,\"%2$s\",IF(ROUND(%3$s-%4$s,%5$s)>0,\"%6$s\",IF(%4$s>0,\"%7$s\",\"%8$s\")))".formatted(
                CellAddress.inColumn(row, UNPRICED), messages.text("outlook.unknown"), CellAddress.inColumn(row, LAPSED),
                scenario.totals().total(scenario.totals().credits()), scenario.bill().inputs().constants().digits(),
                messages.text("outlook.expires_unused", "").strip(), messages.text("report.lasts"), messages.text("outlook.unused"));
    }

    /// How long credits last, beside the totals: the months at whose end some are left.
    ///
    /// @param balances what is left by month, in cents
    void covered(SummarySheet.Series balances) {
        int last = SummarySheet.FIRST_MONTH + balances.months() - 1;
        for (int index = 0; index < scenarios.size(); index++) {
            grid.formula(FIRST_ROW + index, COVERED, "COUNTIF(%s,\">0\")".formatted(
                    CellAddress.across(balances.first() + index, SummarySheet.FIRST_MONTH, last)), Style.WHOLE);
        }
    }
}
