package glidepath.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.catalog.Source;
import glidepath.engine.credit.Account;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// What is charged for and how, before it is known how much: a charge without its month.
///
/// @param owner    id of the workload, infrastructure row, gateway or provider whose cost it is
/// @param what     what is counted: a meter's key, or a name of its own
/// @param route    the model that answers, where one does
/// @param factors  whose product is the quantity per unit of volume
/// @param rate     list price; empty where none is known
/// @param unit     of the rate
/// @param discount off the list price
/// @param perUnit  quantity per unit of volume
/// @param cost     per unit of volume, net of the discount; zero where the rate is unknown
/// @param unpriced why the rate is unknown; empty where it is known
public record Line(Surface surface, Cause cause, String owner, String what, Account account, Optional<ModelId> route,
                   List<Factor> factors, Optional<Rate> rate, Unit unit, Percent discount, Source source,
                   BigDecimal perUnit, Money cost, Optional<Unpriced> unpriced) {

    /// What the name of a counted thing ends with where long calls have a line of their own.
    public static final String LONG = ".long";

    /// Starts a line; see [LineBuilder].
    static LineBuilder of(Surface surface, Cause cause, String owner, String what) {
        return new LineBuilder(surface, cause, owner, what);
    }

    /// How it is sorted and told apart where amounts are equal.
    public String label() {
        return owner + " " + surface + " " + cause + " " + what;
    }

    public boolean isPriced() {
        return rate.isPresent();
    }
}
