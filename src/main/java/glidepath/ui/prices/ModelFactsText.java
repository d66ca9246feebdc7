package glidepath.ui.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import glidepath.catalog.Access;
import glidepath.catalog.Life;
import glidepath.catalog.Modality;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.PriceCatalog;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Percent;

/// Writes what is known of a model besides its prices. What no source tells is *unknown*.
///
/// @param day whose stage of life is told
record ModelFactsText(Messages messages, PriceCatalog catalog, LocalDate day) {

    List<ModelDetails.Fact> of(Model model) {
        ModelFacts facts = model.facts();
        var all = new ArrayList<ModelDetails.Fact>();
        all.add(fact("maker", facts.maker().isEmpty() ? unknown() : catalog.makerOf(model)));
        all.add(fact("takes", kinds(facts.modalities().takes())));
        all.add(fact("gives", kinds(facts.modalities().gives())));
        all.add(fact("context", tokens(facts.limits().contextWindow())));
        all.add(fact("most-output", tokens(facts.limits().mostOutput())));
        all.add(fact("cache-minimum", facts.limits().cacheMinimum().isPresent()
                ? tokens(OptionalLong.of(facts.limits().cacheMinimum().getAsInt())) : unknown()));
        all.add(fact("life", life(facts.life())));
        all.add(fact("batch", text("batch." + EnumKey.of(model.batchOffer()))));
        all.add(fact("sold-through", text("sold." + EnumKey.of(facts.soldThrough()))));
        all.add(fact("places", places(facts.access())));
        facts.traits().tokenizerDrift().ifPresent(drift -> all.add(fact("tokenizer", text("tokenizer.drift",
                messages.numbers().percent(new Percent(drift.subtract(BigDecimal.ONE)), 0)))));
        model.rules().surcharges(model).forEach(surcharge -> all.add(fact("surcharge", text("surcharge.value", surcharge.name(),
                messages.numbers().percent(new Percent(surcharge.factor().subtract(BigDecimal.ONE)), 0)))));
        return all;
    }

    private ModelDetails.Fact fact(String key, String value) {
        return new ModelDetails.Fact(text(key), value);
    }

    private String text(String key, Object... values) {
        return messages.text("ui.prices.fact." + key, values);
    }

    private String unknown() {
        return text("unknown");
    }

    private String kinds(Set<Modality> kinds) {
        return kinds.isEmpty() ? unknown() : kinds.stream().map(messages::label).collect(Collectors.joining(", "));
    }

    private String tokens(OptionalLong tokens) {
        return tokens.isPresent() ? text("tokens", messages.numbers().number(BigDecimal.valueOf(tokens.getAsLong()), 0)) : unknown();
    }

    private String life(Life life) {
        String stage = messages.label(life.on(day));
        var dates = new ArrayList<String>();
        life.offered().ifPresent(date -> dates.add(text("life.offered", date)));
        life.deprecated().ifPresent(date -> dates.add(text("life.deprecated", date)));
        life.ended().ifPresent(date -> dates.add(text("life.ended", date)));
        return dates.isEmpty() ? stage : text("life.dated", stage, String.join(", ", dates));
    }

    private String places(Collection<Access> access) {
        List<String> scopes = access.stream().map(Access::scope).filter(scope -> !scope.isEmpty()).distinct().sorted().toList();
        return scopes.isEmpty() ? unknown() : String.join(", ", scopes);
    }
}
