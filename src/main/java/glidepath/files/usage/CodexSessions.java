package glidepath.files.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The events of Codex sessions, by which it is seen which of them a forked session copied from where it comes from.
///
/// A fork writes its parent's events into its own file, with other times. They are the same as long as their counts are, one after the
/// other from the start, within one family: sessions that name each other or the same parent.
final class CodexSessions {

    private static final int MOST_EVENTS = 4_000_000;

    private final Map<String, List<CodexSession>> families = new HashMap<>();
    private int held;

    CodexSession start() {
        return new CodexSession(this);
    }

    /// The sessions of a family so far.
    List<CodexSession> family(String member) {
        return families.computeIfAbsent(member, _ -> new ArrayList<>());
    }

    /// Takes the room of one more event, where there is some.
    boolean hold() {
        boolean room = held < MOST_EVENTS;
        held += room ? 1 : 0;
        return room;
    }
}
