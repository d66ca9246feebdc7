package glidepath.ui.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

import glidepath.catalog.Life;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.reports.tables.Cell;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.ui.kit.EvidenceChip;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Writes the list of models: names, prices with what is counted, marks.
///
/// @param day     whose prices hold, and whose stage of life is told
/// @param current the model in use, with what a call costs on it
/// @param proofs  written before: few sources tell all prices
record ModelRows(Messages messages, PriceCatalog catalog, LocalDate day, Optional<PricedModel> current, Map<Source,
        EvidenceChip.Proof> proofs) {

    /// Costs are told for so many calls: one call costs fractions of a cent.
    private static final Count CALLS = Count.of(1000);
    /// Less than this is told with more digits than cents.
    private static final Money DOLLAR = Money.of("1");

    ModelRows(Messages messages, PriceCatalog catalog, LocalDate day, Optional<PricedModel> current) {
        this(messages, catalog, day, current, new ConcurrentHashMap<>());
    }

    ModelRow row(PricedModel priced) {
        Model model = priced.model();
        boolean used = current.map(PricedModel::model).map(Model::id).equals(Optional.of(model.id()));
        return new ModelRow(model.id().toString(), model.name(), provider(catalog, model.id()), marks(priced, used),
                rate(priced, Meter.INPUT), rate(priced, Meter.OUTPUT), other(priced),
                cost(messages, priced), used ? "" : against(priced), context(messages, model.contextWindow()),
                proofs.computeIfAbsent(priced.source(), source -> EvidenceChip.Proof.of(messages, source, origin(messages, source))), used);
    }

    /// The figures of a row as values, one for each column.
    List<Cell> cells(PricedModel priced) {
        return List.of(Cell.text(priced.model().name() + " (" + priced.model().id() + ")"),
                Cell.text(provider(catalog, priced.model().id())), amount(priced.rate(Meter.INPUT)),
                amount(priced.rate(Meter.OUTPUT)), amount(perThousand(priced)), difference(priced).<Cell>map(Cell.Share::new)
                        .orElse(Cell.EMPTY),
                priced.model().contextWindow().stream().mapToObj(tokens -> Cell.of(BigDecimal.valueOf(tokens))).findFirst()
                        .orElse(Cell.EMPTY));
    }

    private static Cell amount(Optional<Money> price) {
        return price.<Cell>map(Cell.Price::new).orElse(Cell.EMPTY);
    }

    static String provider(PriceCatalog catalog, ModelId id) {
        return catalog.nameOf(id.provider());
    }

    /// `Anthropic pricing page, checked 2026-10-24`.
    static String origin(Messages messages, Source source) {
        return Explanation.origin(messages, source);
    }

    private static Optional<Money> perThousand(PricedModel priced) {
        return priced.perCall().map(call -> call.times(CALLS));
    }

    /// What a thousand of the workload's mean calls cost.
    static String cost(Messages messages, PricedModel priced) {
        return perThousand(priced).map(cost -> cost.compareTo(DOLLAR) < 0 ? messages.numbers().price(cost) : messages.numbers().money(cost))
                .orElse(messages.text("ui.levers.unpriced"));
    }

    private String rate(PricedModel priced, Meter meter) {
        return priced.rate(meter).map(messages.numbers()::rate).orElse(ModelRow.NO_RATE);
    }

    /// The first price of a model that counts no tokens.
    private String other(PricedModel priced) {
        var prices = priced.card().prices();
        return priced.card().has(Meter.INPUT) || priced.card().has(Meter.OUTPUT) ? "" : prices.entrySet().stream().findFirst()
                .map(price -> new RateLines(messages).price(price.getKey(), price.getValue())).orElse("");
    }

    private Optional<Percent> difference(PricedModel priced) {
        Optional<Money> now = current.flatMap(PricedModel::perCall).filter(Money::isPositive);
        return now.flatMap(old -> priced.perCall().map(cost ->
                new Percent(Decimals.divide(cost.usd(), old.usd()).subtract(BigDecimal.ONE))));
    }

    private String against(PricedModel priced) {
        return difference(priced).map(by -> (by.fraction().signum() > 0 ? "+" : "") + messages.numbers().percent(by, 0)).orElse("");
    }

    static String context(Messages messages, OptionalLong tokens) {
        return tokens.isPresent() ? messages.numbers().compact(BigDecimal.valueOf(tokens.getAsLong())) : "–";
    }

    private String marks(PricedModel priced, boolean used) {
        var marks = new ArrayList<String>();
        if (used) {
            marks.add(messages.text("ui.prices.mark.used"));
        }
        if (priced.isOwn()) {
            marks.add(messages.text("ui.prices.mark.own"));
        }
        Life life = priced.model().facts().life();
        if (priced.stage() != Life.Stage.ON_OFFER) {
            marks.add(messages.label(priced.stage()));
        }
        life.ended().filter(day::isBefore).ifPresent(end -> marks.add(messages.text("ui.prices.mark.ends", end)));
        return String.join(" · ", marks);
    }
}
