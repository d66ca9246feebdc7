package glidepath.files.usage;

import java.util.HashSet;
import java.util.Set;

/// What has to be known of earlier files so that later ones do not tell it again.
final class Memory {

    private final CodexSessions sessions = new CodexSessions();
    private final Set<String> batches = new HashSet<>();

    CodexSessions sessions() {
        return sessions;
    }

    /// Folders of which the single records of a batch were read.
    Set<String> batches() {
        return batches;
    }
}
