/// One box that finds every command, scenario, input, model and sample by a few letters.
@NullMarked
package glidepath.ui.palette;

import org.jspecify.annotations.NullMarked;
