package glidepath.ui.prices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Term;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;
import glidepath.texts.Messages;
import glidepath.units.Unit;

/// A rate that a user may enter: of a meter on demand, or of one way of using the model.
///
/// @param key `cache_read_mtok`, `batch.input_mtok`, `provisioned.one-month`
record RateChoice(String key) {

    /// Meters that some models have, offered for all.
    private static final List<String> METERS = List.of("input_image_mtok", "output_image_mtok", "output_images_count", "input_audio_mtok",
            "output_audio_mtok", "input_video_mtok", "output_video_mtok", "web_searches_kcount", "requests_kcount",
            "cache_storage_mtok_hours", "training_mtok");

    static RateChoice of(Meter meter) {
        return new RateChoice(meter.key());
    }

    /// All that can be entered, in the order in which it is offered.
    static List<RateChoice> all() {
        var all = new ArrayList<>(METERS.stream().map(RateChoice::new).toList());
        Stream.of(PricedSubject.USUAL.stream().map(WayRate::batch), PricedSubject.USUAL.stream()
                .map(meter -> WayRate.tier(ServiceTier.PRIORITY, meter)),
                PricedSubject.USUAL.stream().map(meter -> WayRate.tier(ServiceTier.FLEX, meter)), Stream.of(Term.values())
                        .map(WayRate::provisioned))
                .flatMap(ways -> ways).forEach(way -> all.add(new RateChoice(way.key())));
        return all;
    }

    Optional<WayRate> way() {
        return WayRate.find(key);
    }

    Meter meter() {
        return WayRate.meterOf(key);
    }

    Unit unit() {
        return way().map(WayRate::unit).orElseGet(() -> meter().unit());
    }

    /// What a user said of it before.
    Optional<TieredPrice> of(OwnPrice price) {
        Optional<WayRate> way = way();
        return way.isPresent() ? Optional.ofNullable(price.ways().get(way.orElseThrow())) : Optional.ofNullable(price.rates().get(meter()));
    }

    /// What it is of: other units, batches, a tier, rented units.
    String group(Messages messages) {
        return way().map(way -> way.term().isPresent() ? messages.text("ui.prices.rate.rented") : way.tier().map(messages::label)
                .orElseGet(() -> messages.text("ui.prices.rate.batch"))).orElseGet(() -> messages.text("ui.prices.rate.units"));
    }

    /// `Batch: Input tokens`.
    String name(Messages messages) {
        return way().map(way -> way.term().map(term -> messages.text("ui.prices.rate.provisioned", messages.label(term)))
                .orElseGet(() -> messages.text("ui.prices.rate.of", way.tier().map(messages::label)
                        .orElseGet(() -> messages.text("ui.prices.rate.batch")), RateLines.meter(messages, meter()))))
                .orElseGet(() -> RateLines.meter(messages, meter()));
    }
}
