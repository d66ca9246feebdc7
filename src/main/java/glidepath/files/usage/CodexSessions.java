package glidepath.files.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The events of Codex sessions, by which it is seen which of them a forked session copied from where it comes from.
///
/// A fork writes its parent's events into its own file, with other times. They are the same as long as their counts are, one after the
/// other from the start, within one family: sessions that name each other or the same parent.
final class CodexSessions {

    private static final int MOST_EVENTS = 4_000_000;

    private final Map<String, List<Session>> families = new HashMap<>();
    private int held;

    /// One session's file, while it is read.
    final class Session {

        private final List<Session> relatives = new ArrayList<>();
        private long[] events = new long[64];
        private int size;
        private int copied;
        private boolean copying = true;

        /// @param parent id of the session it was forked from; empty where it was not
        void belongsTo(String id, String parent) {
            for (String member : List.of(id, parent)) {
                if (!member.isEmpty()) {
                    List<Session> family = families.computeIfAbsent(member, _ -> new ArrayList<>());
                    family.stream().filter(other -> other != this && !relatives.contains(other)).forEach(relatives::add);
                    family.add(this);
                }
            }
        }

        /// @param counts of the event
        /// @return whether a relative told it before
        boolean isCopied(long counts) {
            int at = size;
            keep(counts);
            if (copying) {
                relatives.removeIf(other -> other.size <= at || other.events[at] != counts);
                copying = !relatives.isEmpty();
                copied += copying ? 1 : 0;
            }
            return copying;
        }

        private void keep(long counts) {
            if (held < MOST_EVENTS) {
                events = size == events.length ? Arrays.copyOf(events, size * 2) : events;
                events[size++] = counts;
                held++;
            }
        }
    }

    Session start() {
        return new Session();
    }
}
