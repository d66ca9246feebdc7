/// The window itself: menus, the places of all screens, the footer.
@NullMarked
package glidepath.ui.shell;

import org.jspecify.annotations.NullMarked;
