package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.RateCard;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;

/// What is known of the model that is priced.
///
/// @param id    of the catalog; empty for a model that it lacks
/// @param listed the rates that hold without own ones
/// @param ways   those of batches, tiers and rented units
/// @param today  the date of what is entered, unless another is
record PricedSubject(Optional<ModelId> id, String name, SortedMap<Meter, TieredPrice> listed, SortedMap<WayRate, TieredPrice> ways,
        LocalDate today) {

    /// Offered for every model, whether its card has them or not.
    static final List<Meter> USUAL = List.of(Meter.INPUT, Meter.OUTPUT, Meter.CACHE_READ, Meter.CACHE_WRITE, Meter.CACHE_WRITE_1H);

    static PricedSubject of(Model model, LocalDate day, LocalDate today) {
        RateCard card = model.on(day);
        var listed = new TreeMap<>(card.prices());
        // some are worked out by a rule
        USUAL.forEach(meter -> model.price(card, meter).ifPresent(price -> listed.put(meter, price.value())));
        return new PricedSubject(Optional.of(model.id()), model.name(), listed, model.ways(), today);
    }

    Optional<TieredPrice> listed(RateChoice choice) {
        Optional<WayRate> way = choice.way();
        return way.isPresent() ? Optional.ofNullable(ways.get(way.orElseThrow())) : Optional.ofNullable(listed.get(choice.meter()));
    }
}
