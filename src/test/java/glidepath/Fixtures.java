package glidepath;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import glidepath.catalog.Batch;
import glidepath.catalog.BatchCaching;
import glidepath.catalog.BatchRule;
import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelFilter;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.Provider;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.catalog.TierRule;
import glidepath.catalog.TieredPrice;
import glidepath.plan.Assumptions;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Small, round, made-up plans and prices that a reader can check by hand.
public final class Fixtures {

    public static final Source PAGE = new Source("test page", "https://example.com/prices", Optional.of(LocalDate.of(2026, 11, 1)),
            Evidence.CONFIRMED);

    /// Batches at half the price without caching; priority at 1.75 and flex at 0.5 x standard, for all models.
    public static final ProviderRules RULES = new ProviderRules(batches(BatchCaching.AS_FRESH),
            List.of(tier(ServiceTier.PRIORITY, "1.75"), tier(ServiceTier.FLEX, "0.5")), List.of(), List.of());

    /// $0.50 in, $2.00 out per million tokens.
    public static final ModelId SMALL = ModelId.parse("aws/amazon.small");
    /// $3 in, $15 out, cache read $0.30, cache write $3.75; a third party's model on AWS.
    public static final ModelId LARGE = ModelId.parse("aws/maker.large");
    /// The same model at its maker's own API.
    public static final ModelId LARGE_DIRECT = ModelId.parse("maker/large");

    public static final PriceCatalog CATALOG = PriceCatalog.of("test", LocalDate.of(2026, 11, 1),
            List.of(new Provider("aws", "Amazon Bedrock", Provider.Kind.CLOUD, "Amazon Bedrock", "AWS"),
                    new Provider("maker", "Maker", Provider.Kind.DIRECT, "Maker API")),
            List.of(model(SMALL, "Amazon Bedrock", Map.of(Meter.INPUT, flat("0.50"), Meter.OUTPUT, flat("2"))),
                    model(LARGE, "Amazon Bedrock third-party models", Map.of(Meter.INPUT, flat("3"), Meter.OUTPUT, flat("15"),
                            Meter.CACHE_READ, flat("0.30"), Meter.CACHE_WRITE, flat("3.75"))),
                    model(LARGE_DIRECT, "Maker API", Map.of(Meter.INPUT, flat("3"), Meter.OUTPUT, flat("15")))),
            List.of());

    public static final Settings YEAR = new Settings(YearMonth.of(2027, 1), 12, MonthConvention.THIRTY_DAYS, Percent.ZERO);

    /// 30,000 calls a month of 800 + 200 tokens on [#SMALL]: 24M in at $0.50 = $12, 6M out at $2.00 = $12.
    public static final Plan CHAT = plan(chat(SMALL));

    /// The same where input costs $1 by a price of the plan's own: $36 a month.
    public static final Plan CHAT_AT_OWN_PRICE = CHAT.withPrices(CHAT.prices().with(new OwnPrice(SMALL, "", new TreeMap<>(
            Map.of(Meter.INPUT, flat("1"))), Collections.emptySortedMap(), Percent.ZERO, "", "offer", LocalDate.of(2026, 11, 1))));

    private Fixtures() {
    }

    /// A plan that brings a price of its own: so much for a million input tokens of a model, whose output costs $2.
    public static Plan withOwnPrice(Plan plan, ModelId model, String input) {
        return plan.withPrices(plan.prices().with(new OwnPrice(model, "", new TreeMap<>(Map.of(Meter.INPUT, flat(input), Meter.OUTPUT,
                flat("2"))), Percent.ZERO, "negotiated", "", LocalDate.of(2026, 12, 1))));
    }

    private static TierRule tier(ServiceTier tier, String factor) {
        return new TierRule(tier, ModelFilter.ALL, new BigDecimal(factor), PAGE);
    }

    /// Batches at half price.
    public static BatchRule batches(BatchCaching caching) {
        return new BatchRule(Batch.Offer.YES, caching, new BigDecimal("0.5"), Optional.of(PAGE));
    }

    /// A variant that differs from the baseline in these values.
    public static Scenario variant(String id, String name, Map<InputRef<?>, Object> differences) {
        return Scenario.named(id, name).withDifferences(differences);
    }

    public static Plan plan(Workload... workloads) {
        Assumptions assumptions = Assumptions.EMPTY;
        for (Workload workload : workloads) {
            assumptions = assumptions.plus(workload);
        }
        return Plan.empty("Test", YEAR, "Baseline").withAssumptions(assumptions);
    }

    public static Workload chat(ModelId model) {
        return workload("chat", model, 30_000, 800, 200);
    }

    public static Workload workload(String id, ModelId model, long calls, long input, long output) {
        Assumptions assumptions = Assumptions.EMPTY.plus(Workload.of(id, id, model)).with(Map.of(
                Levers.CALLS.at(id), Count.of(calls), Levers.INPUT.at(id), Count.of(input), Levers.OUTPUT.at(id), Count.of(output)));
        return assumptions.workload(id);
    }

    public static Model model(ModelId id, String product, Map<Meter, TieredPrice> prices) {
        return new Model(id, id.id(), product, "", PriceHistory.of(new RateCard(prices)), PAGE,
                Batch.UNKNOWN, Map.of(), Map.of(), ModelFacts.NONE, RULES, List.of());
    }

    public static TieredPrice flat(String price) {
        return TieredPrice.flat(Money.of(price));
    }

    /// The same plan, shown in euros at half a euro for a dollar.
    public static Plan inEuros(Plan plan) {
        return plan.withSettings(plan.settings().withCurrency(new DisplayCurrency(Optional.of("EUR"), Optional.of(new BigDecimal("0.5")),
                Optional.of(LocalDate.of(2026, 11, 20)))));
    }
}
