package glidepath.usage.bill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import glidepath.engine.Forecast;
import glidepath.plan.Plan;
import glidepath.plan.TrackRecord;
import glidepath.units.Message;

/// Bills as the months that a plan starts from: "actuals to the last closed month, forecast after it".
public final class ClosedMonths {

    /// A weekend may have no charges.
    private static final int QUIET = 3;

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

    /// Why months that are over may be less than was charged: a file that was saved before its month was over looks like any other.
    ///
    /// @param today the month that is not over yet
    public static List<Message> parts(ActualBills bills, YearMonth today) {
        return bills.months().headSet(today).stream().flatMap(month -> part(bills, month).stream()).toList();
    }

    /// Why a plan takes no month from bills.
    ///
    /// @param made the plan that runs on them
    public static Optional<Message> unused(ActualBills bills, Plan made) {
        return made.record().closed().isPresent() || bills.isEmpty() ? Optional.empty()
                : Optional.of(Message.of("bill.open", bills.months().getLast()));
    }

    /// The first day of a month alone stands for all of it.
    private static Optional<Message> part(ActualBills bills, YearMonth month) {
        SortedSet<LocalDate> days = bills.days(month);
        boolean told = days.size() > 1 || days.size() == 1 && days.first().getDayOfMonth() > 1;
        boolean whole = !told || days.first().getDayOfMonth() <= 1 + QUIET && !days.last().plusDays(QUIET).isBefore(month.atEndOfMonth());
        return whole ? Optional.empty() : Optional.of(Message.of("bill.part", month, days.first(), days.last()));
    }

    private static Set<String> products(Forecast forecast) {
        var products = new HashSet<String>();
        forecast.scenarios().forEach(scenario -> scenario.bills().forEach(bill -> bill.accounts().keySet()
                .forEach(account -> products.add(account.product()))));
        return products;
    }
}
