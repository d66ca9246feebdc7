package glidepath.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

import glidepath.units.EnumKey;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A line of a month that is kept, of a forecast or of a bill.
///
/// @param product as the catalog calls it
/// @param item    the model or what else was charged; may be empty
/// @param meter   which tokens it counts, such as `input_tokens`; empty where it counts none
/// @param tokens  empty where it counts none
/// @param amount  in US dollars; credits are below zero
public record KeptLine(LineKind kind, String provider, String product, String item, String meter, Optional<BigDecimal> tokens,
                       Money amount) {

    /// Of each text, in letters.
    public static final int LONGEST = 300;

    static final Comparator<KeptLine> ORDER = Comparator.comparing((KeptLine line) -> EnumKey.of(line.kind()))
            .thenComparing(KeptLine::provider).thenComparing(KeptLine::product).thenComparing(KeptLine::item)
            .thenComparing(KeptLine::meter);

    public KeptLine {
        for (String text : new String[] {provider, product, item, meter}) {
            if (text.length() > LONGEST) {
                throw InvalidValueException.because("record.long", LONGEST);
            }
        }
        tokens = tokens.map(BigDecimal::stripTrailingZeros);
    }
}
