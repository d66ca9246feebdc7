package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import glidepath.engine.surface.ChargeFormula;
import glidepath.texts.Messages;

/// One bill for all scenarios: a cell says which of them is shown.
final class ShownSheet {

    private static final int CHOICE = 1;
    private static final int NUMBER = 2;
    private static final int TIME_ROW = 4;
    private static final int FIRST_MONTH = 4;

    private final SheetWriter grid;
    private final Messages messages;
    private final List<ScenarioSheets> scenarios;
    private int next = TIME_ROW + 1;

    /// What is the same row in all scenarios.
    ///
    /// @param number of those that say the same in one scenario, from 1 on: a workload may call several models
    private record Key(String item, String charge, String what, String cause, int number) {

        Key next() {
            return new Key(item, charge, what, cause, number + 1);
        }
    }

    ShownSheet(SheetWriter grid, Messages messages, List<ScenarioSheets> scenarios) {
        this.grid = grid;
        this.messages = messages;
        this.scenarios = scenarios;
        choice();
        BillSheet first = scenarios.getFirst().bill();
        monthHeadings(first);
        charges();
        totals();
        grid.sheet().createFreezePane(FIRST_MONTH, TIME_ROW + 1);
        grid.widths(28, 30, 28, 18);
    }

    private void monthHeadings(BillSheet first) {
        for (int month = 0; month < first.time().months(); month++) {
            grid.formula(TIME_ROW, FIRST_MONTH + month, first.grid().awayAlong(first.time().row(), MonthColumns.FIRST + month),
                    Style.MONTH_HEADING);
            grid.sheet().setColumnWidth(FIRST_MONTH + month, 14 * 256);
        }
    }

    private void totals() {
        next++;
        total("gross", Totals::gross);
        total("credits", Totals::credits);
        total("tax", Totals::tax);
        total("left", Totals::left);
    }

    /// The names stand beside, for the list to choose from.
    private void choice() {
        grid.text(0, 0, messages.text("xlsx.sheet.shown"), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.shown.note"), Style.NOTE);
        grid.text(2, 0, messages.text("table.scenario"), Style.TEXT);
        String names = names();
        grid.text(2, CHOICE, scenarios.getFirst().name(), Style.INPUT_TEXT);
        grid.formula(2, NUMBER, chosen(CellAddress.here(2, CHOICE), names), Style.WHOLE);
        Choices.offer(grid, 2, CHOICE, names);
        grid.headings(TIME_ROW, messages.texts("xlsx.head.", "item", "charge", "what", "cause"), _ -> false);
    }

    /// Writes what can be chosen beside the cell.
    private String names() {
        int last = FIRST_MONTH + scenarios.size() - 1;
        for (int index = 0; index < scenarios.size(); index++) {
            grid.text(2, FIRST_MONTH + index, scenarios.get(index).name(), Style.NOTE);
        }
        return CellAddress.here(2, FIRST_MONTH) + ":" + CellAddress.here(2, last);
    }

    /// The place of the chosen name among all. To match would take a name with one of these signs for a pattern.
    private String chosen(String choice, String names) {
        boolean pattern = scenarios.stream().anyMatch(scenario -> scenario.name().matches("(?s).*[~*?].*"));
        return pattern ? IntStream.range(0, scenarios.size())
                .mapToObj(index -> "(%s=%s)*%s".formatted(CellAddress.here(2, FIRST_MONTH + index), choice, index + 1))
                .collect(Collectors.joining("+")) : "MATCH(%s,%s,0)".formatted(choice, names);
    }

    private void charges() {
        Map<Key, List<Optional<ChargeFormula>>> rows = new LinkedHashMap<>();
        for (int index = 0; index < scenarios.size(); index++) {
            BillSheet bill = scenarios.get(index).bill();
            for (Map.Entry<ChargeFormula, Integer> entry : bill.inOrder()) {
                if (bill.cells().figures().isCharged(entry.getKey())) {
                    put(rows, index, key(bill, entry.getKey(), entry.getValue()), entry.getKey());
                }
            }
        }
        rows.forEach(this::row);
    }

    private Key key(BillSheet bill, ChargeFormula charge, int row) {
        return new Key(bill.text(row, 0), messages.label(charge.surface()), messages.what(charge), messages.label(charge.cause()), 1);
    }

    /// In the first row of that name that has none of the scenario yet.
    private static void put(Map<Key, List<Optional<ChargeFormula>>> rows, int scenario, Key first, ChargeFormula charge) {
        Key key = first;
        while (rows.getOrDefault(key, List.of()).size() > scenario) {
            key = key.next();
        }
        List<Optional<ChargeFormula>> of = rows.computeIfAbsent(key, _ -> new ArrayList<>());
        while (of.size() < scenario) {
            of.add(Optional.empty());
        }
        of.add(Optional.of(charge));
    }

    /// What is counted; of a further one of that name, too, whose it is.
    private static String what(Key key, List<Optional<ChargeFormula>> charges) {
        String routes = charges.stream().flatMap(Optional::stream).flatMap(charge -> charge.route().stream()).map(Object::toString)
                .distinct().collect(Collectors.joining(", "));
        return key.number() == 1 || routes.isEmpty() ? key.what() : key.what() + " (" + routes + ")";
    }

    private void row(Key key, List<Optional<ChargeFormula>> charges) {
        List<String> texts = List.of(key.item(), key.charge(), what(key, charges), key.cause());
        for (int column = 0; column < texts.size(); column++) {
            grid.text(next, column, texts.get(column), Style.TEXT);
        }
        BillSheet first = scenarios.getFirst().bill();
        for (int month = 0; month < first.time().months(); month++) {
            int column = MonthColumns.FIRST + month;
            var cells = new ArrayList<String>();
            for (int index = 0; index < scenarios.size(); index++) {
                BillSheet bill = scenarios.get(index).bill();
                cells.add(index < charges.size() ? charges.get(index).map(charge -> bill.grid().awayAlong(bill.row(charge), column))
                        .orElse("0") : "0");
            }
            if (charges.getFirst().isPresent()) {
                first.cells().repeat(grid, next, FIRST_MONTH + month, chosen(cells), charges.getFirst().orElseThrow(), month);
            } else {
                grid.known(next, FIRST_MONTH + month, chosen(cells), BigDecimal.ZERO, Style.MONEY);
            }
        }
        next++;
    }

    private static String chosen(List<String> cells) {
        return "CHOOSE(%s,%s)".formatted(CellAddress.here(2, NUMBER), String.join(",", cells));
    }

    private interface Row {
        int of(Totals totals);
    }

    private void total(String name, Row row) {
        grid.text(next, 0, messages.text("xlsx.total." + name), Style.SECTION);
        for (int month = 0; month < scenarios.getFirst().bill().time().months(); month++) {
            int column = MonthColumns.FIRST + month;
            grid.formula(next, FIRST_MONTH + month, chosen(scenarios.stream()
                    .map(scenario -> scenario.bill().grid().awayAlong(row.of(scenario.totals()), column)).toList()), Style.MONEY_TOTAL);
        }
        next++;
    }
}
