/// Showing a plan to a room: the stage with one figure, one chart and a few inputs, the presenter's notes, and the story behind them.
///
/// [StageViewModel] works on a plan of its own, so that what the audience tries leaves the open plan alone. [StoryViewModel] edits the
/// steps.
@NullMarked
package glidepath.ui.present;

import org.jspecify.annotations.NullMarked;
