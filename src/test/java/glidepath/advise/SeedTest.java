package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import glidepath.usage.Metric;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.advise.PlaybookEntry.Topic;
import glidepath.texts.Messages;

/// Every table of the article that started the project has its place, with as many rows and as sure as there: the comment says which.
class SeedTest {

    private static List<String> rows(Topic topic) {
        return Playbook.ENTRIES.stream().filter(entry -> entry.topic() == topic).map(entry -> entry.id() + " " + entry.source().evidence())
                .toList();
    }

    /// "Quick Verdict"
    @Test
    void eachClaimIsAsSureAsTheSeedSays() {
        assertEquals(List.of("third-party CONFIRMED", "batch CONFIRMED", "windows CONFIRMED", "units CONFIRMED", "quota FALSE",
                "test-first LIKELY",
                "always-better FALSE", "growth SPECULATION"), rows(Topic.CLAIM));
    }

    /// "Credit Eligibility"
    @Test
    void whatCreditsPayForIsAsSureAsTheSeedSays() {
        assertEquals(List.of("third-party CONFIRMED", "every-model CONFIRMED", "limits FALSE", "alarms CONFIRMED", "only-credits LIKELY"),
                rows(Topic.ELIGIBILITY));
    }

    /// "Bedrock Cost Surfaces"
    @Test
    void eachCostSurfaceIsAsSureAsTheSeedSays() {
        assertEquals(List.of("on-demand CONFIRMED", "batch CONFIRMED", "provisioned CONFIRMED", "import CONFIRMED", "storage CONFIRMED",
                "region LIKELY"),
                rows(Topic.SURFACE));
    }

    /// "Startup Cost Math": three sums and five lines of coverage; the minimum is that of "Cost Per Task Calculator"
    @Test
    void itsSumsAndItsReadingsOfCoverageAreThere() {
        assertEquals(List.of("batch CONFIRMED", "import CONFIRMED", "runway CONFIRMED", "minimum CONFIRMED"), rows(Topic.MATHS));
        assertEquals(List.of("good", "pilot", "controls", "economics", "procurement"),
                rows(Topic.COVERAGE).stream().map(row -> row.substring(0, row.indexOf(' '))).toList());
    }

    /// "AWS vs Direct API"
    @Test
    void itsSixRoutesAreThere() {
        assertEquals(6, rows(Topic.ROUTE).size());
    }

    /// "Quota and Risk Caveats"
    @Test
    void eachRiskIsAsSureAsTheSeedSays() {
        assertEquals(List.of("first-invoice LIKELY", "eligibility LIKELY", "region CONFIRMED", "quota LIKELY", "batch CONFIRMED",
                "idle CONFIRMED", "direct LIKELY"),
                Risks.of(Cases.of(Fixtures.CHAT)).stream().map(risk -> risk.id() + " " + risk.source().evidence()).toList());
    }

    /// "Search Intent Map"
    @Test
    void eachSearchIntentIsAsSureAsTheSeedSays() {
        assertEquals(List.of("credits CONFIRMED", "pricing CONFIRMED", "free LIKELY", "error LIKELY", "alternative LIKELY"),
                rows(Topic.INTENT));
    }

    /// "Cost Per Task Calculator": five parts of a cost, and four reference volumes
    @Test
    void itsFivePartsOfACostAndItsFourVolumesAreThere() {
        assertEquals(List.of("input CONFIRMED", "output CONFIRMED", "retries LIKELY", "review LIKELY", "infrastructure CONFIRMED"),
                rows(Topic.COST));
        assertEquals(4, rows(Topic.VOLUME).size());
    }

    /// "Decision Matrix"
    @Test
    void eachSituationIsAsSureAsTheSeedSays() {
        assertEquals(List.of("prototype LIKELY", "users CONFIRMED", "compliance LIKELY", "volume CONFIRMED", "shape LIKELY",
                "newest LIKELY"), rows(Topic.SITUATION));
    }

    /// What stands between the tables: the durable rule, the operational test, when to rent capacity, and the final recommendation.
    @Test
    void theRulesBetweenItsTablesAreThere() {
        assertEquals(List.of("month LIKELY", "trace LIKELY", "capacity LIKELY", "week LIKELY"), rows(Topic.RULE));
    }

    /// "Monitoring Checklist"
    @Test
    void eachMetricIsAsSureAsTheSeedSays() {
        assertEquals("THROTTLING CONFIRMED, RETRIES LIKELY, FALLBACK LIKELY, OUTPUT_RATIO LIKELY, COST_PER_TASK CONFIRMED, MODEL_ERRORS "
                + "CONFIRMED, USER_SPEND LIKELY",
                List.of(Metric.values()).stream().map(metric -> metric + " " + metric.evidence()).collect(Collectors.joining(", ")));
    }

    /// "Non-Claims and Caveats"
    @Test
    void whatItDoesNotClaimIsThereAndHowSureItIs() {
        assertEquals(List.of("benchmark FALSE", "free SPECULATION", "access FALSE", "refund SPECULATION", "same-price FALSE",
                "safety CONFIRMED"),
                rows(Topic.NOT_CLAIMED));
    }

    /// "FAQ" and "Sources"
    @Test
    void itsSevenQuestionsAndEightSourcesAreThere() {
        assertEquals(7, rows(Topic.QUESTION).size());
        assertEquals(8, rows(Topic.SOURCE).size());
    }

    @Test
    void everyEntryHasItsWordsAndNoneIsThereTwice() {
        Map<String, Long> counts = Playbook.ENTRIES.stream().collect(Collectors.groupingBy(PlaybookEntry::key, Collectors.counting()));
        assertEquals(Playbook.ENTRIES.size(), counts.size());
        Playbook.ENTRIES.stream().filter(entry -> entry.topic() != Topic.SOURCE).forEach(entry -> {
            assertTrue(Messages.root().has(entry.key()), entry.key());
            assertTrue(Messages.root().has(entry.key() + ".text"), entry.key());
        });
    }
}
