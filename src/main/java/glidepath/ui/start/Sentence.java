package glidepath.ui.start;

import java.util.Optional;

import glidepath.ui.levers.InputViewModel;

/// The blanks of the sentence, in its order.
///
/// @param amount of credits; empty, as is `until`, where the plan has none
/// @param period that calls are counted for
public record Sentence(Optional<BlankViewModel> amount, Optional<BlankViewModel> until, BlankViewModel calls, InputViewModel<?> period,
                       InputViewModel<?> model, BlankViewModel input, BlankViewModel output) {
}
