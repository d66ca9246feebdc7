/// Charts that leave the window: drawn with title and axis, as files and on the clipboard.
@NullMarked
package glidepath.ui.drawings;

import org.jspecify.annotations.NullMarked;
