package glidepath.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.engine.PlanChange;
import glidepath.engine.PlanChange.Cause;
import glidepath.texts.ChangeText;
import glidepath.texts.NumberText;
import glidepath.units.Money;

/// A cause of a change with its amounts in cents of the currency that is shown, which add up to the difference.
///
/// @param monthly in a mean month; empty where one plan has more months than the other, since a difference over both is of no month
record CauseInCents(String what, Money charges, Optional<Money> monthly, Money cash, Optional<LocalDate> before,
                    Optional<LocalDate> after) {

    /// The causes of a change.
    static List<CauseInCents> of(PlanChange change, ChangeText words, NumberText numbers) {
        List<Money> charges = cents(change, numbers, Cause::charges);
        List<Money> monthly = cents(change, numbers, cause -> perMonth(change, cause.charges()));
        List<Money> cash = cents(change, numbers, Cause::cash);
        var all = new ArrayList<CauseInCents>();
        for (int index = 0; index < change.causes().size(); index++) {
            Cause cause = change.causes().get(index);
            all.add(new CauseInCents(words.of(cause.what()), charges.get(index), shown(change, monthly.get(index)), cash.get(index),
                    cause.runOutBefore(), cause.runOutAfter()));
        }
        return all;
    }

    /// The difference of the rounded sums up to each cause.
    private static List<Money> cents(PlanChange change, NumberText numbers, Function<Cause, Money> amount) {
        var cents = new ArrayList<Money>();
        Money sum = Money.ZERO;
        for (Cause cause : change.causes()) {
            Money next = sum.plus(amount.apply(cause));
            cents.add(numbers.toShown(next).minus(numbers.toShown(sum)));
            sum = next;
        }
        return cents;
    }

    /// All causes together.
    static CauseInCents whole(PlanChange change, NumberText numbers) {
        return new CauseInCents("", numbers.toShown(change.charges()), shown(change, numbers.toShown(perMonth(change, change.charges()))),
                numbers.toShown(change.cash()), change.before().runOut(), change.after().runOut());
    }

    static boolean sameHorizon(PlanChange change) {
        return change.before().settings().months() == change.after().settings().months();
    }

    private static Optional<Money> shown(PlanChange change, Money monthly) {
        return Optional.of(monthly).filter(_ -> sameHorizon(change));
    }

    private static Money perMonth(PlanChange change, Money amount) {
        return amount.dividedBy(BigDecimal.valueOf(change.after().settings().months()));
    }
}
