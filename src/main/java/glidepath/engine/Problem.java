package glidepath.engine;

import java.util.Comparator;
import java.util.Optional;

import glidepath.plan.InputRef;
import glidepath.units.Message;

/// Something that keeps a forecast from being complete or believable.
///
/// @param scenario name of the scenario
/// @param subject  name of the workload, row or grant that it is about; empty for the plan as a whole
/// @param place    the input that settles it; empty where none does
public record Problem(Severity severity, String scenario, String subject, Optional<InputRef<?>> place, Message message) {

    /// Errors first, then warnings and notes, each by the weight of their kind.
    public static final Comparator<Problem> BY_WEIGHT = Comparator.comparingInt(Problem::weight).reversed();

    public ProblemKind kind() {
        return ProblemKind.of(message);
    }

    /// How much it matters: larger is weightier.
    public int weight() {
        return (Severity.values().length - severity.ordinal()) * ProblemKind.values().length - kind().ordinal();
    }

    /// What stays the same when figures change, so that a problem that was set aside stays so: its kind and what it is about.
    public String key() {
        return kind() + "/" + place.map(InputRef::toString).orElse(subject);
    }
}
