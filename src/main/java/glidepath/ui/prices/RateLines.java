package glidepath.ui.prices;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceWindow;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.catalog.Term;
import glidepath.catalog.TieredPrice;
import glidepath.texts.Messages;
import glidepath.ui.kit.EvidenceChip;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// Writes the rates of a model, each with what is counted, and with who says so.
record RateLines(Messages messages) {

    /// Where nobody states what these cost, a rule may.
    private static final List<Meter> CACHED = List.of(Meter.CACHE_READ, Meter.CACHE_WRITE, Meter.CACHE_WRITE_1H);

    /// On demand, in batches, in tiers, for rented units.
    List<ModelDetails.RateLine> of(PricedModel priced) {
        Model model = priced.model();
        var lines = new ArrayList<>(card("", priced.card(), meter -> model.source(priced.card(), meter)));
        CACHED.stream().filter(meter -> !priced.card().has(meter)).forEach(meter -> model.price(priced.card(), meter)
                .ifPresent(derived -> lines.add(line(meter(messages, meter), price(meter, derived.value()), derived.source()))));
        model.batch().card().ifPresent(batch -> lines.addAll(card(messages.text("ui.prices.rate.batch"), batch)));
        for (ServiceTier tier : ServiceTier.values()) {
            Optional.ofNullable(model.tiers().get(tier)).ifPresent(rates -> lines.addAll(card(messages.label(tier), rates)));
        }
        provisioned(model, lines);
        return lines;
    }

    private void provisioned(Model model, List<ModelDetails.RateLine> lines) {
        for (Term term : Term.values()) {
            model.provisioned(term).ifPresent(rate -> lines.add(line(messages.text("ui.prices.rate.provisioned", messages.label(term)),
                    rate(rate.value()), rate.source())));
        }
    }

    private List<ModelDetails.RateLine> card(String group, Listed<RateCard> listed) {
        return card(group, listed.value(), meter -> listed.value().source(meter).orElse(listed.source()));
    }

    private List<ModelDetails.RateLine> card(String group, RateCard card, Function<Meter, Source> source) {
        return card.prices().entrySet().stream().map(price -> line(group.isEmpty() ? meter(messages, price.getKey())
                : messages.text("ui.prices.rate.of", group, meter(messages, price.getKey())), price(price.getKey(), price.getValue()),
                source.apply(price.getKey()))).toList();
    }

    private ModelDetails.RateLine line(String name, String price, Source source) {
        return new ModelDetails.RateLine(name, price, EvidenceChip.Proof.of(messages, source, ModelRows.origin(messages, source)),
                OwnPrice.isOwn(source));
    }

    private String rate(Rate rate) {
        return messages.text("ui.prices.per", messages.numbers().rate(rate.price()), rate.unit().per());
    }

    /// What a meter counts: `Input tokens`.
    static String meter(Messages messages, Meter meter) {
        return messages.has("what." + meter.key()) ? messages.text("what." + meter.key()) : meter.noun();
    }

    /// `$3.00 / MTok ($6.00 above 200,000 input tokens)`.
    String price(Meter meter, TieredPrice price) {
        return price(meter.unit(), price);
    }

    String price(Unit unit, TieredPrice price) {
        String steps = price.tiers().stream().map(tier -> " "
                + messages.text("models.tier", messages.numbers().rate(tier.price()), tier.start())).collect(Collectors.joining());
        return rate(new Rate(price.base(), unit)) + steps;
    }

    /// What other sources say, where it is not what is used: a line for each source.
    List<String> disputed(PricedModel priced) {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        priced.model().others().forEach(other -> other.value().prices().entrySet().stream().filter(price -> !isUsed(priced.card(), price))
                .forEach(price -> bySource.computeIfAbsent(ModelRows.origin(messages, other.value().source(price.getKey())
                .orElse(other.source())), _ -> new ArrayList<>()).add(named(price.getKey(), price.getValue()))));
        return bySource.entrySet().stream().map(source -> messages.text("ui.prices.disputed", source.getKey(),
                String.join(", ", source.getValue()))).toList();
    }

    private String named(Meter meter, TieredPrice price) {
        return messages.text("ui.prices.named", meter(messages, meter), price(meter, price));
    }

    /// The prices of each time, where there are several: `Monday to Friday, 01:00 to 04:00 UTC: Input tokens $1.32 / MTok`.
    List<String> times(Model model) {
        List<PriceEntry> entries = model.prices().entries();
        return entries.size() < 2 ? List.of() : entries.stream().map(entry -> messages.text("ui.prices.disputed", time(entry),
                entry.card().prices().entrySet().stream().map(price -> named(price.getKey(), price.getValue()))
                        .collect(Collectors.joining(", ")))).toList();
    }

    private String time(PriceEntry entry) {
        var parts = new ArrayList<String>();
        entry.from().ifPresent(day -> parts.add(messages.text("ui.prices.history.from", day)));
        entry.until().ifPresent(day -> parts.add(messages.text("ui.prices.history.until", day)));
        entry.hours().ifPresent(hours -> parts.add(messages.text("ui.prices.history.hours", days(hours), hours.start(), hours.end())));
        return parts.isEmpty() ? messages.text("ui.prices.history.else") : String.join(", ", parts);
    }

    private String days(PriceWindow hours) {
        return hours.days().size() == DayOfWeek.values().length ? messages.text("ui.prices.history.daily")
                : hours.days().stream().map(day -> messages.numbers().weekday(day)).collect(Collectors.joining(", "));
    }

    private static boolean isUsed(RateCard card, Map.Entry<Meter, TieredPrice> price) {
        return card.has(price.getKey()) && card.price(price.getKey()).costsLike(price.getValue());
    }
}
