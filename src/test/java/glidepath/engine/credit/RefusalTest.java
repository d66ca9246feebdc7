package glidepath.engine.credit;

import static glidepath.engine.credit.GrantCases.MODELS;
import static glidepath.engine.credit.GrantCases.activated;
import static glidepath.engine.credit.GrantCases.capped;
import static glidepath.engine.credit.GrantCases.day;
import static glidepath.engine.credit.GrantCases.monthly;
import static glidepath.engine.credit.GrantCases.released;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.plan.Activation;
import glidepath.plan.Grant;
import glidepath.plan.Release;
import glidepath.units.Money;

/// Why a grant pays no more, where that is not its amount.
class RefusalTest {

    private static Refusal why(Grant grant, String charge) {
        return Refusal.of(grant, MODELS, GrantCases.months(List.of(grant), Map.of(MODELS, Money.of(charge))).creditMonths().getFirst());
    }

    private static Release part(String amount, String from, String spend) {
        return new Release(Money.of(amount), day(from), Optional.empty(), false, spend.isEmpty() ? Optional.empty()
                : Optional.of(Money.of(spend)));
    }

    @Test
    void whatIsNotActivatedWaitsForThatAndNothingElse() {
        assertEquals(Refusal.NOT_ACTIVATED, why(activated("100", new Activation(day("2027-02-20"), Optional.empty(), Optional.empty())),
                "10"));
        assertEquals(Refusal.NOT_STARTED, why(activated("100", new Activation(day("2027-02-20"), day("2027-02-10"), Optional.empty())),
                "10"));
    }

    @Test
    void aPartWaitsForSpendAndAnotherForItsDay() {
        assertEquals(Refusal.WAITING, why(released(part("100", "", "5000")), "10"));
        assertEquals(Refusal.NOT_STARTED, why(released(part("100", "2027-03-01", "")), "10"));
        assertEquals(Refusal.WAITING, why(released(part("5", "", ""), part("100", "", "5000")), "10"));
    }

    /// At most $40 a month: reached by a charge of $40 at once, or of $80 of which half is covered; $30 of $60 are not.
    @Test
    void aMonthlyCapIsToldWhereItIsReached() {
        assertEquals(Refusal.MONTHLY_CAP, why(capped("1000", "100", "40"), "100"));
        assertEquals(Refusal.MONTHLY_CAP, why(capped("1000", "50", "40"), "80"));
        assertEquals(Refusal.SHARE, why(capped("1000", "50", "40"), "60"));
    }

    @Test
    void aMonthlySumIsUsedUpForTheMonth() {
        assertEquals(Refusal.MONTH_USED_UP, why(monthly("50", "", ""), "60"));
    }

    /// From March to April: it comes in January, is there in March, and is over in May.
    @Test
    void aMonthlySumComesAndEndsWithItsDates() {
        Map<glidepath.engine.surface.Account, Money> ten = Map.of(MODELS, Money.of("10"));
        assertEquals(List.of(GrantMonth.State.PENDING, GrantMonth.State.PENDING, GrantMonth.State.ACTIVE, GrantMonth.State.ACTIVE,
                GrantMonth.State.EXPIRED), GrantCases.months(List.of(monthly("50", "2027-03-10", "2027-04-30")), ten, ten, ten, ten, ten)
                .creditMonths().stream().map(month -> month.of("g").state()).toList());
    }
}
