/// The first minute: a sentence to fill in, with the day on which credits end counted as it is typed; plans to start from.
///
/// [StartViewModel] works on a plan of its own, which becomes the open one when a person takes it.
@NullMarked
package glidepath.ui.start;

import org.jspecify.annotations.NullMarked;
