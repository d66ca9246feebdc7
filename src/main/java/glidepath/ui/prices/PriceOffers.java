package glidepath.ui.prices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.DisplayName;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceChange;
import glidepath.catalog.PriceChanges;
import glidepath.reports.PriceChangesReport;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;

/// Writes what a table of prices would change: what the plan uses first, then what is doubtful, then the rest; new models last.
record PriceOffers(Messages messages, PriceCatalog catalog, Set<ModelId> used) {

    List<PriceOffer> of(PriceChanges changes) {
        Set<ModelId> doubtful = changes.doubtful(used::contains);
        Map<ModelId, List<PriceChange>> byModel = new LinkedHashMap<>();
        changes.changes().forEach(change -> byModel.computeIfAbsent(change.model(), _ -> new ArrayList<>()).add(change));
        var offers = new ArrayList<PriceOffer>();
        byModel.forEach((model, all) -> offers.add(offer(model, doubtful.contains(model), all)));
        offers.sort(Comparator.comparing((PriceOffer offer) -> !offer.used()).thenComparing(offer -> !offer.doubtful())
                .thenComparing(PriceOffer::model));
        changes.added().stream().map(model -> added(model, changes.question(model))).forEach(offers::add);
        return offers;
    }

    private PriceOffer offer(ModelId model, boolean doubtful, List<PriceChange> changes) {
        var offer = new PriceOffer(model, catalog.model(model).map(Model::name).orElse(model.id()), used.contains(model), doubtful);
        offer.tell(changes.stream().map(change -> new PriceOffer.Change(offer, Optional.of(change.key()), change == changes.getFirst(),
                name(change),
                change.old().map(price -> price(change, price)).orElse(PriceChangesReport.none(messages, change)),
                price(change, change.now()), percent(change), note(change))).toList());
        return offer;
    }

    private String name(PriceChange change) {
        String rate = new RateChoice(change.rate()).name(messages);
        return change.from().map(day -> messages.text("prices.change.from", rate, day)).orElse(rate);
    }

    private PriceOffer added(Model model, Optional<PriceChange.Question> question) {
        var offer = new PriceOffer(model.id(), name(model), false, question.isPresent());
        offer.tell(List.of(new PriceOffer.Change(offer, Optional.empty(), true, messages.text("ui.prices.import.new"), "", rates(model),
                "", question.map(this::question).orElse(""))));
        return offer;
    }

    /// Most tables give ids only.
    private static String name(Model model) {
        return model.name().isEmpty() || model.name().equals(model.id().id()) ? DisplayName.of(model.id()) : model.name();
    }

    private String rates(Model model) {
        return model.prices().entries().getLast().card().prices().entrySet().stream().limit(3)
                .map(price -> messages.text("ui.prices.import.rate", RateLines.meter(messages, price.getKey()), new RateLines(messages)
                .price(price.getKey(), price.getValue()))).collect(Collectors.joining(", "));
    }

    private String price(PriceChange change, glidepath.catalog.TieredPrice price) {
        return new RateLines(messages).price(change.meter(), price);
    }

    private String percent(PriceChange change) {
        return change.change().filter(by -> !by.isZero()).map(by -> (by.fraction().signum() > 0 ? "+" : "") + messages.numbers()
                .percent(by, 1)).orElse("");
    }

    private String question(PriceChange.Question why) {
        return messages.text("ui.prices.question." + EnumKey.of(why));
    }

    private String note(PriceChange change) {
        Optional<String> question = change.question().map(this::question);
        String steps = change.change().filter(by -> by.isZero()).isPresent() ? messages.text("ui.prices.import.steps") : "";
        String doubt = question.orElse(change.isLarge() && used.contains(change.model()) ? messages.text("ui.prices.import.large") : steps);
        String own = change.own().map(stays -> messages.text("ui.prices.import.own", price(change, stays))).orElse("");
        return Stream.of(doubt, own).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }
}
