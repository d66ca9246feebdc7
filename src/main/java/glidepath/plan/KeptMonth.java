package glidepath.plan;

import java.util.List;
import java.util.Optional;

import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A month as it was forecast, or as it was billed.
///
/// @param lines in a fixed order
/// @param band  between which nine of ten draws lay, where inputs of the forecast were ranges
public record KeptMonth(List<KeptLine> lines, Optional<Band> band) {

    /// So many lines are kept of a month at most.
    public static final int MOST_LINES = 1_000;

    /// What a month was forecast to cost before credits and tax: 5% and 95% of the draws lay below these.
    public record Band(Money low, Money high) {

        public Band {
            if (low.compareTo(high) > 0) {
                throw InvalidValueException.because("record.band", low, high);
            }
        }

        public boolean holds(Money actual) {
            return low.compareTo(actual) <= 0 && actual.compareTo(high) <= 0;
        }
    }

    public KeptMonth {
        lines = lines.stream().sorted(KeptLine.ORDER).toList();
        if (lines.size() > MOST_LINES) {
            throw InvalidValueException.because("record.lines", lines.size(), MOST_LINES);
        }
    }

    public KeptMonth(List<KeptLine> lines) {
        this(lines, Optional.empty());
    }
}
