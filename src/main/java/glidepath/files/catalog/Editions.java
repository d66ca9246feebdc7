package glidepath.files.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import glidepath.catalog.Access;
import glidepath.catalog.Model;

/// Dated and placed ids of a model that cost what the plain id costs: they become other ids of one model.
///
/// An edition with prices of its own stays a model of its own.
final class Editions {

    private static final Pattern EDITION = Pattern.compile("([-@]20\\d{6}|-20\\d\\d-\\d\\d-\\d\\d|@latest|@default)$|^(eu|us|global|global-standard|data-zone)/");

    private Editions() {
    }

    /// @param kept whether a model must stay one of its own
    static List<Model> fold(List<Model> models, Predicate<Model> kept) {
        Map<String, Model> byId = new LinkedHashMap<>();
        models.forEach(model -> byId.put(model.id().id(), model));
        for (Model model : models) {
            plain(model, byId).filter(plain -> !kept.test(model)).ifPresent(plain -> {
                byId.remove(model.id().id());
                byId.put(plain.id().id(), plain.with(plain.facts().with(with(plain.facts().access(), model))));
            });
        }
        return new ArrayList<>(byId.values());
    }

    private static Optional<Model> plain(Model model, Map<String, Model> byId) {
        String plain = EDITION.matcher(model.id().id()).replaceAll("");
        return plain.equals(model.id().id()) ? Optional.empty()
                : Optional.ofNullable(byId.get(plain)).filter(other -> costsTheSame(other, model));
    }

    /// All that the edition charges for, the plain model charges for alike.
    private static boolean costsTheSame(Model plain, Model edition) {
        return edition.prices().entries().size() == 1 && edition.provisioned().isEmpty()
                && edition.prices().entries().getFirst().card().prices().entrySet().stream().allMatch(price -> {
                    var ours = plain.prices().entries().getLast().card().prices().get(price.getKey());
                    return ours != null && Merge.same(ours, price.getValue());
                });
    }

    private static List<Access> with(List<Access> access, Model edition) {
        return Stream.of(access.stream(), Stream.of(new Access(edition.id().id(), Access.ANYWHERE)), edition.facts().access().stream())
                .flatMap(ids -> ids).distinct().toList();
    }
}
