package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.files.json.Diagnostic;
import glidepath.plan.KeptForecast;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.Levers;
import glidepath.plan.LineKind;
import glidepath.plan.Measurement;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.TrackRecord;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;

/// What was measured, forecast before and billed, in plans and in their files.
class TrackRecordJsonTest {

    private static final Messages MESSAGES = Messages.root();
    private static final Measurement WEEK = new Measurement(Optional.of(LocalDate.of(2026, 11, 17)),
            Optional.of(LocalDate.of(2026, 11, 23)), 7,
            List.of("bedrock-log"));
    private static final KeptLine TOKENS = new KeptLine(LineKind.USAGE, "aws", "Amazon Bedrock", "amazon.small", "input_tokens",
            Optional.of(new BigDecimal("1200000")), Money.of("0.6"));
    private static final KeptLine CREDIT = new KeptLine(LineKind.CREDIT, "aws", "Amazon Bedrock", "", "", Optional.empty(), Money.of("-0.6"));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static Plan plan() {
        TrackRecord record = TrackRecord.NONE.withMeasured(Map.of(Levers.CALLS.at("chat"), Count.of(900), Levers.QUOTA_REQUESTS.at("chat"),
                        Optional.of(Count.of(60))), WEEK)
                .with(new KeptForecast(LocalDate.of(2026, 9, 30), "On demand", new TreeMap<>(Map.of(OCTOBER,
                        new KeptMonth(List.of(TOKENS), Optional.of(new KeptMonth.Band(Money.of("0.5"), Money.of("0.7"))))))))
                .withActuals(Map.of(OCTOBER, new KeptMonth(List.of(TOKENS, CREDIT)))).withClosed(Optional.of(OCTOBER));
        return SmallPlan.PLAN.withRecord(record);
    }

    @Test
    void theRecordSurvivesTheFile() {
        ReadResult<Plan> read = PlanJson.read(PlanJson.write(plan()), MESSAGES);
        assertEquals(List.of(), read.faults());
        assertEquals(plan(), read.value().orElseThrow());
    }

    @Test
    void aPlanWithoutOneHasNoneInItsFile() {
        assertFalse(PlanJson.write(SmallPlan.PLAN).contains("record"));
    }

    /// Each break is told with its place, and nothing is half read.
    @Test
    void whatIsWrongInItIsToldWithItsPlace() {
        String whole = PlanJson.write(plan());
        Map.of("\"demand.calls\": 900", "\"demand.calls\": \"many\"", "\"made\": \"2026-09-30\"", "\"made\": \"soon\"",
                "\"low\": 0.5", "\"low\": 5", "\"meter\": \"input_tokens\"", "\"metre\": \"input_tokens\"",
                "\"usd\": -0.6", "\"usd\": [1]", "\"first\": \"2026-11-17\"", "\"first\": \"17.11.\"", "\"closed\": \"2026-10\"",
                "\"closed\": \"last month\"").forEach((part, by) -> {
            assertEquals(true, whole.contains(part), part);
            ReadResult<Plan> read = PlanJson.read(whole.replace(part, by), MESSAGES);
            assertEquals(true, read.value().isEmpty(), by);
            assertEquals(true, read.faults().getFirst().place().startsWith("record > "), read.faults().toString());
        });
    }

    /// A word that nobody knows would count as no charge, and what was billed as less than it was.
    @Test
    void aKindOfLineThatThereIsNotIsTold() {
        ReadResult<Plan> read = PlanJson.read(PlanJson.write(plan()).replaceFirst("\"kind\": \"usage\"", "\"kind\": \"usges\""), MESSAGES);
        assertEquals(List.of("'usges' is not one of the choices. Write one of usage, discount, fee, credit, refund, tax, other"),
                read.faults().stream().map(Diagnostic::sentence).toList());
        assertTrue(read.faults().getFirst().place().endsWith(" > lines > 1"), read.faults().toString());
    }

    /// What was measured goes with its workload.
    @Test
    void whatIsNoLongerInThePlanIsForgotten() {
        Plan without = plan().withAssumptions(plan().assumptions().without(Section.WORKLOADS, "chat"));
        assertEquals(Map.of(), without.record().measured());
        assertEquals(1, without.record().forecasts().size());
    }

    /// A month that is billed again replaces what was told of it.
    @Test
    void aRestatedMonthReplacesTheOldOne() {
        TrackRecord again = plan().record().withActuals(Map.of(OCTOBER, new KeptMonth(List.of(TOKENS))));
        assertEquals(List.of(TOKENS), again.actuals().get(OCTOBER).lines());
    }
}
