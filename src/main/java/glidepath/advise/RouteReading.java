package glidepath.advise;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.plan.Fact;
import glidepath.plan.Situation;
import glidepath.units.Message;

/// Which route to take; the first line that fits fires (cost model, section 10).
///
/// @param calls a month
record RouteReading(BigDecimal calls, Situation situation) {

    Reading reading() {
        return new Reading("route", outcome(), because(), change(), Sources.JUDGEMENT);
    }

    Message outcome() {
        if (situation.is(Fact.PROTOTYPE) && below(1_000)) {
            return Message.of("advice.route.free");
        }
        if (situation.is(Fact.STRICT_COMPLIANCE)) {
            return Message.of("advice.route.compliant");
        }
        if (situation.is(Fact.FLEXIBLE_LATENCY) && above(100_000)) {
            return Message.of("advice.route.batch");
        }
        return above(10_000) ? Message.of("advice.route.gateway") : Message.of("advice.route.direct");
    }

    private Message because() {
        return switch (outcome().key()) {
            case "advice.route.free" -> Message.of("advice.route.why.free", calls);
            case "advice.route.compliant" -> Message.of("advice.route.why.strict");
            case "advice.route.batch" -> Message.of("advice.route.why.batch", calls);
            case "advice.route.gateway" -> Message.of(above(100_000) ? "advice.route.why.gateway" : "advice.route.why.middle", calls);
            default -> Message.of("advice.route.why.direct", calls);
        };
    }

    private boolean below(long limit) {
        return calls.compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    private boolean above(long limit) {
        return calls.compareTo(BigDecimal.valueOf(limit)) > 0;
    }

    /// The nearest number of calls, on either side of each limit, that makes another line fire; and each fact that does.
    private Optional<Message> change() {
        return Changes.either(Stream.concat(nearestCalls().stream(),
                Stream.of(Fact.PROTOTYPE, Fact.STRICT_COMPLIANCE, Fact.FLEXIBLE_LATENCY).flatMap(fact -> flip(fact).stream())));
    }

    private Optional<Message> nearestCalls() {
        return Stream.of(999L, 1_000L, 10_000L, 10_001L, 100_000L, 100_001L).map(BigDecimal::valueOf)
                .map(other -> new RouteReading(other, situation))
                .filter(other -> !other.outcome().equals(outcome()))
                .min(Comparator.comparing(other -> other.calls.subtract(calls).abs()))
                .map(other -> Message.of("advice.at", other.calls, other.outcome()));
    }

    private Optional<Message> flip(Fact fact) {
        boolean holds = situation.is(fact);
        return Changes.flip(outcome(), new RouteReading(calls, situation.with(fact, !holds)).outcome(), Changes.of(fact, !holds));
    }
}
