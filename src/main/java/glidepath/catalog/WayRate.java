package glidepath.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.units.EnumKey;
import glidepath.units.Unit;

/// A rate that holds on one way of using a model only: in batches, in a service tier, of a rented unit.
///
/// @param way   `batch`, a service tier such as `priority`, or `provisioned`
/// @param meter what is counted; of a rented unit its term, such as `one-month`
public record WayRate(String way, String meter) implements Comparable<WayRate> {

    public static final String BATCH = "batch";
    public static final String PROVISIONED = "provisioned";

    private static final List<String> WAYS = List.of(BATCH, ServiceTier.PRIORITY.word(), ServiceTier.FLEX.word(), PROVISIONED);

    /// @throws IllegalArgumentException where there is no such way, term or meter
    public WayRate {
        if (!WAYS.contains(way)) {
            throw new IllegalArgumentException("'" + way + "' is none of " + String.join(", ", WAYS));
        }
        if (way.equals(PROVISIONED)) {
            term(meter);
        } else {
            Meter.parse(meter);
        }
    }

    public static WayRate batch(Meter meter) {
        return new WayRate(BATCH, meter.key());
    }

    public static WayRate tier(ServiceTier tier, Meter meter) {
        return new WayRate(tier.word(), meter.key());
    }

    public static WayRate provisioned(Term term) {
        return new WayRate(PROVISIONED, EnumKey.dashed(term));
    }

    /// Whether a key names such a rate: `batch.input_mtok`.
    public static boolean isKey(String key) {
        return WAYS.stream().anyMatch(way -> key.startsWith(way + "."));
    }

    /// The rate that a key names; empty where the key is that of a meter on demand.
    public static Optional<WayRate> find(String key) {
        return isKey(key) ? Optional.of(parse(key)) : Optional.empty();
    }

    /// What is counted at the rate of a key, on demand or on one way.
    public static Meter meterOf(String key) {
        return Meter.parse(find(key).map(WayRate::meter).orElse(key));
    }

    /// @param key as [#key] writes it
    /// @throws IllegalArgumentException where it names no rate
    public static WayRate parse(String key) {
        int dot = key.indexOf('.');
        return new WayRate(key.substring(0, Math.max(dot, 0)), key.substring(dot + 1));
    }

    /// `batch.input_mtok`, `provisioned.one-month`.
    public String key() {
        return way + "." + meter;
    }

    public Optional<ServiceTier> tier() {
        return Stream.of(ServiceTier.values()).filter(tier -> tier.word().equals(way)).findFirst();
    }

    public Optional<Term> term() {
        return way.equals(PROVISIONED) ? Optional.of(term(meter)) : Optional.empty();
    }

    public Unit unit() {
        return way.equals(PROVISIONED) ? Unit.UNIT_HOUR : Meter.parse(meter).unit();
    }

    private static Term term(String word) {
        return Arrays.stream(Term.values()).filter(term -> EnumKey.dashed(term).equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not a term"));
    }

    @Override
    public int compareTo(WayRate other) {
        int byWay = Integer.compare(WAYS.indexOf(way), WAYS.indexOf(other.way));
        return byWay != 0 ? byWay : way.equals(PROVISIONED) ? Integer.compare(term(meter).months(), term(other.meter).months())
                : Meter.parse(meter).compareTo(Meter.parse(other.meter));
    }
}
