package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import glidepath.catalog.Access;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.ModelKey;
import glidepath.catalog.RateCard;

/// A Bedrock model at all places from which it answers, as the catalog lists it: once for the whole world, once for all other places that
/// charge alike, and once for each that charges otherwise.
///
/// For newer models a geography and a single region cost 10 % more than the whole world, which many tables miss for ids without a
/// place: those ids are always put with the other places, never with the world.
final class BedrockPlaces {

    /// Where the common price of the other places is read first.
    private static final List<String> REFERENCES = List.of(ModelKey.REGIONAL, "us", Access.IN_REGION, "us-east-1", "eu", "us-west-2");

    private final Map<String, List<Quote>> byScope = new LinkedHashMap<>();
    private final LocalDate today;
    private final List<Model> models = new ArrayList<>();

    private BedrockPlaces(LocalDate today) {
        this.today = today;
    }

    /// @param quotes of one model, by key
    static List<Model> of(Map<ModelKey, List<Quote>> quotes, LocalDate today) {
        var places = new BedrockPlaces(today);
        quotes.forEach((key, list) -> places.byScope.put(key.scope(), list));
        places.add();
        return places.models;
    }

    private void add() {
        List<Quote> world = byScope.remove(Access.GLOBAL);
        if (world != null) {
            add(world, Map.of(Access.GLOBAL, world), "global.", " (global)");
        }
        if (byScope.isEmpty()) {
            return;
        }
        String reference = REFERENCES.stream().filter(byScope::containsKey).findFirst().orElseGet(() -> byScope.keySet().iterator().next());
        RateCard usual = card(Objects.requireNonNull(byScope.get(reference)));
        var alike = new LinkedHashMap<String, List<Quote>>();
        var apart = new LinkedHashMap<String, List<Quote>>();
        byScope.forEach((scope, quotes) -> (isAlike(scope, quotes, usual, reference) ? alike : apart).put(scope, quotes));
        var common = new ArrayList<Quote>();
        alike.forEach((scope, quotes) -> {
            boolean heard = world == null || !scope.equals(Access.IN_REGION) || alike.size() == 1;
            common.addAll(heard ? quotes : quotes.stream().map(Quote::unheard).toList());
        });
        add(common, alike, world == null ? "" : "regional.", world == null ? "" : " (regional)");
        apart.forEach((scope, quotes) -> add(quotes, Map.of(scope, quotes), scope.contains("-") && !scope.equals("us-gov") ? "" : scope
                + ".",
                " (" + scope.toUpperCase(Locale.ROOT) + ")"));
    }

    private boolean isAlike(String scope, List<Quote> quotes, RateCard usual, String reference) {
        RateCard card = card(quotes);
        return scope.equals(reference) || scope.equals(Access.IN_REGION) || Merge.agree(card, usual)
                || card.prices().isEmpty() && scope.equals("us-east-1");
    }

    private RateCard card(List<Quote> quotes) {
        return Merge.of(quotes, today).on(today);
    }

    private void add(List<Quote> quotes, Map<String, List<Quote>> places, String prefix, String place) {
        Model model = Merge.of(quotes, today);
        String name = model.name().replaceFirst(" \\([A-Za-z-]+\\)$", "").replaceFirst("^(AU|EU|US|JP|Global) Anthropic ", "");
        List<Access> access = access(places);
        models.add(new Model(ModelId.onBedrock(id(quotes, prefix)), name.isEmpty() ? "" : name + place, model.product(), model.note(),
                model.prices(),
                model.source(), model.batch(), model.tiers(), model.provisioned(), model.facts().with(access), model.rules(),
                        model.others()));
    }

    /// The id that plans know from earlier catalogs, else Bedrock's own.
    private String id(List<Quote> quotes, String prefix) {
        return quotes.stream().filter(Quote::isKeyed).map(quote -> quote.model().id().id()).findFirst().orElseGet(() -> {
            String id = quotes.getFirst().model().id().id();
            return ModelKey.of(quotes.getFirst().model().id()).isRegion() ? id : prefix + ModelKey.unplaced(id);
        });
    }

    /// Keys are not always ids that Bedrock accepts: they count where two tables have the very same, or there is no other for the place.
    private static List<Access> access(Map<String, List<Quote>> places) {
        var access = new LinkedHashSet<Access>();
        places.forEach((scope, quotes) -> {
            List<String> ids = quotes.stream().filter(quote -> quote.kind() == Quote.Kind.TABLE)
                    .map(quote -> quote.model().id().id()).toList();
            boolean onlyKeys = quotes.stream().allMatch(Quote::isKeyed);
            quotes.stream().filter(quote -> !scope.equals(ModelKey.REGIONAL))
                    .filter(quote -> quote.isKeyed() == onlyKeys || Collections.frequency(ids, quote.model().id().id()) > 1)
                    .forEach(quote -> access.add(new Access(quote.model().id().id().replaceFirst("^.*/", ""), scope)));
        });
        return List.copyOf(access);
    }
}
