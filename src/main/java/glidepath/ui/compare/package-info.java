/// Scenarios side by side.
@NullMarked
package glidepath.ui.compare;

import org.jspecify.annotations.NullMarked;
