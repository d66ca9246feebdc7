package glidepath.advise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Access;
import glidepath.catalog.IdentifierRules;
import glidepath.catalog.Model;

/// The ids under which a provider accepts calls to a model from a region: what commands name, never the catalog's own keys.
///
/// @param profile what is called: `us.anthropic.claude-sonnet-4-6`
/// @param base    the foundation model itself: `anthropic.claude-sonnet-4-6`
record CallId(String profile, String base) {

    /// @param region that calls are made from; the nearest id that serves it, else any. Where ids say no place, the model's own
    static CallId of(Model model, String region, IdentifierRules rules) {
        List<Access> ways = model.facts().access().stream().filter(way -> !way.scope().equals(Access.ANYWHERE)).toList();
        Optional<Access> nearest = Stream.concat(rules.scopes(region).stream(), Stream.of(Access.GLOBAL))
                .flatMap(scope -> ways.stream().filter(way -> way.scope().equals(scope))).findFirst();
        Optional<Access> way = nearest.or(() -> ways.stream().findFirst());
        return way.map(found -> new CallId(found.id(), base(found))).orElseGet(() -> new CallId(model.id().id(), model.id().id()));
    }

    /// A profile's id is that of its model behind the scope.
    private static String base(Access way) {
        String prefix = way.scope() + ".";
        return way.id().startsWith(prefix) ? way.id().substring(prefix.length()) : way.id();
    }
}
