/// The open plan, and all that happens to it: edits, undo, what is selected, what is saved.
///
/// State changes here and nowhere else. Read [Session], then [Snapshot], which is all that a screen may show.
@NullMarked
package glidepath.session;

import org.jspecify.annotations.NullMarked;
