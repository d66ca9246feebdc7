package glidepath.ui.bill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import glidepath.engine.ChargeSum;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.PlanTables;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// The values behind the rows of a bill, for spreadsheets: as many as the window has columns, and what only files have room for.
record BillCells(Messages messages) {

    /// Beside what the window shows of a charge: the units of its quantity and rate, and where its price comes from.
    private static final List<String> FURTHER = List.of("counted", "per", "source", "page", "checked", "evidence");

    List<String> further() {
        return FURTHER.stream().map(key -> messages.text("table." + key)).toList();
    }

    List<Cell> charge(String name, String what, ChargeSum sum) {
        var cells = new ArrayList<>(List.of(Cell.text(name), Cell.text(what), Cell.of(sum.quantity()),
                sum.rate().<Cell>map(rate -> new Cell.Price(rate.price()))
                        .orElse(Cell.text(messages.text(sum.isPriced() ? "ui.bill.varies" : "ui.bill.unpriced")))));
        cells.addAll(amounts(sum.isPriced(), sum.list(), sum.amount(), sum.paid(), sum.left()));
        cells.addAll(List.of(Cell.text(sum.line().unit().noun()), Cell.text(sum.line().unit().per())));
        cells.addAll(PlanTables.source(messages, sum.line().source()));
        return cells;
    }

    /// @param priced whether all of it has a price
    List<Cell> sum(String name, boolean priced, Money list, Money amount, Money paid, Money left) {
        return padded(Stream.concat(Stream.of(Cell.text(name), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY),
                amounts(priced, list, amount, paid, left).stream()));
    }

    List<Cell> tax(String name, Money tax) {
        return padded(Stream.of(Cell.text(name), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.of(tax)));
    }

    private static List<Cell> padded(Stream<Cell> cells) {
        return Stream.concat(cells, Collections.nCopies(FURTHER.size(), Cell.EMPTY).stream()).toList();
    }

    /// Without a price an amount is not known, or only the least that it can be, which is no number to add up.
    private List<Cell> amounts(boolean priced, Money list, Money amount, Money paid, Money left) {
        return List.of(known(priced, list), known(priced, amount), Cell.of(paid), known(priced, left));
    }

    private Cell known(boolean priced, Money amount) {
        return priced ? Cell.of(amount) : Cell.text(messages.atLeast(amount, false, messages.numbers()::money));
    }
}
