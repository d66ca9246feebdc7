package glidepath.plan;

import java.util.stream.Stream;

import glidepath.catalog.ModelId;
import glidepath.catalog.ServiceTier;
import glidepath.units.InvalidValueException;
import glidepath.units.Percent;

/// One stream of like calls: demand, token shape, retry policy, route, and the capacity rented for it.
///
/// @param on false where a scenario does without it
public record Workload(String id, String name, boolean on, Demand demand, TokenShape tokens, RetryPolicy retry, Fallback fallback,
                       Route route, Provisioned provisioned, Reserved reserved, Imported imported, Review review, Quota quota,
                               Training training)
        implements Item {

    public Workload {
        if (route.batchShare().plus(provisioned.share()).compareTo(Percent.ALL) > 0) {
            throw InvalidValueException.because("route.shares", route.batchShare(), provisioned.share());
        }
    }

    /// Without training.
    public Workload(String id, String name, boolean on, Demand demand, TokenShape tokens, RetryPolicy retry, Fallback fallback, Route route,
            Provisioned provisioned, Reserved reserved, Imported imported, Review review, Quota quota) {
        this(id, name, on, demand, tokens, retry, fallback, route, provisioned, reserved, imported, review, quota, Training.NONE);
    }

    /// A workload that calls nothing yet.
    public static Workload of(String id, String name, ModelId model) {
        return new Workload(id, name, true, Demand.NONE, TokenShape.NONE, RetryPolicy.NONE, Fallback.NONE,
                new Route(model, ServiceTier.STANDARD, Percent.ZERO, "", "us-east-1"),
                Provisioned.NONE, Reserved.NONE, Imported.NONE, Review.NONE, Quota.UNKNOWN);
    }

    /// The models that its calls go to: its own, those that shares go to, and the one that answers where calls fail.
    public Stream<ModelId> models() {
        return Stream.concat(Stream.of(route.model()), Stream.concat(route.splits().stream().map(RouteSplit::model), fallback.model()
                .stream()));
    }

    /// Of these, the models that do get calls: the fallback model only where a share of the calls falls back.
    public Stream<ModelId> called() {
        Stream<ModelId> second = fallback.share().isZero() ? Stream.empty() : fallback.model().stream();
        return Stream.concat(first(), second).distinct();
    }

    /// The models that are called first, before any fallback.
    public Stream<ModelId> first() {
        return Stream.concat(Stream.of(route.model()), route.splits().stream().map(RouteSplit::model)).distinct();
    }

    /// Share of the calls that are on demand: neither batch nor served by provisioned throughput.
    public Percent onDemandShare() {
        return route.batchShare().plus(provisioned.share()).rest();
    }
}
