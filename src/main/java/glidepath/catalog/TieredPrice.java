package glidepath.catalog;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import glidepath.units.Money;

/// A price that may change with the length of the call: a cliff, not a bracket.
///
/// A call whose whole input is longer than a tier's start pays that tier's price for every token.
///
/// @param tiers by rising start
public record TieredPrice(Money base, List<Tier> tiers) {

    /// @param start the tier holds for calls of more input tokens than this
    public record Tier(long start, Money price) {
    }

    public TieredPrice {
        tiers = tiers.stream().sorted(Comparator.comparingLong(Tier::start)).toList();
    }

    public static TieredPrice flat(Money price) {
        return new TieredPrice(price, List.of());
    }

    /// @param wholeInput all input tokens of the call, cached or not
    public Money at(BigDecimal wholeInput) {
        Money price = base;
        for (Tier tier : tiers) {
            if (wholeInput.compareTo(BigDecimal.valueOf(tier.start())) > 0) {
                price = tier.price();
            }
        }
        return price;
    }

    /// Whether both are one price: tables differ by a token in where a step starts, which is no other price.
    public boolean costsLike(TieredPrice other) {
        return base.equals(other.base) && tiers.stream().allMatch(tier -> other.has(tier)) && other.tiers.stream().allMatch(this::has);
    }

    /// The one of two that are one price whose steps begin sooner.
    public TieredPrice sooner(TieredPrice other) {
        return other.starts() < starts() ? other : this;
    }

    private long starts() {
        return tiers.stream().mapToLong(Tier::start).sum();
    }

    private boolean has(Tier tier) {
        return above(tier.start()).equals(tier.price());
    }

    /// The price of calls longer than this, by more than the token in which tables differ.
    public Money above(long start) {
        return at(BigDecimal.valueOf(start + 2));
    }

    public TieredPrice times(BigDecimal factor) {
        return new TieredPrice(base.times(factor),
                tiers.stream().map(tier -> new Tier(tier.start(), tier.price().times(factor))).toList());
    }
}
