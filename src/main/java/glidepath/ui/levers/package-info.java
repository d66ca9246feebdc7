/// The column of inputs: a slider and an exact field for each quantity, grouped, most used first.
@NullMarked
package glidepath.ui.levers;

import org.jspecify.annotations.NullMarked;
