package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import glidepath.catalog.Batch;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.catalog.Term;
import glidepath.catalog.TieredPrice;
import glidepath.units.Rate;

/// One model from all that its sources say.
///
/// The best source's prices are used as they are; meters that it does not state come from the next that does, with that one's name.
/// Where another agrees on the day it was read and also tells what was before or comes after, its history is used. What differs is kept.
final class Merge {

    private final List<Quote> quotes;
    /// Those whose prices may be used.
    private final List<Quote> heard;
    private final LocalDate today;

    private Merge(List<Quote> quotes, LocalDate today) {
        this.quotes = quotes.stream().sorted(Quote.best(today)).toList();
        heard = this.quotes.stream().filter(Quote::isHeard).toList();
        this.today = today;
    }

    /// @param quotes at least one, and one that is heard
    static Model of(List<Quote> quotes, LocalDate today) {
        return new Merge(quotes, today).model();
    }

    private Model model() {
        Quote lead = heard.stream().filter(quote -> card(quote).has(Meter.INPUT)).findFirst()
                .orElseGet(() -> heard.stream().filter(quote -> !card(quote).prices().isEmpty()).findFirst().orElse(heard.getFirst()));
        Model model = lead.model();
        PriceHistory prices = exact(completed(frame(lead), lead));
        return new Model(id(model), name(), model.product(), note(lead), prices, model.source(), batch(lead), tiers(lead), provisioned(),
                FactsOf.all(quotes.stream().map(Quote::model).toList()), model.rules(), others(prices.on(today)));
    }

    private RateCard card(Quote quote) {
        return quote.model().on(today);
    }

    private PriceHistory frame(Quote lead) {
        return heard.stream().map(quote -> quote.model().prices())
                .filter(history -> history.entries().size() > 1 && agree(history.on(today), card(lead)))
                .findFirst().filter(history -> lead.model().prices().entries().size() == 1).orElse(lead.model().prices());
    }

    /// The frame, with the meters that only other sources state.
    private PriceHistory completed(PriceHistory frame, Quote lead) {
        var added = new AddedPrices();
        for (Quote quote : heard) {
            card(quote).prices().forEach((meter, price) -> {
                if (!card(lead).has(meter)) {
                    added.add(meter, price, quote.model().source(card(quote), meter));
                }
            });
        }
        return added.to(frame);
    }

    /// The better of two cards, with the meters that only the other states and that one's name, where the two agree on the rest.
    static Listed<RateCard> completed(Listed<RateCard> better, Listed<RateCard> other) {
        if (!agree(better.value(), other.value())) {
            return better;
        }
        var added = new AddedPrices();
        other.value().prices().forEach((meter, price) -> added.add(meter, price, other.source()));
        return new Listed<>(added.to(PriceHistory.of(better.value())).entries().getFirst().card(), better.source());
    }

    /// Steps to the token: a table that begins one a token sooner than the others knows that "from 272K" is not "above 272K".
    private PriceHistory exact(PriceHistory history) {
        return new PriceHistory(history.entries().stream().map(entry -> {
            var prices = new TreeMap<>(entry.card().prices());
            prices.replaceAll((meter, price) -> heard.stream().map(this::card).filter(card -> card.has(meter))
                    .map(card -> card.price(meter)).filter(price::costsLike).reduce(price, TieredPrice::sooner));
            var card = new RateCard(prices, entry.card().sources(), entry.card().averaged());
            return new PriceEntry(card, entry.from(), entry.until(), entry.hours());
        }).toList());
    }

    /// A history in which some meters have another price, and who says so.
    ///
    /// @param from whose entries begin on that day or later; all where it is empty
    static PriceHistory replaced(PriceHistory history, RateCard card, Source source, Optional<LocalDate> from) {
        return new PriceHistory(history.entries().stream().map(entry -> from.isEmpty()
                || entry.from().filter(day -> !day.isBefore(from.get())).isPresent() ? entry.with(card, source) : entry).toList());
    }

    /// The id that plans know, where there is one.
    private ModelId id(Model lead) {
        return quotes.stream().filter(Quote::isKeyed).map(quote -> quote.model().id()).findFirst().orElse(lead.id());
    }

    private String name() {
        return quotes.stream().map(Quote::model).filter(model -> !model.name().isEmpty() && !model.name().equals(model.id().id()))
                .map(Model::name).findFirst().orElse("");
    }

    /// A remark is about the prices that it stands beside.
    private String note(Quote lead) {
        return quotes.stream().filter(quote -> quote == lead || agree(card(quote), card(lead))).map(quote -> quote.model().note())
                .filter(note -> !note.isEmpty()).findFirst().orElse("");
    }

    /// Rates of batches that stand beside another price are out of step with this one; that there are batches is still known.
    private Batch batch(Quote lead) {
        return batches(inStep(lead)).orElseGet(() -> new Batch(batches(heard.stream()).orElse(Batch.UNKNOWN).offer(), Optional.empty()));
    }

    private static Optional<Batch> batches(Stream<Quote> quotes) {
        return quotes.map(quote -> quote.model().batch()).filter(batch -> batch.offer() != Batch.Offer.UNKNOWN).findFirst();
    }

    /// Those that state the same price of input, of which rates of batches and tiers are a share.
    private Stream<Quote> inStep(Quote lead) {
        return heard.stream().filter(quote -> !card(quote).has(Meter.INPUT) || !card(lead).has(Meter.INPUT)
                || card(quote).price(Meter.INPUT).costsLike(card(lead).price(Meter.INPUT)));
    }

    private Map<ServiceTier, Listed<RateCard>> tiers(Quote lead) {
        Map<ServiceTier, Listed<RateCard>> tiers = new EnumMap<>(ServiceTier.class);
        inStep(lead).forEach(quote -> quote.model().tiers().forEach(tiers::putIfAbsent));
        return tiers;
    }

    private Map<Term, Listed<Rate>> provisioned() {
        Map<Term, Listed<Rate>> terms = new EnumMap<>(Term.class);
        heard.forEach(quote -> quote.model().provisioned().forEach(terms::putIfAbsent));
        return terms;
    }

    /// What the others say, where it differs from what is used.
    private List<Listed<RateCard>> others(RateCard used) {
        Set<Listed<RateCard>> others = new LinkedHashSet<>();
        for (Quote quote : quotes) {
            SortedMap<Meter, TieredPrice> differing = differing(quote, used);
            if (!differing.isEmpty()) {
                others.add(new Listed<>(new RateCard(differing), quote.model().source()));
            }
        }
        return List.copyOf(others);
    }

    private SortedMap<Meter, TieredPrice> differing(Quote quote, RateCard used) {
        SortedMap<Meter, TieredPrice> differing = new TreeMap<>();
        card(quote).prices().forEach((meter, price) -> {
            if (used.has(meter) && !used.price(meter).costsLike(price)) {
                differing.put(meter, price);
            }
        });
        return differing;
    }

    /// Whether two cards have the same prices for all meters that both have, and at least one such.
    static boolean agree(RateCard one, RateCard other) {
        List<Meter> shared = one.prices().keySet().stream().filter(other::has).toList();
        return !shared.isEmpty() && shared.stream().allMatch(meter -> one.price(meter).costsLike(other.price(meter)));
    }
}
