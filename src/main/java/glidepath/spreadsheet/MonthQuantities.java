package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Selection;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Section;

/// Where the quantities of a month stand in a bill: a cell, or a sum of cells.
record MonthQuantities(BillSheet bill) {

    /// Of what one function takes, less than the most.
    private static final int ARGUMENTS = 200;

    String cell(Quantity quantity, int column) {
        return switch (quantity) {
            case Quantity.Calendar.DAYS -> bill.time().days(column);
            case Quantity.Calendar.TAX_RATE -> bill.inputs().tax();
            case Quantity.CallsOf of -> calls(of.workload(), column);
            case Quantity.Charged charged -> sum(charged.which(), column);
            case Quantity.Credited _ -> CellAddress.free(bill.creditedRow(), column);
            default -> CellAddress.free(bill.quantities().row(quantity).orElseThrow(), column);
        };
    }

    private String calls(String workload, int column) {
        Formula calls = bill.figures().calls().get(workload);
        return calls == null ? "0" : CellAddress.free(bill.quantities().row(calls).orElseThrow(), column);
    }

    /// Charges up to those that the sum is for, so that none is part of itself.
    private String sum(Selection which, int column) {
        return switch (which) {
            case Selection.Through through -> sum(Set.of(Surfaces.GATEWAY, Surfaces.SUPPORT), ChargeLabels.GATEWAY,
                    number(Section.GATEWAYS, through.gateway()), column);
            case Selection.Of of -> sum(Set.of(Surfaces.SUPPORT), ChargeLabels.PROVIDER, number(Section.PROVIDERS, of.provider()), column);
            case Selection.ListOf of -> added(bill.listRows(of.provider()), column);
            case Selection.Taxed _ -> taxed(column);
        };
    }

    private String taxed(int column) {
        return "(SUM(%1$s)-SUMIFS(%1$s,%2$s,%3$s))".formatted(CellAddress.down(bill.firstRow(), bill.lastRow(), column),
                CellAddress.fixedDown(bill.firstRow(), bill.lastRow(), BillSheet.ACCOUNT), bill.inputs().constants()
                        .of(new Formula.Constant("people", BigDecimal.valueOf(bill.accountsInOrder().number(Account.PEOPLE)))));
    }

    /// @param without which stand below all others
    private String sum(Set<Surface> without, int of, String number, int column) {
        int last = bill.rows().entrySet().stream().filter(entry -> !without.contains(entry.getKey().surface()))
                .mapToInt(Map.Entry::getValue).max().orElse(-1);
        return last < 0 ? "0"
                : "SUMIFS(%s,%s,%s)".formatted(CellAddress.down(bill.firstRow(), last, column),
                CellAddress.fixedDown(bill.firstRow(), last, of), number);
    }

    /// Gateways and providers are numbered, since names may be anything that a criterion could misread.
    private String number(Section section, String id) {
        return bill.inputs().constants().of(new Formula.Constant(section == Section.GATEWAYS ? "gateway-number" : "provider-number",
                BigDecimal.valueOf(ChargeLabels.number(bill.forecast(), section, id))));
    }

    /// Rows that lie together are added as one range.
    ///
    /// @param rows in rising order
    private static String added(List<Integer> rows, int column) {
        List<String> ranges = ranges(rows, column);
        var sums = new ArrayList<String>();
        for (int first = 0; first < ranges.size(); first += ARGUMENTS) {
            sums.add("SUM(" + String.join(",", ranges.subList(first, Math.min(ranges.size(), first + ARGUMENTS))) + ")");
        }
        return sums.isEmpty() ? "0" : sums.size() == 1 ? sums.getFirst() : "(" + String.join("+", sums) + ")";
    }

    /// Rows that follow each other are one range.
    private static List<String> ranges(List<Integer> rows, int column) {
        var ranges = new ArrayList<String>();
        for (int start = 0; start < rows.size();) {
            int end = start;
            while (end + 1 < rows.size() && rows.get(end + 1) == rows.get(end) + 1) {
                end++;
            }
            ranges.add(CellAddress.down(rows.get(start), rows.get(end), column));
            start = end + 1;
        }
        return ranges;
    }
}
