package glidepath.engine;

import java.math.BigDecimal;
import java.util.List;

import glidepath.units.Money;

/// Lines and how much of them there is in a month: 100,000 calls of these, 30 days of those.
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
