package glidepath.advise;

import java.util.Optional;

import glidepath.catalog.Source;
import glidepath.units.Message;

/// A reading of the plan.
///
/// @param because the line that fired, with the values that made it fire
/// @param change  what would make another line fire; empty where nothing near would
public record Reading(String id, Message outcome, Message because, Optional<Message> change, Source source) {
}
