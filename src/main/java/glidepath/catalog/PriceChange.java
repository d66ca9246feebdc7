package glidepath.catalog;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.units.Decimals;
import glidepath.units.Percent;

/// One price of a newer table that is not the catalog's.
///
/// @param old      the catalog's price; empty where it has none
/// @param question what is odd about the new one
/// @param own      the own price of user or plan that stays in force all the same
public record PriceChange(ModelId model, Meter meter, Optional<TieredPrice> old, TieredPrice now, Optional<Question> question,
                          Optional<TieredPrice> own) {

    private static final BigDecimal LARGE = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LEAST = new BigDecimal("0.005");
    private static final BigDecimal MOST = new BigDecimal("700");

    /// Why a price is doubtful.
    public enum Question {
        /// A million tokens of text cost between $0.005 and $700.
        UNUSUAL,
        /// A thousand times the price that the catalog has, or a thousandth of it: the unit is mistaken.
        THOUSANDFOLD
    }

    static PriceChange of(ModelId model, Meter meter, Optional<TieredPrice> old, TieredPrice now, Optional<TieredPrice> own) {
        return new PriceChange(model, meter, old, now, question(meter, old, now), own);
    }

    private static Optional<Question> question(Meter meter, Optional<TieredPrice> old, TieredPrice now) {
        BigDecimal usd = now.base().usd();
        if (old.filter(price -> isThousandfold(price.base().usd(), usd)).isPresent()) {
            return Optional.of(Question.THOUSANDFOLD);
        }
        boolean unusual = usd.compareTo(LEAST) < 0 || usd.compareTo(MOST) > 0;
        return unusual && (meter.equals(Meter.INPUT) || meter.equals(Meter.OUTPUT)) ? Optional.of(Question.UNUSUAL) : Optional.empty();
    }

    private static boolean isThousandfold(BigDecimal one, BigDecimal other) {
        return one.signum() > 0 && other.signum() > 0
                && (one.multiply(THOUSAND).compareTo(other) <= 0 || other.multiply(THOUSAND).compareTo(one) <= 0);
    }

    /// By how much the usual price changes; empty where there was none.
    public Optional<Percent> change() {
        return old.filter(price -> price.base().isPositive())
                .map(price -> new Percent(Decimals.divide(now.base().usd(), price.base().usd()).subtract(BigDecimal.ONE)));
    }

    /// Whether it changes by more than a half, which a user confirms one by one where the price is in use.
    public boolean isLarge() {
        return change().filter(change -> change.fraction().abs().compareTo(LARGE) > 0).isPresent();
    }
}
