/// The cost of each month, stacked by what is billed.
@NullMarked
package glidepath.ui.months;

import org.jspecify.annotations.NullMarked;
