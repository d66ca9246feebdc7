package glidepath.ui.levers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.ListedRate;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.engine.surface.RateIds;
import glidepath.plan.Assumptions;
import glidepath.plan.Column;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.texts.Messages;
import glidepath.ui.levers.ChoicesViewModel.Choice;

/// Words that go into a text input, as far as the plan and the catalog know them: what else a person types is taken as well.
///
/// @param assumptions of the scenario in view
record Offers(Assumptions assumptions, PriceCatalog catalog, Messages messages) {

    /// Inputs that have anything to offer.
    private static final List<Lever<?>> LEVERS = List.of(Levers.GRANT_PROVIDER, Levers.ROW_PROVIDER, Levers.GRANT_PRODUCTS,
            Levers.ROW_PRODUCT,
            Levers.GATEWAY, Levers.REGION, Levers.ROW_RATE, Levers.ROW_WORKLOADS, Levers.GRANT_EXCLUDES);

    /// Inputs of grants that are tables, and name products in a column.
    private static final List<Lever<?>> WITH_PRODUCTS = List.of(Levers.GRANT_CHANGES, Levers.GRANT_PRODUCT_CAPS);

    /// Whether an input names who sends the invoice: shown by name, stored by id.
    static boolean isProvider(InputRef<?> ref) {
        return ref.lever().equals(Levers.GRANT_PROVIDER) || ref.lever().equals(Levers.ROW_PROVIDER);
    }

    static boolean has(InputRef<?> ref) {
        return LEVERS.contains(ref.lever());
    }

    /// Whether a value is a word, or has it among its own.
    static boolean has(@Nullable Object value, String word) {
        Object inner = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        return inner instanceof List<?> many ? many.contains(word) : word.equals(inner);
    }

    /// The written form of a value once a word was taken: that word; in a list, without it where it was there.
    static Object taken(@Nullable Object value, String word) {
        if (!(value instanceof List<?> many)) {
            return word;
        }
        var next = new ArrayList<Object>(many);
        if (!next.remove(word)) {
            next.add(word);
        }
        return next;
    }

    List<Choice> of(InputRef<?> ref) {
        Lever<?> lever = ref.lever();
        if (isProvider(ref)) {
            return providers();
        }
        if (List.of(Levers.GRANT_PRODUCTS, Levers.ROW_PRODUCT).contains(lever)) {
            return assumptions.item(lever.section(), ref.item()).map(item -> products(provider(item))).orElse(List.of());
        }
        return lever.equals(Levers.GATEWAY) ? named(assumptions.gateways(), Gateway::id, Gateway::name)
                : lever.equals(Levers.REGION) ? RateIds.importRegions(catalog).stream().map(region -> new Choice(region, region)).toList()
                : lever.equals(Levers.ROW_RATE) ? named(catalog.rates().values(), ListedRate::id, ListedRate::name)
                : lever.equals(Levers.GRANT_EXCLUDES)
                ? named(assumptions.grants().stream().filter(grant -> !grant.id().equals(ref.item())).toList(), Grant::id, Grant::name)
                : lever.equals(Levers.ROW_WORKLOADS) ? named(assumptions.workloads(), Workload::id, Workload::name) : List.of();
    }

    /// Words for a column of an input that is a table.
    List<Choice> of(InputRef<?> ref, Column<?> column) {
        return WITH_PRODUCTS.contains(ref.lever()) && column.name().startsWith("product")
                ? assumptions.item(ref).map(item -> products(provider(item))).orElse(List.of()) : List.of();
    }

    private static String provider(Item item) {
        return item instanceof Grant grant ? grant.provider() : item instanceof Infrastructure row ? row.provider() : "";
    }

    /// Those of the plan's models first, since they are the likely ones.
    private List<Choice> providers() {
        Stream<String> used = assumptions.workloads().stream().map(workload -> workload.route().model().provider());
        Stream<String> known = catalog.providers().values().stream()
                .sorted((one, other) -> one.biller().compareToIgnoreCase(other.biller())).map(Provider::id);
        return Stream.concat(used, known).distinct()
                .map(id -> new Choice(id, catalog.provider(id).map(this::called).orElse(id))).toList();
    }

    /// Who sends the invoice, and for which service where that is another name.
    private String called(Provider provider) {
        return provider.biller().equals(provider.name()) ? provider.name()
                : messages.text("ui.levers.offer", provider.biller(), provider.name());
    }

    /// The names under which a provider bills, those that the plan uses first.
    private List<Choice> products(String provider) {
        Stream<String> used = assumptions.workloads().stream().map(workload -> workload.route().model())
                .filter(id -> id.provider().equals(provider)).flatMap(id -> catalog.model(id).stream()).map(Model::product);
        Stream<String> rows = assumptions.infrastructure().stream().filter(row -> row.provider().equals(provider) && !row.product()
                .isEmpty()).map(Infrastructure::product);
        Stream<String> models = catalog.models(provider).stream().map(Model::product);
        Stream<String> rates = catalog.rates().values().stream().filter(rate -> rate.provider().equals(provider)).map(ListedRate::product);
        return Stream.of(used, rows, models, rates).flatMap(Function.identity()).filter(name -> !name.isEmpty()).distinct()
                .map(name -> new Choice(name, name)).toList();
    }

    private <T> List<Choice> named(Collection<T> all, Function<T, String> id, Function<T, String> name) {
        return all.stream().map(each -> new Choice(id.apply(each), messages.text("ui.levers.offer", name.apply(each), id.apply(each))))
                .toList();
    }
}
