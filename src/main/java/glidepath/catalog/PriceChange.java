package glidepath.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;

/// One price of a newer table that is not the catalog's.
///
/// @param rate     of a meter on demand, or of one way of using the model: `input_mtok`, `batch.input_mtok`
/// @param from     the later day on which it begins; empty where it holds already
/// @param old      the catalog's price; empty where it has none
/// @param question what is odd about the new one
/// @param own      the own price of user or plan that stays in force all the same
public record PriceChange(ModelId model, String rate, Optional<LocalDate> from, Optional<TieredPrice> old, TieredPrice now,
                          Optional<Question> question, Optional<TieredPrice> own) {

    private static final BigDecimal LARGE = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LEAST = new BigDecimal("0.005");
    /// Nobody charges more for a million tokens.
    public static final BigDecimal MOST = new BigDecimal("700");

    /// Why a price is doubtful.
    public enum Question {
        /// A million tokens of text cost between $0.005 and $700.
        UNUSUAL,
        /// A thousand times the price that the catalog has, or a thousandth of it: the unit is mistaken.
        THOUSANDFOLD
    }

    static PriceChange of(ModelId model, String rate, Optional<LocalDate> from, Optional<TieredPrice> old, TieredPrice now,
            Optional<TieredPrice> own) {
        return new PriceChange(model, rate, from, old, now, question(rate, old, now), own);
    }

    /// By which it is taken over: `input_mtok`, or `input_mtok@2027-03-01` where it begins later.
    public String key() {
        return key(rate, from);
    }

    static String key(String rate, Optional<LocalDate> from) {
        return from.map(day -> rate + "@" + day).orElse(rate);
    }

    static Optional<Question> question(String key, Optional<TieredPrice> old, TieredPrice now) {
        if (old.filter(price -> starts(price, now).stream().anyMatch(start -> isThousandfold(at(price, start), at(now, start))))
                .isPresent()) {
            return Optional.of(Question.THOUSANDFOLD);
        }
        Meter meter = WayRate.meterOf(key);
        boolean text = meter.equals(Meter.INPUT) || meter.equals(Meter.OUTPUT);
        return text && starts(now, now).stream().anyMatch(start -> isUnusual(at(now, start))) ? Optional.of(Question.UNUSUAL)
                : Optional.empty();
    }

    private static boolean isUnusual(Money price) {
        return price.usd().compareTo(LEAST) < 0 || price.usd().compareTo(MOST) > 0;
    }

    private static boolean isThousandfold(Money one, Money other) {
        return one.isPositive() && other.isPositive() && (one.usd().multiply(THOUSAND).compareTo(other.usd()) <= 0
                || other.usd().multiply(THOUSAND).compareTo(one.usd()) <= 0);
    }

    /// Calls longer than these have a price of their own in one of both; 0 for the usual price.
    private static SortedSet<Long> starts(TieredPrice one, TieredPrice other) {
        var starts = new TreeSet<Long>();
        starts.add(0L);
        Stream.of(one, other).flatMap(price -> price.tiers().stream()).forEach(tier -> starts.add(tier.start()));
        return starts;
    }

    private static Money at(TieredPrice price, long start) {
        return start == 0 ? price.base() : price.above(start);
    }

    public Optional<WayRate> way() {
        return WayRate.find(rate);
    }

    public Meter meter() {
        return WayRate.meterOf(rate);
    }

    /// By how much the usual price changes; empty where there was none.
    public Optional<Percent> change() {
        return old.flatMap(price -> change(price, 0));
    }

    private Optional<Percent> change(TieredPrice price, long start) {
        Money before = at(price, start);
        return before.isPositive() ? Optional.of(new Percent(Decimals.divide(at(now, start).usd(), before.usd()).subtract(BigDecimal.ONE)))
                : Optional.empty();
    }

    /// By how much the price changes of calls longer than so many tokens, where it changes otherwise than that of shorter ones.
    public SortedMap<Long, Percent> longCalls() {
        var changes = new TreeMap<Long, Percent>();
        old.ifPresent(price -> {
            Optional<Percent> shorter = change();
            for (long start : starts(price, now).tailSet(1L)) {
                Optional<Percent> by = change(price, start);
                if (!by.equals(shorter)) {
                    by.ifPresent(change -> changes.put(start, change));
                }
                shorter = by;
            }
        });
        return changes;
    }

    /// Whether it changes by more than a half for some calls, which a user confirms one by one where the price is in use.
    public boolean isLarge() {
        return Stream.concat(change().stream(), longCalls().values().stream())
                .anyMatch(change -> change.fraction().abs().compareTo(LARGE) > 0);
    }
}
