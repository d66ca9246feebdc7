package glidepath.ui.prices;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.catalog.Life;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.RateCard;
import glidepath.catalog.Source;
import glidepath.units.Money;

/// A model with its rates on a day, and what a mean call of a workload costs on it.
///
/// @param perCall empty where a part of it has no price
/// @param stage   what the model is on that day
record PricedModel(Model model, RateCard card, Optional<Money> perCall, Life.Stage stage) {

    /// The price of a million tokens of a short call; empty where it has none.
    Optional<Money> rate(Meter meter) {
        return card.rate(meter, BigDecimal.ZERO).map(glidepath.units.Rate::price);
    }

    /// Who says its prices: who says the first of them.
    Source source() {
        return card.prices().keySet().stream().findFirst().map(meter -> model.source(card, meter)).orElse(model.source());
    }

    /// Whether any of its prices is a user's own.
    boolean isOwn() {
        return OwnPrice.isOwn(model.source()) || card.sources().values().stream().anyMatch(OwnPrice::isOwn);
    }
}
