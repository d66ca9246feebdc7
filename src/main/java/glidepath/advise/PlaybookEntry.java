package glidepath.advise;

import java.util.Optional;

import glidepath.catalog.Source;
import glidepath.plan.Lever;
import glidepath.units.EnumKey;

/// One thing to know. `playbook.<topic>.<id>` names it, and the same key with `.text` says it.
///
/// @param link   where the program deals with it
/// @param figure what the user's own plan says of it
public record PlaybookEntry(Topic topic, String id, Source source, Link link, Optional<OwnFigure> figure) {

    /// What entries are about, in the order of the book.
    public enum Topic { CLAIM, ELIGIBILITY, SURFACE, MATHS, COVERAGE, VOLUME, COST, ROUTE, SITUATION, RULE, INTENT, NOT_CLAIMED, QUESTION,
            SOURCE }

    /// Where an entry leads.
    public sealed interface Link {

        /// To an input.
        record ToLever(Lever<?> lever) implements Link {
        }

        /// To a screen of the window, by its name.
        record ToPage(String page) implements Link {
        }

        /// To a plan that ships, by its name.
        record ToSample(String sample) implements Link {
        }

        /// Nowhere.
        record None() implements Link {
        }
    }

    public String key() {
        return "playbook." + EnumKey.dashed(topic) + "." + id;
    }
}
