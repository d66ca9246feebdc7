package glidepath.files.catalog;

import java.math.BigDecimal;

import glidepath.catalog.Meter;
import glidepath.units.Money;
import glidepath.units.Unit;

/// Which prices of tokens are doubtful: a table that mixes up its units is wrong by a factor of a thousand.
final class PriceSanity {

    static final BigDecimal MOST = new BigDecimal("700");

    private PriceSanity() {
    }

    /// Not above all that anybody charges for a million tokens.
    static boolean isPossible(Meter meter, Money price) {
        return !meter.unit().equals(Unit.MTOK) || price.usd().compareTo(MOST) <= 0;
    }
}
