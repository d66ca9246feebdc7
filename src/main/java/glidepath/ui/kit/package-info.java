/// What several screens use: fields, rows, style names, small controls that no library has. Nothing here knows a screen.
@NullMarked
package glidepath.ui.kit;

import org.jspecify.annotations.NullMarked;
