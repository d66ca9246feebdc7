package glidepath.spreadsheet;

import java.util.List;

import glidepath.engine.ScenarioForecast;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// What must hold in the workbook, each with both sides and their difference: months add up to totals, kinds to charges, credits to what
/// was granted, shares of one whole to no more than it, and, until an assumption is changed, all to the forecast.
final class ChecksSheet {

    private static final int FIRST = 4;

    private final SheetWriter grid;
    private final Messages messages;
    private final AssumptionSheet inputs;
    private int next = FIRST;

    /// @param leftOut what the table of all charges leaves out; empty for nothing
    ChecksSheet(SheetWriter grid, Messages messages, List<ScenarioSheets> scenarios, AssumptionSheet inputs, String leftOut) {
        this.grid = grid;
        this.messages = messages;
        this.inputs = inputs;
        head(leftOut);
        scenarios.forEach(this::checks);
        all();
        grid.sheet().createFreezePane(2, FIRST);
        grid.widths(28, 52, 20, 20, 16, 16);
    }

    private void head(String leftOut) {
        grid.text(0, 0, messages.text("xlsx.sheet.checks"), Style.TITLE);
        grid.text(1, 0, (messages.text("xlsx.checks.note") + " " + leftOut).strip(), Style.NOTE);
        grid.headings(FIRST - 1, messages.texts("xlsx.checks.", "scenario", "check", "one", "other", "difference",
                "result"), column -> column > 1 && column < 5);
    }

    /// Whether every check holds, at the top.
    private void all() {
        grid.text(2, 0, messages.text("xlsx.checks.all"), Style.SECTION);
        grid.formula(2, 1, "IF(COUNTIF(%1$s,\"%2$s\")=ROWS(%1$s),\"%2$s\",\"%3$s\")".formatted(CellAddress.fixedDown(FIRST, next - 1, 5),
                holds(), fails()), Style.SECTION);
    }

    private String holds() {
        return messages.text("xlsx.checks.holds");
    }

    private String fails() {
        return messages.text("xlsx.checks.fails");
    }

    private void checks(ScenarioSheets scenario) {
        Totals totals = scenario.totals();
        BillSheet bill = scenario.bill();
        SheetWriter sheet = bill.grid();
        int first = MonthColumns.FIRST;
        int last = bill.time().last();
        check(scenario, "months", "SUM(%s:%s)".formatted(sheet.away(totals.gross(), first), CellAddress.here(totals.gross(), last)),
                bill.rows().isEmpty() ? "0" : "SUM(%s)".formatted(sheet.awayDown(bill.firstRow(), bill.lastRow(), BillSheet.TOTAL)));
        check(scenario, "kinds", bill.kinds().isEmpty() ? "0"
                : String.join("+", bill.kinds().values().stream().map(kind -> totals.total(kind.row())).toList()),
                totals.total(totals.gross()));
        check(scenario, "left", "%s-%s+%s".formatted(totals.total(totals.gross()), totals.total(totals.credits()),
                totals.total(totals.tax())),
                totals.total(totals.left()));
        scenario.credits().balance().ifPresent(balance -> check(scenario, "credits",
                "%s+%s+%s".formatted(totals.total(totals.credits()), scenario.credits().lapsed(), balance.closing()), balance.granted()));
        ScenarioForecast forecast = bill.forecast();
        asExported(scenario, "gross", totals.gross(), forecast.gross());
        asExported(scenario, "credits", totals.credits(), forecast.credits());
        asExported(scenario, "tax", totals.tax(), forecast.tax());
        asExported(scenario, "left", totals.left(), forecast.leftToPay());
        forecast.assumptions().workloads().forEach(workload -> {
            together(scenario, workload, Levers.CACHE_READ, Levers.CACHE_WRITE);
            together(scenario, workload, Levers.BATCH_SHARE, Levers.PROVISIONED_SHARE);
        });
    }

    /// Each may be all of it, and no cell refuses both: what is left for the rest would be negative.
    private void together(ScenarioSheets scenario, Workload workload, Lever<?> first, Lever<?> second) {
        String id = scenario.bill().forecast().scenario().id();
        inputs.listed(id, first.at(workload.id())).ifPresent(one -> inputs.listed(id, second.at(workload.id())).ifPresent(other -> {
            line(scenario, messages.text("xlsx.checks.shares", workload.name(), messages.label(first), messages.label(second)));
            grid.formula(next, 2, one + "+" + other, Style.SHARE);
            grid.formula(next, 3, "MIN(1,%s)".formatted(CellAddress.free(next, 2)), Style.SHARE);
            grid.formula(next, 4, "%s-%s".formatted(CellAddress.free(next, 2), CellAddress.free(next, 3)), Style.SHARE);
            verdict();
        }));
    }

    private void check(ScenarioSheets scenario, String name, String one, String other) {
        line(scenario, messages.text("xlsx.checks." + name));
        grid.formula(next, 2, one, Style.MONEY);
        grid.formula(next, 3, other, Style.MONEY);
        result();
    }

    private void asExported(ScenarioSheets scenario, String name, int row, Money engine) {
        line(scenario, messages.text("xlsx.checks.forecast", messages.text("xlsx.total." + name)));
        grid.formula(next, 2, scenario.totals().total(row), Style.MONEY);
        grid.number(next, 3, inputs.currency().of(engine), Style.MONEY);
        result();
    }

    private void line(ScenarioSheets scenario, String text) {
        grid.text(next, 0, scenario.name(), Style.TEXT);
        grid.text(next, 1, text, Style.TEXT);
    }

    private void result() {
        grid.formula(next, 4, "ROUND(%s-%s,%s)".formatted(CellAddress.free(next, 2), CellAddress.free(next, 3), inputs.constants()
                .cents()), Style.MONEY);
        verdict();
    }

    private void verdict() {
        grid.formula(next, 5, "IF(%s=0,\"%s\",\"%s\")".formatted(CellAddress.free(next, 4), holds(), fails()), Style.UNIT);
        next++;
    }
}
