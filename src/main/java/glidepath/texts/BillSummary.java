package glidepath.texts;

import java.util.List;
import java.util.function.Function;

import glidepath.engine.Bill;
import glidepath.units.Money;

/// Charges, credits, tax and what is left of some bills, in a sentence.
public record BillSummary(Messages messages, List<Bill> bills) {

    public String sentence() {
        boolean complete = bills.stream().allMatch(Bill::complete);
        if (!complete && bills.stream().allMatch(bill -> bill.gross().isZero())) {
            return messages.text("table.unpriced");
        }
        return messages.text("ui.bill.summary", sum(Bill::gross, complete), sum(bill -> bill.credits().applied(), true),
                sum(Bill::tax, true), sum(Bill::leftToPay, complete));
    }

    private String sum(Function<Bill, Money> figure, boolean complete) {
        return messages.atLeast(Money.sum(bills.stream().map(figure).toList()), complete, messages.numbers()::money);
    }
}
