package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.catalog.Access;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.catalog.TieredPrice;
import glidepath.units.Money;

/// Dated and placed ids of a model that cost what the plain id costs: they become other ids of one model.
///
/// An edition with prices of its own stays a model of its own.
final class Editions {

    private static final Pattern EDITION = Pattern.compile(
            "([-@]20\\d{6}|-20\\d\\d-\\d\\d-\\d\\d|[-@]latest|@default)$|^(eu|us|global|global-standard|data-zone)/");

    private Editions() {
    }

    /// @param groups what is said of each id
    static List<Model> fold(List<List<Quote>> groups, LocalDate today) {
        Map<String, List<Quote>> byId = new LinkedHashMap<>();
        Map<String, Model> merged = new LinkedHashMap<>();
        Map<String, String> plain = new HashMap<>();
        for (List<Quote> group : groups) {
            Model model = Merge.of(group, today);
            byId.put(model.id().id(), group);
            merged.put(model.id().id(), model);
            if (isKeyed(group)) {
                Stream.concat(Stream.of(model.id().id()), model.facts().access().stream().map(Access::id))
                        .forEach(id -> plain.putIfAbsent(plain(id), model.id().id()));
            }
        }
        merged.keySet().forEach(id -> plain.putIfAbsent(id, id));
        Map<String, List<String>> editions = new LinkedHashMap<>();
        merged.forEach((id, model) -> {
            String of = plain.getOrDefault(plain(id), id);
            editions.computeIfAbsent(isKeyed(byId.getOrDefault(id, List.of()))
                    || !costsTheSame(Objects.requireNonNull(merged.get(of)), model) ? id : of, absent -> new ArrayList<>()).add(id);
        });
        return editions.entrySet().stream().map(entry -> model(Objects.requireNonNull(merged.get(entry.getKey())), entry.getValue(), byId,
                today)).toList();
    }

    private static boolean isKeyed(List<Quote> group) {
        return group.stream().anyMatch(Quote::isKeyed);
    }

    /// All that is said of a model and its editions, under the model's id.
    private static Model model(Model plain, List<String> ids, Map<String, List<Quote>> byId, LocalDate today) {
        if (ids.size() == 1) {
            return plain;
        }
        List<Quote> all = quotes(plain, ids, byId);
        Model model = Merge.of(all, today);
        List<Access> access = Stream.concat(model.facts().access().stream(), ids.stream().filter(id -> !id.equals(plain.id().id()))
                .map(id -> new Access(id, Access.ANYWHERE))).distinct().toList();
        return new Model(plain.id(), plain.name().isEmpty() ? model.name() : plain.name(), model.product(), model.note(), model.prices(),
                model.source(),
                model.batch(), model.tiers(), model.provisioned(), model.facts().with(access), model.rules(), model.others());
    }

    /// Those of the plain id first.
    private static List<Quote> quotes(Model plain, List<String> ids, Map<String, List<Quote>> byId) {
        List<Quote> own = Objects.requireNonNull(byId.get(plain.id().id()));
        return Stream.concat(own.stream(), ids.stream().map(byId::get).filter(group -> group != own).flatMap(List::stream))
                .toList();
    }

    private static String plain(String id) {
        return EDITION.matcher(id).replaceAll("");
    }

    /// The usual price of what both charge for first; in what else they differ, tables do, not editions.
    private static boolean costsTheSame(Model plain, Model edition) {
        return edition.prices().entries().size() == 1 && edition.provisioned().isEmpty()
                && Stream.of(Meter.INPUT, Meter.OUTPUT).allMatch(meter -> base(plain, meter).equals(base(edition, meter)))
                && (base(plain, Meter.INPUT).isPresent() || Merge.agree(last(plain), last(edition)));
    }

    private static Optional<Money> base(Model model, Meter meter) {
        return Optional.ofNullable(last(model).prices().get(meter)).map(TieredPrice::base);
    }

    private static RateCard last(Model model) {
        return model.prices().entries().getLast().card();
    }
}
