package glidepath.usage.bill;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import glidepath.engine.Forecast;
import glidepath.plan.Plan;
import glidepath.plan.TrackRecord;

/// Bills as the months that a plan starts from: "actuals to the last closed month, forecast after it".
public final class ClosedMonths {

    private ClosedMonths() {
    }

    /// What a plan keeps of bills: the products that it forecasts, and all that is of Bedrock. Months that it kept before are replaced.
    ///
    /// @param forecast of the plan
    public static TrackRecord kept(TrackRecord record, ActualBills bills, Forecast forecast) {
        Set<String> products = products(forecast);
        ActualBills named = bills.named(forecast.baseline().catalog());
        return record.withActuals(named.kept(product -> Reconciliation.isComparable(products, product)));
    }

    /// The last month that was billed and is over.
    ///
    /// @param today the month that is not over yet
    public static Optional<YearMonth> last(TrackRecord record, YearMonth today) {
        var over = record.actuals().headMap(today);
        return over.isEmpty() ? Optional.empty() : Optional.of(over.lastKey());
    }

    /// A plan that runs on the bills it keeps, up to the last month that is over; forecast throughout where none is.
    public static Plan run(Plan plan, TrackRecord record, YearMonth today) {
        return plan.withRecord(record.withClosed(last(record, today)));
    }

    private static Set<String> products(Forecast forecast) {
        var products = new HashSet<String>();
        forecast.scenarios().forEach(scenario -> scenario.bills().forEach(bill -> bill.accounts().keySet()
                .forEach(account -> products.add(account.product()))));
        return products;
    }
}
