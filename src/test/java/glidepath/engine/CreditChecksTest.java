package glidepath.engine;

import static glidepath.Fixtures.LARGE;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Term;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Release;
import glidepath.units.Message;
import glidepath.units.Money;

/// What there is to say of a plan's credits: $4.50 a month in December 2026 and the year after, and $100 of credits that last.
class CreditChecksTest {

    private static final Sketch GRANTED = Sketch.of(LARGE, 1_000, 1_000, 100).from("2026-12", 12).plus(grant("g", "100"));

    private static Grant grant(String id, String amount) {
        return new Grant(id, "Credits " + id, true, "aws", usd(amount), Optional.empty(), Optional.of(LocalDate.of(2028, 6, 30)),
                List.of());
    }

    private static List<Message> said(Sketch sketch) {
        return PlanChecks.check(sketch.plan(), sketch.catalog()).stream().map(Problem::message).toList();
    }

    private static Sketch with(Map<Lever<?>, String> written) {
        var values = new HashMap<InputRef<?>, Object>();
        written.forEach((lever, raw) -> values.put(lever.at("g"), lever.read(raw)));
        return new Sketch(GRANTED.settings(), GRANTED.assumptions().with(values), GRANTED.catalog());
    }

    private static Sketch released(String amount, Release... releases) {
        return GRANTED.with("g", Levers.GRANT_AMOUNT, usd(amount)).with("g", Levers.GRANT_RELEASES, List.of(releases));
    }

    private static Release part(String amount, String spend) {
        return new Release(usd(amount), Optional.empty(), Optional.empty(), false, Optional.of(spend).filter(text -> !text.isEmpty())
                .map(Money::of));
    }

    @Test
    void creditsThatLastAndPayAreFine() {
        assertEquals(List.of(), said(GRANTED));
        assertEquals(List.of(Message.of("check.grant.no-expiry")), said(with(Map.of(Levers.GRANT_EXPIRES, ""))));
        assertEquals(List.of(), said(with(Map.of(Levers.GRANT_EXPIRES, "", Levers.GRANT_MONTHLY, "10", Levers.GRANT_AMOUNT, "0"))),
                "what comes anew each month needs no end");
    }

    @Test
    void creditsWithoutAnythingInThemAreNotSaidToPayNothing() {
        assertTrue(said(with(Map.of(Levers.GRANT_PROVIDER, "elsewhere"))).contains(Message.of("check.grant.nothing", "elsewhere")));
        assertEquals(List.of(), said(with(Map.of(Levers.GRANT_PROVIDER, "elsewhere", Levers.GRANT_AMOUNT, "0"))));
    }

    /// $100 are entered, but $10 come each month; or parts of $30 and $40, which is $70.
    @Test
    void anAmountThatDoesNotCountIsSaid() {
        assertEquals(List.of(Message.of("check.grant.monthly", usd("100"), usd("10"))), said(with(Map.of(Levers.GRANT_MONTHLY, "10"))));
        assertEquals(List.of(Message.of("check.grant.sum", usd("100"), usd("70"))), said(released("100", part("30", ""), part("40", ""))));
        assertEquals(List.of(), said(released("70", part("30", ""), part("40", ""))));
        assertEquals(List.of(), said(released("0", part("30", ""), part("40", ""))));
    }

    @Test
    void creditsThatAreNotActivatedInTimeAreSaid() {
        assertEquals(List.of(Message.of("check.grant.never-activated")), said(with(Map.of(Levers.GRANT_LASTS, "12"))));
        assertEquals(List.of(Message.of("check.grant.not-activated", LocalDate.of(2027, 3, 1))),
                said(with(Map.of(Levers.GRANT_ACTIVATE_BY, "2027-03-01"))));
        assertEquals(List.of(Message.of("check.grant.activated-late", LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1))),
                said(with(Map.of(Levers.GRANT_ACTIVATE_BY, "2027-03-01", Levers.GRANT_ACTIVATED, "2027-03-02"))));
        assertEquals(List.of(), said(with(Map.of(Levers.GRANT_ACTIVATE_BY, "2027-03-01", Levers.GRANT_ACTIVATED, "2027-03-01"))));
    }

    /// $30 wait for a month of $5,000, which never comes; one of $4 comes at once.
    @Test
    void aPartThatNeverComesIsSaid() {
        assertEquals(List.of(Message.of("check.grant.waiting", usd("30"))), said(released("0", part("40", ""), part("30", "5000"))));
        assertEquals(List.of(), said(released("0", part("40", ""), part("30", "4"))));
        var later = new Release(usd("30"), Optional.of(LocalDate.of(2028, 1, 1)), Optional.empty(), false, Optional.empty());
        assertEquals(List.of(), said(released("0", part("40", ""), later)), "a date will come");
    }

    @Test
    void creditsThatCannotBeHeldTogetherAreSaid() {
        Sketch excluding = GRANTED.with("g", Levers.GRANT_EXCLUDES, List.of("h"));
        assertEquals(List.of(Message.of("check.grant.excludes.unknown", "h")), said(excluding));
        assertEquals(List.of(Message.of("check.grant.excludes", "Credits h")), said(excluding.plus(grant("h", "50"))));
        assertEquals(List.of(), said(excluding.plus(grant("h", "50")).with("h", Levers.GRANT_ON, false)));
        Sketch over = excluding.plus(grant("h", "50")).with("h", Levers.GRANT_EXPIRES, Optional.of(LocalDate.of(2026, 11, 30)));
        assertEquals(List.of("check.grant.expired"), said(over).stream().map(Message::key).toList());
    }

    /// Nor by their programs, in whichever order they came into the plan: AWS Lift is not for accounts with Activate.
    @Test
    void programsThatCannotBeHeldTogetherAreSaid() {
        Plan both = GRANTED.plus(grant("h", "50")).with("g", Levers.GRANT_PROGRAM, "aws-lift").with("h", Levers.GRANT_PROGRAM,
                "aws-activate-founders").plan();
        assertEquals(List.of("Credits g"), PlanChecks.check(both, Catalogs.shipped()).stream()
                .filter(problem -> problem.message().equals(Message.of("check.grant.excludes", "Credits h"))).map(Problem::subject).toList());
    }

    /// A model unit for $17,280 a month without a commitment is not owed once the credits are gone.
    @Test
    void onlyWhatIsOwedAfterTheCreditsIsSaid() {
        Sketch unit = Sketch.of(Market.LLAMA, 1_000, 1_000, 100).from("2026-12", 12).plus(grant("g", "20000"))
                .with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "100%"));
        assertEquals(List.of(), said(unit));
        assertEquals(List.of("check.commitment.credits"), said(unit.with(Levers.PROVISIONED_TERM, Term.ONE_MONTH)
                .with(Levers.PROVISIONED_UNTIL, Optional.of(YearMonth.of(2027, 6)))).stream().map(Message::key).toList());
    }

    /// Reserved input tokens are owed for a year; what the output tokens cost is unknown, and so is what is owed in all.
    @Test
    void whatIsOwedIsNotToldWhereAPriceIsUnknown() {
        Sketch reserved = Sketch.of(Market.LLAMA, 1_000, 1_000, 100).from("2026-12", 12).plus(grant("g", "100"))
                .with(Map.of(Levers.TIER, "reserved", Levers.RESERVED_INPUT, "10000", Levers.RESERVED_INPUT_PRICE, "5",
                        Levers.RESERVED_TERM, "12"));
        assertTrue(isOwedTold(reserved));
        assertFalse(isOwedTold(reserved.with(Levers.RESERVED_OUTPUT, Sketch.count("10000"))));
    }

    private static boolean isOwedTold(Sketch sketch) {
        return said(sketch).stream().anyMatch(message -> message.key().equals("check.commitment.credits"));
    }
}
