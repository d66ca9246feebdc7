/// Prices of models: found, compared, corrected, taken over from tables of others.
///
/// What a price is, and which one wins, is decided in `catalog`; this room shows it and asks. Read [PricesViewModel], then [UserPrices].
@NullMarked
package glidepath.ui.prices;

import org.jspecify.annotations.NullMarked;
