package glidepath.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.plan.Cash;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.units.Money;
import glidepath.units.Percent;

/// A plan for printed forecasts: $24 a month of calls and 10 % retries ($26.40), $100 of credit, a gateway that takes 5 %, a variant at a
/// model without a price.
public final class SmallPlan {

    public static final Settings TWO_MONTHS = new Settings(YearMonth.of(2027, 1), 2, MonthConvention.THIRTY_DAYS, Percent.of("10"));

    public static final Plan PLAN = plan();

    private SmallPlan() {
    }

    private static Plan plan() {
        var assumptions = Fixtures.CHAT.assumptions()
                .plus(new Gateway("gate", "Gate", Percent.of("5"), Money.ZERO, Money.ZERO))
                .plus(new Grant("pilot", "Pilot credit", true, "aws", Money.of("100"), Optional.empty(),
                Optional.of(LocalDate.of(2027, 12, 31)),
                        java.util.List.of()))
                .withSection(Section.CASH, java.util.List.of(new Cash(Optional.of(Money.of("1000")), Money.of("150"), Money.ZERO)))
                .with(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("10"), Levers.GATEWAY.at("chat"), "gate"));
        return Plan.empty("Small", new Settings(YearMonth.of(2027, 1), 12, MonthConvention.THIRTY_DAYS, Percent.of("10")), "On demand")
                .withAssumptions(assumptions)
                .plus(Fixtures.variant("batch", "Batch", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("25"))))
                .plus(Fixtures.variant("unknown", "Another model", Map.of(Levers.MODEL.at("chat"), ModelId.parse("aws/unknown"))));
    }
}
