package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.engine.compiled.Outcomes;
import glidepath.engine.surface.CatalogNames;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Assumptions;
import glidepath.plan.Caps;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.Levers;
import glidepath.plan.LineKind;
import glidepath.plan.Plan;
import glidepath.plan.ProductChange;
import glidepath.plan.Section;
import glidepath.plan.TrackRecord;
import glidepath.units.Money;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.MonthComparison;
import glidepath.usage.bill.Reconciliation;

/// 1,000 calls of a million tokens at $0.12 are $120 a month on Lambda, whose only name was `lambda_ai` once; a row there is $30.
class CatalogNamesTest {

    private static final PriceCatalog SHIPPED = Catalogs.shipped();

    private static Plan plan(String provider, String product) {
        Grant grant = new Grant("g", "Credits", true, provider, Money.of("5000"), Optional.empty(), Optional.empty(), List.of(product));
        return Fixtures.plan()
                .withAssumptions(Assumptions.EMPTY
                        .plus(Fixtures.workload("chat", ModelId.parse("lambda_ai/hermes3-70b"), 1_000, 1_000_000, 0))
                        .plus(new Infrastructure("gpu", "GPU", true, provider, product, Money.of("30"), Collections.emptySortedMap(),
                                Money.ZERO, Optional.empty(), Sketch.count("0"), Sketch.count("0"), Sketch.count("0"), List.of(), false))
                        .plus(grant));
    }

    private static Money credited(Plan plan) {
        return Forecaster.forecast(plan, SHIPPED).baseline().firstMonth().credits().applied();
    }

    @ParameterizedTest
    @CsvSource({"lambda_ai,Lambda", "lambda_ai,lambda_ai", "Lambda,lambda_ai", "Lambda,Lambda"})
    void aGrantPaysForAProductUnderEachNameThatItHadOrHas(String provider, String product) {
        assertEquals(Money.of("150"), credited(plan(provider, product)));
    }

    @Test
    void whatItPaysForLaterAndItsCapsGoByEachName() {
        Plan plan = plan("lambda_ai", "another");
        Assumptions later = plan.assumptions()
                .with(Levers.GRANT_CHANGES.at("g"), List.of(new ProductChange(LocalDate.of(2020, 1, 1), List.of("lambda_ai"))))
                .with(Levers.GRANT_PRODUCT_CAPS.at("g"), List.of(new Caps.Product("lambda_ai", Money.of("70"))));
        assertEquals(Money.of("70"), credited(plan.withAssumptions(later)));
    }

    /// The bill of a month that the plan kept under another name: $100, of which credits paid $40.
    @ParameterizedTest
    @CsvSource({"lambda_ai,Lambda", "lambda_ai,lambda_ai", "Lambda,lambda_ai", "Lambda,Lambda"})
    void aBillThatThePlanKeptIsOfTheSameProductUnderEachName(String provider, String product) {
        Plan plan = plan("Lambda", "lambda_ai");
        YearMonth first = plan.settings().start();
        var kept = new KeptMonth(List.of(new KeptLine(LineKind.USAGE, provider, product, "", "", Optional.empty(), Money.of("100")),
                new KeptLine(LineKind.CREDIT, provider, product, "", "", Optional.empty(), Money.of("-40"))));
        TrackRecord record = TrackRecord.NONE.withActuals(Map.of(first, kept));
        var planned = Reconciliation.of(Forecaster.forecast(plan, SHIPPED).baseline(), ActualBills.of(record), SHIPPED).getFirst();
        assertEquals(List.of(new MonthComparison.ProductComparison("Lambda", Money.of("150"), true, Money.of("100"))), planned.products());
        assertEquals(Map.of("Lambda", Money.of("40")), planned.credited());
        Bill bill = Forecaster.forecast(plan.withRecord(record.withClosed(Optional.of(first))), SHIPPED).baseline().bills().getFirst();
        assertEquals(Money.of("100"), bill.gross());
        assertEquals(Money.of("40"), bill.credits().applied());
        assertEquals("Lambda", bill.charges().getFirst().line().account().product());
    }

    /// Of December only AWS has sent a bill: the row on Lambda, which the plan pays under another name than its id, stays forecast.
    @Test
    void aProviderWithoutABillStaysForecastUnderEachName() {
        Plan both = plan("Lambda", "lambda_ai");
        Plan plan = both.withAssumptions(both.assumptions().without(Section.WORKLOADS, "chat"));
        YearMonth first = plan.settings().start();
        var kept = new KeptMonth(List.of(new KeptLine(LineKind.USAGE, "aws", "Amazon Bedrock", "", "", Optional.empty(), Money.of("5"))));
        Plan run = plan.withRecord(TrackRecord.NONE.withActuals(Map.of(first, kept)).withClosed(Optional.of(first)));
        assertEquals(Money.of("35"), Forecaster.forecast(run, SHIPPED).baseline().bills().getFirst().gross());
    }

    @Test
    void drawsArePaidForAsTheForecastIs() {
        Plan plan = plan("lambda_ai", "lambda_ai");
        var run = Outcomes.of(CompiledScenario.of(plan.settings(), plan.assumptions(), SHIPPED, List.of()), plan.settings().months(),
                new double[0][], 1);
        assertEquals(0, run.leftToPay()[0][0], 1e-9);
    }

    @Test
    void aPlanThatOnlySaysItByTheNewNameHasNotChanged() {
        Plan old = plan("lambda_ai", "lambda_ai");
        Plan fresh = plan("lambda_ai", "Lambda");
        assertEquals(List.of(), PlanChange.between(old, old.baseline(), fresh, fresh.baseline(), SHIPPED).causes());
    }

    /// Names of the catalog before it had lists of them, with its ids.
    @ParameterizedTest
    @CsvSource({"x-ai,X AI", "moonshotai,MoonshotAi", "zai,Z.AI", "arcee,Arcee", "fireworks,Fireworks", "novita,Novita",
            "huggingface_fireworks-ai,HuggingFace (fireworks-ai)", "huggingface_groq,HuggingFace (groq)", "aiml,aiml",
            "text-completion-inception,text-completion-inception", "google_pse,google_pse", "deepseek,DeepSeek", "wandb,wandb"})
    void namesOfEarlierListsAreKnown(String provider, String product) {
        String own = SHIPPED.provider(provider).orElseThrow().product();
        assertEquals(List.of(own), named(provider, product));
    }

    /// What a cloud sells under other names is not what it sells under its own.
    @ParameterizedTest
    @CsvSource({"aws,AWS", "aws,aws", "aws,Amazon Bedrock third-party models", "google,Google Vertex AI partner models",
            "google,Google Cloud", "azure,Microsoft Foundry marketplace models", "azure,azure", "aws,''"})
    void otherNamesAreLeftAsTheyAre(String provider, String product) {
        assertEquals(List.of(product), named(provider, product));
    }

    private static List<String> named(String provider, String product) {
        Assumptions assumptions = Assumptions.EMPTY.plus(new Grant("g", "Credits", true, provider, Money.of("1"), Optional.empty(),
                Optional.empty(), List.of(product)));
        return CatalogNames.in(assumptions, SHIPPED).grants().getFirst().products();
    }

    @Test
    void ownNamesCostNothing() {
        Assumptions assumptions = plan("lambda_ai", "Lambda").assumptions();
        assertSame(assumptions, CatalogNames.in(assumptions, SHIPPED));
        assertEquals(Map.of(), CatalogNames.in(assumptions, SHIPPED).differencesFrom(assumptions));
    }
}
