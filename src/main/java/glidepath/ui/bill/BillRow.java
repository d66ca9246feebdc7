package glidepath.ui.bill;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.reports.tables.Cell;

/// A charge, the sum of a group of them, tax, or the total.
///
/// @param usd     the amount, for sorting, and `leftUsd` what is left to pay of it
/// @param group   whether it is a sum
/// @param details why it is what it is, line by line
/// @param model   whose price is charged; none for what is of no model
/// @param cells   the texts as values, and what [BillViewModel#further] heads
public record BillRow(String name, String what, String quantity, String rate, String list, String amount, String credits, String left,
                  BigDecimal usd, BigDecimal leftUsd, boolean group, List<String> details, List<Cell> cells,
                      Optional<ModelId> model) {

    /// A sum, or tax, which is of no model.
    BillRow(String name, String list, String amount, String credits, String left, BigDecimal usd, BigDecimal leftUsd, boolean group,
            List<Cell> cells) {
        this(name, "", "", "", list, amount, credits, left, usd, leftUsd, group, List.of(), cells, Optional.empty());
    }

    /// By what rows are ordered, within their groups, and groups among each other.
    public enum Order {
        /// As the bill has them.
        BILL(Comparator.comparing(_ -> 0)),
        NAME(Comparator.comparing((BillRow row) -> row.name() + " " + row.what())),
        AMOUNT(Comparator.comparing(BillRow::usd)),
        LEFT(Comparator.comparing(BillRow::leftUsd));

        private final Comparator<BillRow> rows;

        Order(Comparator<BillRow> rows) {
            this.rows = rows;
        }

        Comparator<BillRow> rows(boolean descending) {
            return descending ? rows.reversed() : rows;
        }
    }
}
