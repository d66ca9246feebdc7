/// Tables that leave the window: on the clipboard, as files, and their figures one by one.
@NullMarked
package glidepath.ui.tables;

import org.jspecify.annotations.NullMarked;
