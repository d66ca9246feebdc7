package glidepath.files.usage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.UsageSink;

/// Takes over what a source says that calls cost, where it says so in US dollars; another currency is told, and the cost stays unknown.
final class Costs {

    private Costs() {
    }

    /// @param currency empty where the source means US dollars
    static void into(Amounts.Builder amounts, Optional<BigDecimal> cost, String currency, UsageSink sink) {
        if (currency.isEmpty() || currency.equalsIgnoreCase("usd")) {
            cost.ifPresent(amounts::cost);
        } else if (cost.isPresent()) {
            sink.note(Message.of("usage.note.currency", currency.toUpperCase(Locale.ROOT)));
        }
    }
}
