package glidepath.texts;

import java.util.List;
import java.util.function.Function;

import glidepath.engine.Bill;
import glidepath.units.Money;

/// Charges, credits, tax and what is left of some bills, in a sentence.
public record BillSummary(Messages messages, List<Bill> bills) {

    public String sentence() {
        return messages.text("ui.bill.summary", sum(Bill::gross), sum(bill -> bill.credits().applied()), sum(Bill::tax),
                sum(Bill::leftToPay));
    }

    private String sum(Function<Bill, Money> figure) {
        return messages.numbers().money(Money.sum(bills.stream().map(figure).toList()));
    }
}
