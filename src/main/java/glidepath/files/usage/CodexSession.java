package glidepath.files.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One session's file, while it is read.
final class CodexSession {

    private final CodexSessions all;
    private final List<CodexSession> relatives = new ArrayList<>();
    private long[] events = new long[64];
    private int size;
    private boolean copying = true;

    CodexSession(CodexSessions all) {
        this.all = all;
    }

    /// @param parent id of the session it was forked from; empty where it was not
    void belongsTo(String id, String parent) {
        for (String member : List.of(id, parent)) {
            if (!member.isEmpty()) {
                List<CodexSession> family = all.family(member);
                family.stream().filter(other -> other != this && !relatives.contains(other)).forEach(relatives::add);
                family.add(this);
            }
        }
    }

    /// @param counts of the event
    /// @return whether a relative told it before
    boolean isCopied(long counts) {
        int at = size;
        if (all.hold()) {
            events = size == events.length ? Arrays.copyOf(events, size * 2) : events;
            events[size++] = counts;
        }
        if (copying) {
            relatives.removeIf(other -> other.size <= at || other.events[at] != counts);
            copying = !relatives.isEmpty();
        }
        return copying;
    }
}
