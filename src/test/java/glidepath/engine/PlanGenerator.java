package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Term;
import glidepath.engine.credit.GrantGenerator;
import glidepath.plan.Assumptions;
import glidepath.plan.Cash;
import glidepath.plan.CashEvent;
import glidepath.plan.Allowance;
import glidepath.plan.Demand;
import glidepath.plan.DemandCourse;
import glidepath.plan.DemandEvent;
import glidepath.plan.Drivers;
import glidepath.plan.Fallback;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Imported;
import glidepath.plan.Infrastructure;
import glidepath.plan.MonthConvention;
import glidepath.plan.OtherUnits;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Provisioned;
import glidepath.plan.Quota;
import glidepath.plan.Reserved;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Review;
import glidepath.plan.Route;
import glidepath.plan.RouteSplit;
import glidepath.plan.Season;
import glidepath.plan.Settings;
import glidepath.plan.SupportBand;
import glidepath.plan.TokenShape;
import glidepath.plan.Training;
import glidepath.plan.Turns;
import glidepath.plan.WorkWeek;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Random plans in which everything may happen, each from a seed that brings it back.
final class PlanGenerator {

    static final List<ModelId> MODELS = List.of(Fixtures.SMALL, Fixtures.LARGE, Fixtures.LARGE_DIRECT, Market.NOVA, Market.NOVA_GEO,
            Market.LLAMA,
            Market.STEPPED, Market.DATED, Market.HOURLY, Market.BY_REQUEST, Market.HALF_PRICED, ModelId.parse("aws/unknown"));
    private static final List<String> PRODUCTS = List.of(Market.BEDROCK, "Amazon Bedrock third-party models", "OpenSearch", "Maker API");

    private final SplittableRandom random;

    private PlanGenerator(long seed) {
        random = new SplittableRandom(seed);
    }

    static Sketch sketch(long seed) {
        return new PlanGenerator(seed).sketch();
    }

    private Sketch sketch() {
        var settings = new Settings(YearMonth.of(2027, 1).plusMonths(random.nextInt(6)), 1 + random.nextInt(18),
                one(MonthConvention.values()), rarely() ? percent(30) : Percent.ZERO);
        settings = rarely() ? settings.withAsOf(Optional.of(settings.start().atDay(1 + random.nextInt(28)))) : settings;
        Assumptions assumptions = Assumptions.EMPTY;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            assumptions = assumptions.plus(workload("w" + i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            assumptions = assumptions.plus(row("r" + i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            assumptions = assumptions.plus(new Gateway("gate" + i, "Gate " + i, percent(10), rarely() ? money(1) : Money.ZERO, rarely()
                    ? money(500) : Money.ZERO));
        }
        if (often()) {
            assumptions = assumptions.plus(terms());
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            assumptions = assumptions.plus(grant("g" + i));
        }
        assumptions = assumptions.withSection(glidepath.plan.Section.CASH, List.of(cash()));
        return new Sketch(settings, assumptions, Market.CATALOG);
    }

    private Cash cash() {
        var events = new ArrayList<CashEvent>();
        while (rarely()) {
            LocalDate day = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(400));
            events.add(new CashEvent(day, new Money(new BigDecimal(random.nextInt(-50_000, 50_000))), one(CashEvent.Every.values()),
                    maybe(day.plusDays(random.nextInt(300)))));
        }
        var series = new TreeMap<YearMonth, Money>();
        while (rarely()) {
            series.put(YearMonth.of(2027, 1 + random.nextInt(12)), money(3_000));
        }
        return new Cash(maybe(money(100_000)), money(1_000), money(1_000), series, often() ? new TreeMap<>() : series, events,
                random.nextInt(8) == 0 ? Optional.of(dollars(20_000)) : Optional.empty());
    }

    private Workload workload(String id) {
        Percent batch = rarely() ? percent(60) : Percent.ZERO;
        Percent provisioned = rarely() ? percent(40) : Percent.ZERO;
        var route = new Route(one(MODELS), one(ServiceTier.values()), batch, random.nextInt(3) == 0 ? "gate1" : "", often() ? "us-east-1"
                : "nowhere",
                rarely() ? percent(30) : Percent.ZERO, rarely()
                        ? List.of(new RouteSplit(one(MODELS), percent(50)), new RouteSplit(one(MODELS), percent(50))) : List.of());
        return new Workload(id, id, often(), demand(), tokens(), retry(), rarely() ? new Fallback(percent(50), maybe(one(MODELS)))
                : Fallback.NONE,
                route, provisioned(provisioned), reserved(), rarely() ? imported() : Imported.NONE,
                rarely() ? new Review(percent(100), decimal(-5, 20), money(100)) : Review.NONE,
                new Quota(Optional.empty(), Optional.empty(), Count.ONE, Optional.empty(), random.nextInt(8) == 0
                        ? Optional.of(dollars(5_000)) : Optional.empty()),
                rarely() ? new Training(count(5_000_000), maybe(YearMonth.of(2027, 1).plusMonths(random.nextInt(8)))) : Training.NONE);
    }

    private Demand demand() {
        var ramp = new TreeMap<YearMonth, Count>();
        while (rarely()) {
            ramp.put(YearMonth.of(2026, 10).plusMonths(random.nextInt(18)), count(100_000));
        }
        return new Demand(random.nextInt(10) == 0 ? Count.ZERO : count(200_000), one(Demand.Period.values()),
                often() ? new Percent(new BigDecimal(random.nextInt(-30, 60)).movePointLeft(2)) : Percent.ZERO, ramp,
                        Count.of(1 + random.nextInt(6)),
                rarely() ? new Drivers(Optional.of(count(5_000)), decimal(0, 20), percent(10), percent(5)) : Drivers.NONE,
                rarely() ? course() : DemandCourse.STEADY);
    }

    private DemandCourse course() {
        var events = new ArrayList<DemandEvent>();
        while (often() && events.size() < 3) {
            LocalDate from = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(300));
            events.add(new DemandEvent(from, maybe(from.plusDays(random.nextInt(90))), often() ? decimal(0, 3) : Count.ONE,
                    rarely() ? new Count(new BigDecimal(random.nextInt(-50_000, 50_000))) : Count.ZERO));
        }
        return new DemandCourse(maybe(YearMonth.of(2026, 12).plusMonths(random.nextInt(12))), maybe(count(300_000)), events,
                rarely() ? List.of(new Season(12, decimal(0, 3)), new Season(1 + random.nextInt(11), decimal(0, 3))) : List.of(),
                        one(WorkWeek.values()));
    }

    private ProviderTerms terms() {
        List<SupportBand> bands = rarely() ? List.of(new SupportBand(Optional.of(Money.of("1000")), percent(20)),
                new SupportBand(Optional.of(Money.of("9000")), percent(10)), new SupportBand(Optional.empty(), percent(5))) : List.of();
        return new ProviderTerms("aws", rarely() ? percent(30) : Percent.ZERO, percent(10),
                maybe(YearMonth.of(2027, 1 + random.nextInt(6))),
                maybe(YearMonth.of(2027, 6 + random.nextInt(6))), bands, rarely() ? money(500) : Money.ZERO,
                random.nextInt(8) == 0 ? Optional.of(dollars(20_000)) : Optional.empty(), random.nextInt(8) == 0 ? allowances()
                        : List.of());
    }

    private List<Allowance> allowances() {
        return List.of(new Allowance("input_mtok", count(2_000_000)), new Allowance("aws/guardrails", count(20_000)));
    }

    private Turns turns() {
        return random.nextInt(5) > 0 ? Turns.NONE : new Turns(Optional.of(1 + random.nextInt(60)), count(120_000), count(4_000),
                count(4_000), percent(100));
    }

    private TokenShape tokens() {
        return new TokenShape(count(300_000), count(4_000), rarely() ? percent(60) : Percent.ZERO, rarely() ? percent(40) : Percent.ZERO,
                one(TokenShape.CacheTime.values()), rarely() ? percent(100) : Percent.ZERO, count(500_000), count(8_000),
                rarely() ? List.of(new OtherUnits("output_image_mtok", count(2_000)), new OtherUnits("web_searches_kcount", decimal(0, 3)))
                        : List.of(),
                rarely() ? count(2_000_000) : Count.ZERO, decimal(0, 24), turns());
    }

    private RetryPolicy retry() {
        return often() ? new RetryPolicy(one(RetryPolicy.Mode.values()), percent(80), percent(100), percent(90), random.nextInt(6),
                percent(100))
                : RetryPolicy.NONE;
    }

    private Provisioned provisioned(Percent share) {
        return share.isZero() ? Provisioned.NONE : new Provisioned(share, Count.of(random.nextInt(3)), one(Term.values()),
                maybe(money(30)), maybe(YearMonth.of(2027, 1).plusMonths(random.nextInt(8))),
                        maybe(YearMonth.of(2027, 3).plusMonths(random.nextInt(12))));
    }

    private Reserved reserved() {
        return new Reserved(count(20_000), count(2_000), maybe(money(20)), maybe(money(40)), 1 + random.nextInt(3));
    }

    private Imported imported() {
        return new Imported(often(), maybe(Count.of(1 + random.nextInt(8))), Count.of(random.nextInt(3)), one(Imported.Pattern.values()),
                decimal(0, 24), decimal(0, 7), decimal(0, 48), decimal(0, 30), maybe(money(1)), Count.of(random.nextInt(3)));
    }

    private Infrastructure row(String id) {
        var series = new TreeMap<YearMonth, Money>();
        if (rarely()) {
            series.put(YearMonth.of(2027, 1 + random.nextInt(12)), money(300));
        }
        List<String> workloads = often() ? List.of() : List.of("w1");
        return new Infrastructure(id, id, often(), often() ? "aws" : "other", often() ? one(PRODUCTS) : "", money(400), series,
                rarely() ? money(2) : Money.ZERO, maybe(rarely() ? "aws/none" : often() ? "aws/guardrails" : "aws/vector-store"),
                rarely() ? count(500) : Count.ZERO, rarely() ? decimal(0, 4) : Count.ZERO, rarely() ? count(3) : Count.ZERO, workloads,
                        rarely(),
                rarely() ? Optional.of(money(3)) : Optional.empty(), "", rarely() ? count(40_000) : Count.ZERO);
    }

    private Grant grant(String id) {
        int provider = random.nextInt(8);
        String name = provider == 0 ? "maker" : provider == 1 ? "gate1" : "aws";
        var grants = new GrantGenerator(random, PRODUCTS, 20_000);
        return random.nextBoolean() ? grants.plain(id, name) : grants.shaped(id, name);
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    private boolean often() {
        return !rarely();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// 0 to so many percent, in steps of a tenth.
    private Percent percent(int most) {
        return new Percent(new BigDecimal(random.nextInt(most * 10 + 1)).movePointLeft(3));
    }

    private Money money(int most) {
        return new Money(new BigDecimal(random.nextInt(most * 1_000 + 1)).movePointLeft(3));
    }

    private Money dollars(int most) {
        return new Money(BigDecimal.valueOf(random.nextInt(most + 1)));
    }

    private Count count(int most) {
        return Count.of(random.nextInt(most + 1));
    }

    private Count decimal(int least, int most) {
        return new Count(new BigDecimal(random.nextInt(least * 10, most * 10 + 1)).movePointLeft(1));
    }

    /// Smaller plans that are like it, the smallest steps last: without an item, or for fewer months.
    static List<Sketch> smaller(Sketch sketch) {
        var smaller = new ArrayList<Sketch>();
        if (sketch.settings().months() > 1) {
            smaller.add(sketch.from(sketch.settings().start().toString(), sketch.settings().months() / 2));
            smaller.add(sketch.from(sketch.settings().start().toString(), sketch.settings().months() - 1));
        }
        for (Map.Entry<glidepath.plan.Section, List<glidepath.plan.Item>> section : sketch.assumptions().items().entrySet()) {
            if (section.getKey() != glidepath.plan.Section.CASH) {
                section.getValue().forEach(item -> smaller.add(
                        new Sketch(sketch.settings(), sketch.assumptions().without(section.getKey(), item.id()), sketch.catalog())));
            }
        }
        return smaller;
    }
}
