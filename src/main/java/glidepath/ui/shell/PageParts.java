package glidepath.ui.shell;

import java.util.function.Consumer;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;

import glidepath.texts.Messages;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.tables.ClipboardTarget;

/// What the views of pages share.
///
/// @param dark   whether colours are those for a dark ground
/// @param choose takes the id of a scenario to edit
/// @param unit   the least width of the column of levers, which grows with the interface
record PageParts(Messages messages, ObservableValue<Boolean> dark, ReasonsPopOver reasons, ChartExports exports, ClipboardTarget clipboard,
                 Consumer<String> choose, ObservableDoubleValue unit) {
}
