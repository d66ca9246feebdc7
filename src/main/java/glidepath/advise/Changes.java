package glidepath.advise;

import java.util.Optional;
import java.util.stream.Stream;

import glidepath.plan.Fact;
import glidepath.units.Message;

/// What would change a reading, in sentences that go together.
final class Changes {

    private Changes() {
    }

    /// All of them in one; empty where there is none.
    static Optional<Message> either(Stream<Message> changes) {
        return changes.reduce((one, other) -> Message.of("advice.either", one, other));
    }

    /// @param what input is another one
    static Optional<Message> flip(Message now, Message then, Message what) {
        return then.equals(now) ? Optional.empty() : Optional.of(Message.of("advice.flip", what, then));
    }

    /// If a fact held, or did not.
    static Message of(Fact fact, boolean holds) {
        return Message.of("advice.if." + (holds ? "" : "not.") + fact.key());
    }
}
