package glidepath.engine.surface;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.RateCard;
import glidepath.catalog.Source;
import glidepath.catalog.TieredPrice;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.units.Decimals;
import glidepath.units.Rate;

/// A rate published for one way of being called alone, such as batches, beside that of the same meter on demand.
///
/// Tables tell such rates of short calls only: where the price on demand has steps and this one has none, a long call is here as much
/// dearer as it is there, likely. What users enter themselves holds for all calls.
///
/// @param demand empty where the meter has no price on demand
record OwnRate(Meter meter, TieredPrice price, Source said, Optional<TieredPrice> demand) {

    /// @param card   the rates on demand
    /// @param source what is made of the source of the rate
    static OwnRate of(Listed<RateCard> own, Meter meter, RateCard card, UnaryOperator<Source> source) {
        RateCard rates = own.value();
        return new OwnRate(meter, rates.price(meter), source.apply(rates.source(meter).orElse(own.source())),
                card.has(meter) ? Optional.of(card.price(meter)) : Optional.empty());
    }

    Price price(Formula wholeInput) {
        return Price.ByLength.of(wholeInput, followed().orElse(price), this::at);
    }

    /// What it is of the price on demand in a call of some length; empty where that is free, or unknown.
    Optional<BigDecimal> ofDemand(BigDecimal length) {
        BigDecimal compared = followed().isPresent() ? BigDecimal.ZERO : length;
        return demand.map(known -> known.at(compared).usd()).filter(usd -> usd.signum() != 0)
                .map(usd -> Decimals.divide(price.at(compared).usd(), usd));
    }

    /// The price on demand whose steps hold here, too.
    private Optional<TieredPrice> followed() {
        return demand.filter(known -> price.tiers().isEmpty() && known.base().usd().signum() != 0 && !OwnPrice.isOwn(said));
    }

    private Price at(BigDecimal length) {
        var published = new Price.Published(new Rate(price.at(length), meter.unit()), said);
        return followed().filter(known -> !known.at(length).equals(known.base())).<Price>map(known -> new Price.Derived(published,
                new Listed<>(Decimals.divide(known.at(length).usd(), known.base().usd()),
                        said.derived("a long call as much dearer as on demand", Evidence.LIKELY)))).orElse(published);
    }
}
