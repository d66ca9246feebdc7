package glidepath.units;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/// What a rate is quoted for: a million tokens, an hour, a CMU-minute.
///
/// @param noun  what is counted, in the plural: `tokens`
/// @param power how many of it one price covers, as a power of ten: 6 for a million
/// @param per   how the price is written: `MTok`
public record Unit(String noun, int power, String per) {

    public static final Unit MTOK = new Unit("tokens", 6, "MTok");
    public static final Unit KREQUESTS = new Unit("requests", 3, "1,000 requests");
    public static final Unit REQUEST = new Unit("requests", 0, "request");
    public static final Unit CALL = new Unit("calls", 0, "call");
    public static final Unit KCALLS = new Unit("calls", 3, "1,000 calls");
    public static final Unit UNIT_HOUR = new Unit("unit-hours", 0, "unit-hour");
    public static final Unit HOUR = new Unit("hours", 0, "hour");
    public static final Unit CMU_MINUTE = new Unit("CMU-minutes", 0, "CMU-minute");
    public static final Unit CMU_MONTH = new Unit("CMU-months", 0, "CMU-month");
    public static final Unit MODEL_MONTH = new Unit("model-months", 0, "model-month");
    public static final Unit KTPM_MONTH = new Unit("TPM-months", 3, "1,000 TPM-month");
    public static final Unit MONTH = new Unit("months", 0, "month");
    /// Units of any kind.
    public static final Unit UNITS = new Unit("units", 0, "unit");
    /// For charges that are a share of other charges: a fee, support, tax.
    public static final Unit DOLLAR = new Unit("dollars", 0, "dollar");

    public Unit {
        if (power < 0 || power > 12) {
            throw new IllegalArgumentException("A price covers 1 to 10^12 units, not 10^" + power);
        }
    }

    /// Written out, since what a record generates is linked when it is first called, which delays the start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && power == unit.power && noun.equals(unit.noun) && per.equals(unit.per);
    }

    @Override
    public int hashCode() {
        return per.hashCode();
    }

    /// What is counted, in the singular for exactly one of a price's units.
    public String nounFor(BigDecimal quantity) {
        return power == 0 && quantity.compareTo(BigDecimal.ONE) == 0 ? per : noun;
    }
}
