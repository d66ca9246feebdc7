package glidepath.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A line of a month that is kept, of a forecast or of a bill.
///
/// @param kind    `usage`, `credit`, `tax`, ...
/// @param product as the catalog calls it
/// @param item    the model or what else was charged; may be empty
/// @param meter   which tokens it counts, such as `input_tokens`; empty where it counts none
/// @param tokens  empty where it counts none
/// @param amount  in US dollars; credits are below zero
public record KeptLine(String kind, String provider, String product, String item, String meter, Optional<BigDecimal> tokens,
                       Money amount) {

    /// Of each text, in letters.
    public static final int LONGEST = 300;

    private static final Set<String> CHARGES = Set.of("usage", "discount", "fee", "refund");

    static final Comparator<KeptLine> ORDER = Comparator.comparing(KeptLine::kind).thenComparing(KeptLine::provider)
            .thenComparing(KeptLine::product).thenComparing(KeptLine::item).thenComparing(KeptLine::meter);

    public KeptLine {
        for (String text : new String[] {kind, provider, product, item, meter}) {
            if (text.length() > LONGEST) {
                throw InvalidValueException.because("record.long", LONGEST);
            }
        }
        tokens = tokens.map(BigDecimal::stripTrailingZeros);
    }

    /// Whether it is part of what was charged before credits and tax: usage, and what goes on and off it.
    public boolean isCharge() {
        return CHARGES.contains(kind);
    }

    public boolean isCredit() {
        return kind.equals("credit");
    }

    public boolean isTax() {
        return kind.equals("tax");
    }
}
