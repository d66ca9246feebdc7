/// Numbers with their units: money, tokens, counts, percentages, rates.
///
/// Nothing here knows a plan, a price or a screen. Every number that enters the program passes [Decimals] first, so that no later code
/// has to check its size. Read [Money] first.
@NullMarked
package glidepath.units;

import org.jspecify.annotations.NullMarked;
