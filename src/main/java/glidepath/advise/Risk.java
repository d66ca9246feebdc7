package glidepath.advise;

import java.util.List;

import glidepath.catalog.Source;
import glidepath.units.Message;

/// What may go wrong with a plan.
///
/// @param id     `message.risk.<id>` names it, `message.risk.<id>.do` says what helps
/// @param status whether it applies here, and why
public record Risk(String id, Applies applies, Message status, Source source) {

    public enum Applies { YES, NO, UNKNOWN }

    public Message name() {
        return new Message("risk." + id, List.of());
    }

    public Message mitigation() {
        return new Message("risk." + id + ".do", List.of());
    }
}
