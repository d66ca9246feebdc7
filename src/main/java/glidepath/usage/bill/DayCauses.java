package glidepath.usage.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.usage.Measure;

/// Why what was billed for a model's tokens on a day is not what they cost at list price.
///
/// @param shifted whether what moved to another day comes back there, to the last digit
record DayCauses(DayCell cell, String what, Optional<Measure> meter, boolean shifted) {

    private static final BigDecimal PLAIN = BigDecimal.valueOf(4);

    List<Variance> all() {
        if (cell.difference().isZero()) {
            return List.of();
        }
        if (!cell.isUsed()) {
            return List.of(part(shifted ? VarianceCause.TIME_ZONE : VarianceCause.BILLED_UNUSED, cell.cost()));
        }
        if (!cell.priced()) {
            return List.of(part(VarianceCause.NO_PRICE, cell.difference()));
        }
        if (!cell.isBilled()) {
            return List.of(part(shifted ? VarianceCause.TIME_ZONE : VarianceCause.USED_UNBILLED, cell.difference()));
        }
        return cell.billed().map(tokens -> {
            Money atList = new Money(Decimals.divide(cell.expected().usd().multiply(tokens), cell.used()));
            Money more = atList.minus(cell.expected());
            var parts = new ArrayList<Variance>();
            if (!more.isZero()) {
                parts.add(part(shifted ? VarianceCause.TIME_ZONE : more.isPositive() ? VarianceCause.BILLED_UNUSED
                        : VarianceCause.USED_UNBILLED, more));
            }
            parts.addAll(price(atList, VarianceCause.PRICE));
            return List.copyOf(parts);
        }).orElseGet(() -> shifted ? List.of(part(VarianceCause.TIME_ZONE, cell.difference()))
                : price(cell.expected(), VarianceCause.UNEXPLAINED));
    }

    /// Why the billed tokens do not cost what they would at list price.
    ///
    /// @param otherwise where no known factor tells
    private List<Variance> price(Money atList, VarianceCause otherwise) {
        Money hours = cell.hours().signum() > 0 ? cell.premium().times(cell.hours()) : Money.ZERO;
        Money from = atList.plus(hours);
        List<Variance> parts = new ArrayList<>();
        if (!hours.isZero()) {
            parts.add(part(VarianceCause.HOUR_WRITES, hours));
        }
        Money rest = cell.cost().minus(from);
        if (rest.isZero()) {
            return parts;
        }
        if (isWithinRounding(rest)) {
            parts.add(part(VarianceCause.ROUNDING, rest));
            return parts;
        }
        PriceCauses.factors(meter.filter(Measure.WRITTEN::contains).isPresent()).entrySet().stream()
                .filter(factor -> isWithinRounding(cell.cost().minus(from.times(factor.getKey()))) && isPlain(from.times(factor.getKey())
                        .minus(from))).findFirst().ifPresentOrElse(factor -> {
                    Money at = from.times(factor.getKey());
                    parts.add(part(factor.getValue(), at.minus(from)));
                    parts.add(part(VarianceCause.ROUNDING, cell.cost().minus(at)));
                }, () -> parts.add(part(otherwise, rest)));
        return parts.stream().filter(part -> !part.amount().isZero()).toList();
    }

    private boolean isWithinRounding(Money amount) {
        return new Money(amount.usd().abs()).compareTo(cell.rounding()) <= 0;
    }

    /// Whether rounding alone could hardly look like it.
    private boolean isPlain(Money amount) {
        return new Money(amount.usd().abs()).compareTo(cell.rounding().times(PLAIN)) > 0;
    }

    private Variance part(VarianceCause cause, Money amount) {
        return new Variance(cause, what, meter, amount);
    }
}
