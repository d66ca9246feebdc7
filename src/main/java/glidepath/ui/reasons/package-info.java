/// Why a figure is what it is: its formula with values, prices, sources and payers, in one pop-over for all screens.
@NullMarked
package glidepath.ui.reasons;

import org.jspecify.annotations.NullMarked;
