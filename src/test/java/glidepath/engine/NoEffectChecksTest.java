package glidepath.engine;

import static glidepath.Fixtures.LARGE;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.catalog.ModelId;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Allowance;
import glidepath.plan.Caps;
import glidepath.plan.CashEvent;
import glidepath.plan.DemandEvent;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.plan.SupportBand;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What is entered and changes nothing is told, with what it names.
class NoEffectChecksTest {

    private static final Sketch FINE = Sketch.of(LARGE, 1_000, 1_000, 100).from("2026-12", 12);
    private static final YearMonth MAY = YearMonth.of(2027, 5);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    private static List<Message> said(Sketch sketch) {
        return PlanChecks.check(sketch.plan(), sketch.catalog()).stream().map(Problem::message)
                .filter(message -> message.key().startsWith("check.nothing.")).toList();
    }

    private static Sketch with(Sketch sketch, String item, Map<Lever<?>, String> written) {
        var values = new HashMap<InputRef<?>, Object>();
        written.forEach((lever, raw) -> values.put(lever.at(item), lever.read(raw)));
        return new Sketch(sketch.settings(), sketch.assumptions().with(values), sketch.catalog());
    }

    @Test
    void aRowThatCountsTheCallsOfNoWorkload() {
        Sketch row = FINE.plus(Infrastructure.of("store", "Store", "aws", "Amazon S3"));
        assertEquals(List.of(), said(row.with("store", Levers.ROW_WORKLOADS, List.of("chat"))));
        assertEquals(List.of(Message.of("check.nothing.workload", "chatt")),
                said(row.with("store", Levers.ROW_WORKLOADS, List.of("chat", "chatt"))));
    }

    /// $5 an hour, and no hour; 10 free units of a row with an amount a month only.
    @Test
    void aRowThatChargesForNoUnit() {
        Sketch row = FINE.plus(Infrastructure.of("gpu", "GPU", "aws", "EC2"));
        Sketch priced = with(row, "gpu", Map.of(Levers.ROW_PRICE, "5"));
        assertEquals(List.of(Message.of("check.nothing.counted")), said(priced));
        assertEquals(List.of(), said(with(priced, "gpu", Map.of(Levers.ROW_PER_MONTH, "720"))));
        Sketch free = with(row, "gpu", Map.of(Levers.ROW_MONTHLY, "5", Levers.ROW_FREE, "10"));
        assertEquals(List.of(Message.of("check.nothing.free", Count.of(10))), said(free));
        assertEquals(List.of(), said(with(free, "gpu", Map.of(Levers.ROW_PER_KCALLS, "14"))));
    }

    /// The plan is of December 2026 to November 2027.
    @Test
    void daysAndMonthsThatAreNoneOfThePlans() {
        LocalDate late = LocalDate.of(2028, 3, 1);
        Sketch event = FINE.with("chat", Levers.EVENTS, List.of(new DemandEvent(late, Optional.empty(), Count.of(2), Count.ZERO)));
        assertEquals(List.of(Message.of("check.nothing.event", late)), said(event));
        assertEquals(List.of(), said(FINE.with("chat", Levers.EVENTS, List.of(new DemandEvent(late.minusYears(1), Optional.empty(),
                Count.of(2), Count.ZERO)))));
        Sketch terms = with(FINE.plus(ProviderTerms.of("aws")), "aws", Map.of(Levers.DISCOUNT, "10%", Levers.DISCOUNT_FROM, "2027-12"));
        assertEquals(List.of(Message.of("check.nothing.outside", Percent.of("10"))), said(terms));
        assertEquals(List.of(), said(with(terms, "aws", Map.of(Levers.DISCOUNT_FROM, "2027-11"))));
        assertEquals(List.of("check.nothing.outside"), said(with(terms, "aws", Map.of(Levers.DISCOUNT_FROM, "", Levers.DISCOUNT_UNTIL,
                "2026-11"))).stream().map(Message::key).toList());
        CashEvent round = new CashEvent(late, Money.of("500"), CashEvent.Every.ONCE, Optional.empty());
        assertEquals(List.of(Message.of("check.nothing.cash", late)), said(FINE.with("cash", Levers.CASH_EVENTS, List.of(round))));
        assertEquals(List.of(), said(FINE.with("cash", Levers.CASH_EVENTS,
                List.of(new CashEvent(late.minusYears(2), Money.of("-5"), CashEvent.Every.MONTH, Optional.empty())))));
    }

    @Test
    void callsOfNoTokensAreToldUnlessTheyCountSomethingElse() {
        Sketch nothing = with(FINE, "chat", Map.of(Levers.INPUT, "0", Levers.OUTPUT, "0"));
        assertEquals(List.of("check.nothing.units"), said(nothing).stream().map(Message::key).toList());
        assertEquals(List.of(), said(with(nothing, "chat", Map.of(Levers.CALLS, "0"))));
        assertEquals(List.of(), said(with(nothing, "chat", Map.of(Levers.LONG_INPUT, "1", Levers.LONG_SHARE, "5%"))));
        assertEquals(List.of(), said(with(nothing, "chat", Map.of(Levers.TURNS, "3"))));
    }

    /// What a model is billed by, beside the key that a plan names it by.
    @ParameterizedTest
    @CsvSource({"google/imagen-4.0-generate-001, true, true, output image (output_images_count)",
        "aws_polly/neural, true, true, 1M characters (input_mchars)", "openai/gpt-image-2, true, false, tokens",
        "cohere/rerank-v3.5, false, false, '1,000 requests (requests_kcount)'"})
    void whatAModelIsBilledBy(String model, boolean told, boolean noTokens, String words) {
        var units = new BilledUnits(Catalogs.shipped().model(ModelId.parse(model)).orElseThrow(), LocalDate.of(2026, 12, 1));
        assertEquals(words, units.toString());
        assertEquals(told, units.mustBeEntered());
        assertEquals(noTokens, units.areOtherThanTokens());
    }

    @Test
    void termsOfAProviderThatNobodyKnows() {
        assertEquals(List.of(), said(FINE.plus(new ProviderTerms("aws", Percent.of("5"), Percent.ZERO))));
        assertEquals(List.of(Message.of("check.nothing.provider", "awss")),
                said(FINE.plus(new ProviderTerms("awss", Percent.of("5"), Percent.ZERO))));
    }

    @Test
    void monthsInTheWrongOrder() {
        Sketch discount = FINE.plus(new ProviderTerms("aws", Percent.of("5"), Percent.ZERO));
        Map<Lever<?>, String> turned = Map.of(Levers.DISCOUNT_FROM, "2027-05", Levers.DISCOUNT_UNTIL, "2027-03");
        assertEquals(List.of(Message.of("check.nothing.discount", MAY, MARCH)), said(with(discount, "aws", turned)));
        assertEquals(List.of(), said(with(discount, "aws", Map.of(Levers.DISCOUNT_FROM, "2027-03", Levers.DISCOUNT_UNTIL, "2027-03"))));
        assertEquals(List.of(Message.of("check.nothing.throughput", MAY, MARCH)), said(with(FINE, "chat", Map.of(
                Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "20%", Levers.PROVISIONED_FROM, "2027-05", Levers.PROVISIONED_UNTIL, "2027-03"))));
    }

    @Test
    void supportIsAShareOrInBandsWithALeastAmount() {
        Sketch terms = FINE.plus(new ProviderTerms("aws", Percent.ZERO, Percent.of("10")));
        assertEquals(List.of(), said(terms));
        Sketch least = terms.with("aws", Levers.SUPPORT_LEAST, usd("29"));
        assertEquals(List.of(Message.of("check.nothing.least", usd("29"))), said(least));
        Sketch banded = least.with("aws", Levers.SUPPORT_BANDS, List.of(new SupportBand(Optional.empty(), Percent.of("3"))));
        assertEquals(List.of(Message.of("check.nothing.support", Percent.of("10"))), said(banded));
        assertEquals(List.of(), said(banded.with("aws", Levers.SUPPORT, Percent.ZERO)));
    }

    /// Its minimum is not charged, which is said unless a workload of some scenario goes through it.
    @Test
    void aGatewayThatNothingGoesThrough() {
        Sketch unused = FINE.plus(new Gateway("gate", "Gate", Percent.of("5"), Money.ZERO, usd("50")));
        assertEquals(List.of(Message.of("check.nothing.gateway", usd("50"))), said(unused));
        assertEquals(List.of(), said(unused.with("chat", Levers.GATEWAY, "gate")));
    }

    @Test
    void freeUnitsOfWhatNothingIsCountedIn() {
        Sketch terms = FINE.plus(new ProviderTerms("aws", Percent.ZERO, Percent.ZERO));
        assertEquals(List.of(), said(terms.with("aws", Levers.ALLOWANCES, List.of(new Allowance("web_searches_kcount", Count.of(5))))));
        assertEquals(List.of(Message.of("check.nothing.allowance", "aws/nonsense")),
                said(terms.with("aws", Levers.ALLOWANCES, List.of(new Allowance("aws/nonsense", Count.of(5))))));
    }

    @Test
    void aCapOfAProductThatTheCreditsDoNotPay() {
        Sketch grant = FINE.plus(new Grant("g", "Credits", true, "aws", usd("100"), Optional.empty(),
                Optional.of(LocalDate.of(2028, 6, 30)), List.of("Amazon Bedrock")));
        Sketch capped = grant.with("g", Levers.GRANT_PRODUCT_CAPS, List.of(new Caps.Product("Amazon Bedrok", usd("10"))));
        assertEquals(List.of(Message.of("check.nothing.cap", "Amazon Bedrok")), said(capped));
        assertEquals(List.of(), said(capped.with("g", Levers.GRANT_PRODUCTS, List.of())), "it pays for all products");
    }

    @Test
    void officeHoursOfAnOwnModelThatRunsAtSetTimes() {
        Sketch runs = with(FINE, "chat", Map.of(Levers.IMPORTED, "true", Levers.PATTERN, "cron"));
        assertEquals(List.of(), said(runs));
        Sketch hours = runs.with("chat", Levers.DAYS_PER_WEEK, Count.of(6));
        assertEquals(List.of(Message.of("check.nothing.hours", Count.of(8), Count.of(6))), said(hours));
        assertEquals(List.of(), said(with(hours, "chat", Map.of(Levers.PATTERN, "office-hours"))));
        assertEquals(List.of(), said(with(hours, "chat", Map.of(Levers.IMPORTED, "false"))));
    }
}
