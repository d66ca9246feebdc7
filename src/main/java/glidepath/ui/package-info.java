/// The window: one folder for each thing that a user sees, with its views and view models side by side.
///
/// A view binds to its view model and knows nothing else; a view model shows a [glidepath.session.Snapshot] and edits through the
/// [glidepath.session.Session], and never touches a scene.
@NullMarked
package glidepath.ui;

import org.jspecify.annotations.NullMarked;
