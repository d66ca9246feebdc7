package glidepath.engine;

import java.math.BigDecimal;
import java.util.List;

import glidepath.units.Money;

/// Lines that grow with the same volume, and that volume in a month: 100,000 calls, or 30 days.
///
/// @param volume a number of calls, days, months, or dollars, as `per` says
record ChargeGroup(String per, BigDecimal volume, UnitCost lines) {

    List<Charge> charges() {
        return lines.all().stream().map(line -> new Charge(line, per, volume)).toList();
    }

    Money total() {
        return lines.total().times(volume);
    }
}
