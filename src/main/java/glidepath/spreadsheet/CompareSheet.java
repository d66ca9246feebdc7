package glidepath.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import glidepath.texts.Messages;

/// Figures down, scenarios across: what each comes to, and how that differs from the first of them.
final class CompareSheet {

    private static final int HEADINGS = 3;
    private static final int FIRST = 1;

    private final SheetWriter grid;
    private final Messages messages;
    private final List<ScenarioSheets> scenarios;
    private final List<Integer> figures = new ArrayList<>();
    private int next = HEADINGS + 1;

    CompareSheet(SheetWriter grid, Messages messages, List<ScenarioSheets> scenarios) {
        this.grid = grid;
        this.messages = messages;
        this.scenarios = scenarios;
        grid.text(0, 0, messages.text("xlsx.sheet.compare"), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.compare.note", scenarios.getFirst().name()), Style.NOTE);
        headings(HEADINGS, messages.text("xlsx.compare.figure"));
        figure("first-month", Style.MONEY, totals -> totals.firstMonth(totals.gross()));
        figure("gross", Style.MONEY, totals -> totals.total(totals.gross()));
        figure("credits", Style.MONEY, totals -> totals.total(totals.credits()));
        figure("tax", Style.MONEY, totals -> totals.total(totals.tax()));
        figure("left", Style.MONEY_TOTAL, totals -> totals.total(totals.left()));
        figure("per-task", Style.UNIT_COST, totals -> "IF(%1$s=0,0,%2$s/%1$s)".formatted(totals.total(totals.successes()),
                totals.total(totals.gross())));
        differences("xlsx.compare.difference", false);
        differences("xlsx.compare.share", true);
        grid.sheet().createFreezePane(FIRST, HEADINGS + 1);
        grid.widths(52);
        for (int column = FIRST; column < FIRST + scenarios.size(); column++) {
            grid.sheet().setColumnWidth(column, 20 * 256);
        }
    }

    private interface Figure {
        String of(Totals totals);
    }

    private void headings(int row, String title) {
        grid.text(row, 0, title, Style.HEADING);
        for (int index = 0; index < scenarios.size(); index++) {
            grid.text(row, FIRST + index, scenarios.get(index).name(), Style.FIGURE_HEADING);
        }
    }

    private void figure(String name, Style style, Figure figure) {
        grid.text(next, 0, messages.text("table." + name), Style.TEXT);
        for (int index = 0; index < scenarios.size(); index++) {
            grid.formula(next, FIRST + index, figure.of(scenarios.get(index).totals()), style);
        }
        figures.add(next++);
    }

    /// The same figures against those of the first scenario, as amounts or as shares.
    private void differences(String title, boolean share) {
        next++;
        headings(next++, messages.text(title, scenarios.getFirst().name()));
        for (int figure : figures) {
            difference(figure, share);
        }
    }

    private void difference(int figure, boolean share) {
        grid.formula(next, 0, CellAddress.inColumn(figure, 0), Style.TEXT);
        for (int index = 0; index < scenarios.size(); index++) {
            String own = CellAddress.free(figure, FIRST + index);
            String first = CellAddress.inColumn(figure, FIRST);
            grid.formula(next, FIRST + index, share ? "IF(%1$s=0,0,%2$s/%1$s-1)".formatted(first, own) : own + "-" + first,
                    share ? Style.CHANGE : figure == figures.getLast() ? Style.UNIT_COST : Style.MONEY);
        }
        next++;
    }

    /// The rows to draw: what credits pay and what is left to pay, scenario by scenario.
    Bars bars() {
        return new Bars(messages.text("xlsx.chart.compare"), HEADINGS, List.of(figures.get(4), figures.get(2)), FIRST, FIRST
                + scenarios.size() - 1);
    }

    /// A table of scenarios, a row for each kind of money.
    record Bars(String title, int headings, List<Integer> rows, int first, int last) {
    }
}
