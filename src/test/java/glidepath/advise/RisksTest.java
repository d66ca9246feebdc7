package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.advise.Risk.Applies;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Fact;
import glidepath.plan.Grant;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Readiness;
import glidepath.plan.Situation;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.ShownAmount;

/// The six risks, each where it applies, where it does not, and where nobody can tell.
class RisksTest {

    private static Risk risk(String id, AdviceContext it) {
        return Risks.of(it).stream().filter(risk -> risk.id().equals(id)).findFirst().orElseThrow();
    }

    private static void holds(Applies applies, String key, Risk risk) {
        assertEquals(applies, risk.applies());
        assertEquals("risk." + key, risk.status().key());
    }

    @Test
    void thereAreSevenWithTheirEvidence() {
        assertEquals(List.of("first-invoice LIKELY", "eligibility LIKELY", "region CONFIRMED", "quota LIKELY", "batch CONFIRMED",
                "idle CONFIRMED", "direct LIKELY"),
                Risks.of(Cases.of(Fixtures.CHAT)).stream().map(risk -> risk.id() + " " + risk.source().evidence()).toList());
    }

    @Test
    void aCreditMayNotNameWhatIsUsed() {
        holds(Applies.NO, "eligibility.no", risk("eligibility", Cases.of(Fixtures.CHAT)));
        Grant elsewhere = new Grant("i", "Other", true, "maker", Money.of("9"), Optional.empty(), Optional.empty(), List.of());
        holds(Applies.YES, "eligibility.yes", risk("eligibility", Cases.of(Cases.chat(Map.of(), elsewhere))));
        holds(Applies.UNKNOWN, "eligibility.unknown", risk("eligibility",
                Cases.of(Cases.chat(Map.of(), Grant.of("g", "Activate", Money.of("5"))))));
        Plan both = Fixtures.plan(Fixtures.chat(Fixtures.SMALL), Fixtures.workload("doc", Fixtures.LARGE, 10, 10, 10));
        Grant own = new Grant("g", "Promotional", true, "aws", Money.of("9"), Optional.empty(), Optional.empty(),
                List.of("Amazon Bedrock"));
        assertEquals(Message.of("risk.eligibility.product", "Promotional", "Amazon Bedrock third-party models"),
                risk("eligibility", Cases.of(Cases.changed(both, Map.of(), own))).status());
    }

    @Test
    void aModelMayBeMissingFromTheRegion() {
        holds(Applies.UNKNOWN, "region.unknown", risk("region", Cases.of(Fixtures.CHAT)));
        holds(Applies.NO, "region.tested", risk("region", Cases.of(Fixtures.CHAT, Situation.PLAIN.with(Readiness.REGION, true),
                Cases.TODAY)));
        var american = ModelId.parse("aws/us.maker.large");
        Plan european = Cases.changed(Fixtures.plan(Fixtures.workload("doc", american, 1, 1, 1)),
                Map.of(Levers.REGION.at("doc"), "eu-central-1"));
        holds(Applies.YES, "region.profile", risk("region", Cases.of(european)));
        holds(Applies.UNKNOWN, "region.unknown", risk("region",
                Cases.of(Cases.changed(european, Map.of(Levers.REGION.at("doc"), "us-west-2")))));
        holds(Applies.YES, "region.import", risk("region", Cases.of(Cases.chat(Map.of(Levers.IMPORTED.at("chat"), true)))));
        holds(Applies.UNKNOWN, "region.unknown", risk("region", Cases.of(Cases.chat(Map.of(Levers.IMPORTED.at("chat"), true,
                Levers.CUSTOM_UNIT_PRICE.at("chat"), Optional.of(Money.of("0.05")))))));
    }

    /// 43,200 calls a month of 30 days are one a minute.
    @Test
    void theQuotaMayBeTooLow() {
        holds(Applies.UNKNOWN, "quota.unknown", risk("quota", Cases.of(Fixtures.CHAT)));
        var calls = Map.of(Levers.CALLS.at("chat"), Count.of(43_200));
        Plan busy = Cases.chat(Map.copyOf(calls));
        assertEquals(Message.of("risk.quota.low", "chat", Percent.of("50")),
                risk("quota", Cases.of(Cases.changed(busy, Map.of(Levers.QUOTA_REQUESTS.at("chat"), Optional.of(Count.of("0.5"))))))
                        .status());
        holds(Applies.NO, "quota.enough", risk("quota", Cases.of(Cases.changed(busy,
                Map.of(Levers.QUOTA_REQUESTS.at("chat"), Optional.of(Count.ONE))))));
    }

    @Test
    void batchesAnswerLateUnlessThatIsFine() {
        holds(Applies.NO, "batch.no", risk("batch", Cases.of(Fixtures.CHAT)));
        Plan batch = Cases.chat(Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("1")));
        holds(Applies.YES, "batch.yes", risk("batch", Cases.of(batch)));
        holds(Applies.NO, "batch.flexible", risk("batch", Cases.of(batch, Situation.PLAIN.with(Fact.FLEXIBLE_LATENCY, true), Cases.TODAY)));
    }

    /// One unit at $0.05 a minute around the clock: 0.05 x 60 x 24 x 30; 16 of 24 hours on 7 of 7 days of it are outside of 8 hours a day.
    @Test
    void anImportedModelCostsWhileItIdles() {
        holds(Applies.NO, "idle.no", risk("idle", Cases.of(Fixtures.CHAT)));
        Plan always = Cases.chat(Map.of(Levers.IMPORTED.at("chat"), true, Levers.PATTERN.at("chat"), Imported.Pattern.ALWAYS_ON,
                Levers.CUSTOM_UNITS.at("chat"), Optional.of(Count.ONE), Levers.CUSTOM_UNIT_PRICE.at("chat"), Optional.of(Money.of("0.05")),
                Levers.DAYS_PER_WEEK.at("chat"), Count.of(7)));
        assertEquals(Message.of("risk.idle.yes", "chat", new ShownAmount(Money.of("2160")), new ShownAmount(Money.of("1440")), Count.of(8),
                Count.of(7)),
                risk("idle", Cases.of(always)).status());
        holds(Applies.NO, "idle.no", risk("idle", Cases.of(Cases.changed(always,
                Map.of(Levers.PATTERN.at("chat"), Imported.Pattern.OFFICE_HOURS)))));
    }

    /// 1,000 calls of 1,000 + 1,000 tokens cost $18 a month at AWS; at $2 and $10 they cost $12, so $72 less in a year.
    @Test
    void theMakerMaySellItCheaper() {
        holds(Applies.NO, "direct.no", risk("direct", Cases.of(Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE_DIRECT, 1, 1, 1)))));
        holds(Applies.UNKNOWN, "direct.unknown", risk("direct", Cases.of(Fixtures.CHAT)));
        Plan own = Fixtures.plan(Fixtures.workload("doc", ModelId.parse("google/gemini-3.1-pro-preview"), 1, 1, 1));
        holds(Applies.NO, "direct.maker", risk("direct", Cases.of(own, Situation.PLAIN, Catalogs.shipped(), Cases.TODAY)));
        Plan plan = Fixtures.plan(Fixtures.workload("doc", Fixtures.LARGE, 1_000, 1_000, 1_000));
        holds(Applies.NO, "direct.dearer", risk("direct", Cases.of(plan)));
        assertEquals(Message.of("risk.direct.yes", "doc", new ShownAmount(Money.of("72")), Fixtures.LARGE_DIRECT),
                risk("direct", Cases.of(plan, Situation.PLAIN, cheaperDirect(), Cases.TODAY)).status());
    }

    private static PriceCatalog cheaperDirect() {
        List<Model> models = Fixtures.CATALOG.models().values().stream().map(model -> !model.id().equals(Fixtures.LARGE_DIRECT) ? model
                : Fixtures.model(model.id(), model.product(), Map.of(Meter.INPUT, Fixtures.flat("2"), Meter.OUTPUT, Fixtures.flat("10"))))
                .toList();
        return PriceCatalog.of("test", Fixtures.CATALOG.date(), Fixtures.CATALOG.providers().values(), models, List.of());
    }
}
