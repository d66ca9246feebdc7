package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import glidepath.usage.Amounts;
import glidepath.usage.UsageSink;

/// Takes over what a source says that calls cost, where it says so in US dollars; how much is in another currency is told, and the cost
/// stays unknown.
final class Costs {

    static final String OTHER_SERVICES = "usage.note.other-services";
    static final String APART = "usage.note.apart";
    static final String DOLLARS = "USD";

    private Costs() {
    }

    /// @param currency empty where the source means US dollars
    static void into(Amounts.Builder amounts, Optional<BigDecimal> cost, String currency, UsageSink sink) {
        if (currency.isEmpty() || currency.equalsIgnoreCase("usd")) {
            cost.ifPresent(amounts::cost);
        } else {
            cost.ifPresent(amount -> sink.leave("usage.note.currency", amount, currency.toUpperCase(Locale.ROOT)));
        }
    }
}
