package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import glidepath.catalog.Evidence;
import glidepath.catalog.Modality;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.texts.Messages;

/// By what the list of models can be narrowed: a further filter is a line of [#all].
record ModelFilters(Messages messages, PriceCatalog catalog, LocalDate today) {

    private static final List<Long> CONTEXTS = List.of(32_000L, 128_000L, 200_000L, 400_000L, 1_000_000L);
    private static final List<Integer> AGES = List.of(30, 90, 180);

    /// One of the words to choose from.
    record Option(String name, Predicate<PricedModel> passes) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// @param options the first lets all pass
    record Filter(String key, String name, List<Option> options) {
    }

    List<Filter> all() {
        return List.of(filter("provider", providers()), filter("route", routes()), filter("kind", kinds()), filter("context", contexts()),
                filter("evidence", evidence()), filter("age", ages()));
    }

    private Filter filter(String key, Stream<Option> options) {
        var all = new ArrayList<>(List.of(new Option(text(key + ".all"), _ -> true)));
        options.forEach(all::add);
        return new Filter(key, text(key), all);
    }

    private String text(String key, Object... values) {
        return messages.text("ui.prices.filter." + key, values);
    }

    private Stream<Option> providers() {
        return catalog.providers().values().stream().sorted(Comparator.comparing(provider -> provider.name().toLowerCase(Locale.ROOT)))
                .map(provider -> new Option(provider.name(), model -> model.model().id().provider().equals(provider.id())));
    }

    private Stream<Option> routes() {
        return Stream.of(Provider.Kind.values()).map(kind -> new Option(messages.label(kind),
                model -> catalog.provider(model.model().id().provider()).filter(provider -> provider.kind() == kind).isPresent()));
    }

    private Stream<Option> kinds() {
        return Stream.concat(
                Stream.of(Modality.IMAGE, Modality.AUDIO, Modality.VIDEO, Modality.FILE)
                        .map(kind -> new Option(text("takes", messages.label(kind)), model -> model.model().facts().modalities().takes()
                        .contains(kind))),
                Stream.of(Modality.TEXT, Modality.IMAGE, Modality.AUDIO, Modality.VIDEO, Modality.EMBEDDING)
                        .map(kind -> new Option(text("gives", messages.label(kind)), model -> model.model().facts().modalities().gives()
                        .contains(kind))));
    }

    private Stream<Option> contexts() {
        return CONTEXTS.stream().map(tokens -> new Option(text("context.least", messages.numbers()
                .compact(java.math.BigDecimal.valueOf(tokens))),
                model -> model.model().contextWindow().stream().anyMatch(window -> window >= tokens)));
    }

    private Stream<Option> evidence() {
        return Stream.of(
                new Option(messages.label(Evidence.CONFIRMED), model -> model.source().evidence() == Evidence.CONFIRMED),
                new Option(text("evidence.likely"), model -> model.source().evidence().isAtLeast(Evidence.LIKELY)),
                new Option(text("evidence.disputed"), model -> !model.model().others().isEmpty()),
                new Option(text("evidence.own"), PricedModel::isOwn));
    }

    private Stream<Option> ages() {
        return Stream.concat(AGES.stream().map(days -> new Option(text("age.within", days), model ->
                isReadSince(model, today.minusDays(days)))),
                Stream.of(new Option(text("age.older", AGES.getLast()), model -> !isReadSince(model, today.minusDays(AGES.getLast())))));
    }

    private static boolean isReadSince(PricedModel model, LocalDate day) {
        return model.source().checked().filter(read -> !read.isBefore(day)).isPresent();
    }
}
