package glidepath.advise;

import java.util.Optional;
import java.util.stream.Collectors;

import glidepath.advise.Risk.Applies;
import glidepath.engine.credit.FirstInvoice;
import glidepath.units.Message;
import glidepath.units.ShownAmount;

/// What lands on the card in the first month although credits stand unused: of the first rank, since it comes at once and is never
/// refunded.
final class FirstInvoiceRisk {

    private FirstInvoiceRisk() {
    }

    static Risk assess(AdviceContext it) {
        Optional<FirstInvoice> first = FirstInvoice.of(it.forecast());
        return first.map(invoice -> new Risk("first-invoice", Applies.YES,
                Message.of("risk.first-invoice.yes", new ShownAmount(invoice.toPay()), products(invoice),
                        invoice.month(), new ShownAmount(invoice.unused())), Sources.CREDIT_ORDER))
                .orElseGet(() -> new Risk("first-invoice", Applies.NO,
                        Message.of(it.forecast().credits().isPositive() ? "risk.first-invoice.no" : "risk.first-invoice.none"),
                        Sources.CREDIT_ORDER));
    }

    private static String products(FirstInvoice invoice) {
        return invoice.lines().stream().map(line -> line.account().product()).distinct().collect(Collectors.joining(", "));
    }
}
