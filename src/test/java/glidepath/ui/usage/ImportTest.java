package glidepath.ui.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Demand;
import glidepath.plan.Levers;
import glidepath.plan.WorkWeek;
import glidepath.plan.Workload;
import glidepath.ui.Desk;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.shell.Pages;
import glidepath.units.Count;

/// Files that are dropped on the window: a plan where nobody has one, a preview where somebody has.
class ImportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @TempDir
    private Path folder;

    /// A week of 1,000 calls a working day and 10 on Saturday and Sunday, 500 tokens in and 100 out each.
    private Path week() throws IOException {
        var text = new StringBuilder("usage_date,provider,model_id,calls,input_tokens,output_tokens\n");
        for (int day = 0; day < 7; day++) {
            int calls = day < 5 ? 1000 : 10;
            text.append(MONDAY.plusDays(day)).append(",aws,amazon.small,").append(calls).append(',').append(calls * 500).append(',')
                    .append(calls * 100).append('\n');
        }
        return Files.writeString(folder.resolve("week.csv"), text);
    }

    private Desk desk() {
        return new Desk(Fixtures.CHAT, folder.resolve("home"));
    }

    private static UsageViewModel page(Desk desk) {
        return desk.shell.pages().model(Pages.USAGE);
    }

    /// 5,020 calls over five working days: 1,004 each. No typing.
    @Test
    void aWeekDroppedOnAnUntouchedWindowIsAPlan() throws IOException {
        Desk desk = desk();
        desk.files.startNew();
        desk.window.dropped().take(List.of(week()));
        Workload workload = desk.session.plan().assumptions().workloads().getFirst();
        assertEquals(Count.of(1004), workload.demand().calls());
        assertEquals(Demand.Period.WORKING_DAY, workload.demand().per());
        assertEquals(WorkWeek.MONDAY_TO_FRIDAY, workload.demand().course().week());
        assertEquals(Count.of(500), workload.tokens().input());
        assertEquals(YearMonth.of(2027, 1), desk.session.plan().settings().start());
        assertEquals(Pages.USAGE, desk.shell.pages().shown().get());
        assertTrue(page(desk).imports().madePlan().get());
    }

    /// A plan that the start page made has somebody's words in it, though it was not changed since.
    @Test
    void aPlanWithDemandIsSomebodys() throws IOException {
        Desk desk = desk();
        desk.window.dropped().take(List.of(week()));
        assertEquals(Fixtures.CHAT, desk.session.plan());
        assertFalse(page(desk).imports().madePlan().get());
    }

    /// Whoever has changed a plan keeps it; what would change stands beside it, and is one step back.
    @Test
    void aPlanOfOnesOwnIsChangedOnlyByWhatIsChosen() throws IOException {
        Desk desk = desk();
        desk.type("chat-tokens-input", "900");
        var before = desk.session.plan();
        desk.window.dropped().take(List.of(week()));
        assertEquals(before, desk.session.plan());
        assertFalse(page(desk).imports().madePlan().get());
        PreviewViewModel preview = page(desk).preview();
        PreviewViewModel.Row input = row(preview, "Input");
        assertEquals(List.of("900", "500"), List.of(input.planned(), input.measured()));
        preview.groups().get().getFirst().rows().stream().filter(row -> !row.equals(input))
                .forEach(row -> preview.choice(row.key(), () -> { }).set(false));
        assertEquals(1, preview.chosen());
        preview.apply();
        assertEquals(Count.of(500), desk.session.plan().assumptions().workload("chat").tokens().input());
        assertEquals(before.assumptions().workload("chat").demand(), desk.session.plan().assumptions().workload("chat").demand());
        assertEquals("measured 2026-12-07 to 13, 7 days", desk.input("chat-tokens-input").notes().measured().get());
        assertEquals("", desk.input("chat-demand-calls").notes().measured().get());
        desk.session.undo();
        assertEquals(before, desk.session.plan());
    }

    /// Costs by day tell no calls: the plan does not have them, and no plan can be made of them.
    @Test
    void costsWithoutCallsAreNotSaidToBeInThePlan() throws IOException {
        Desk desk = desk();
        desk.window.dropped().take(List.of(Path.of("src/test/resources/usage/openai_costs_example.json")));
        assertEquals(Optional.of("Nothing: no calls that a plan could use were found."),
                page(desk).preview().nothing());
        desk.type("chat-tokens-input", "900");
        desk.window.dropped().take(List.of(week()));
        assertEquals(Optional.empty(), page(desk).preview().nothing());
        page(desk).preview().apply();
        assertEquals(Optional.of("Nothing: the plan already has these values."), page(desk).preview().nothing());
    }

    private static PreviewViewModel.Row row(PreviewViewModel preview, String label) {
        return preview.groups().get().stream().flatMap(group -> group.rows().stream()).filter(row -> row.label().equals(label)).findFirst()
                .orElseThrow();
    }

    /// What was measured is told beside another value, too, and that it is too old: today is 2027-01-01.
    @Test
    void aMeasuredValueThatWasChangedIsStillTold() throws IOException {
        Desk desk = desk();
        desk.files.startNew();
        desk.window.dropped().take(List.of(week()));
        String id = desk.session.plan().assumptions().workloads().getFirst().id() + "-tokens-input";
        desk.type(id, "700");
        assertEquals("500 measured 2026-12-07 to 13, 7 days", desk.input(id).notes().measured().get());
        Path old = Files.writeString(folder.resolve("old.csv"), Files.readString(week()).replace("2026-12-", "2026-10-"));
        desk.window.dropped().take(List.of(old));
        page(desk).preview().apply();
        assertEquals("measured 2026-10-07 to 13, 7 days, too old", desk.input(id).notes().measured().get());
    }

    /// One sentence, with the formats and the nearest; the plan stays.
    @Test
    void aFileThatNobodyKnowsIsOneSentence() throws IOException {
        Desk desk = desk();
        desk.window.dropped().take(List.of(Files.writeString(folder.resolve("letters.csv"), "a,b\n1,2\n")));
        assertEquals(1, page(desk).problems().get().size());
        assertTrue(page(desk).problems().get().getFirst().contains("This is not a file that can be read here"), page(desk).problems()
                .get().toString());
        assertEquals(Fixtures.CHAT, desk.session.plan());
        assertTrue(page(desk).told().get().isEmpty());
    }

    @Test
    void whatNoFileTellsIsNotInThisFile() throws IOException {
        Desk desk = desk();
        desk.window.dropped().take(List.of(week()));
        SampleInWords told = page(desk).told().get().orElseThrow();
        assertEquals(new SampleInWords.Fact("Calls that failed", "not in this file", false), told.facts().stream()
                .filter(fact -> fact.name().equals("Calls that failed")).findFirst().orElseThrow());
        assertEquals(List.of("models", "routes", "days"), told.tables().stream().map(SampleInWords.Breakdown::key).toList());
        assertEquals("Mon 1,000", told.weekdays().getFirst().name() + " " + told.weekdays().getFirst().calls());
    }

    @Test
    void aNewPlanOfItAsksForTheOpenOne() throws IOException {
        Desk desk = desk();
        desk.type("chat-tokens-input", "900");
        var before = desk.session.plan();
        desk.window.dropped().take(List.of(week()));
        desk.answer = FileQuestions.Unsaved.CANCEL;
        page(desk).imports().startNew();
        assertEquals(before, desk.session.plan());
        desk.answer = FileQuestions.Unsaved.DISCARD;
        page(desk).imports().startNew();
        assertEquals(Optional.of(Count.of(500)), desk.session.plan().record().measured().values().stream().map(each -> each.value())
                .filter(Count.of(500)::equals).map(Count.class::cast).findFirst());
        assertEquals(Count.of(500), desk.session.plan().assumptions()
                .get(Levers.INPUT.at(desk.session.plan().assumptions().workloads().getFirst().id())));
    }
}
