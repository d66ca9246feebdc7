package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.ui.Desk;

class PlanComparisonTest {

    @TempDir
    private Path home;

    private Desk saved() {
        var desk = new Desk(Fixtures.CHAT, home);
        desk.chosen = Optional.of(home.resolve("chat.json"));
        desk.files.saveAs();
        return desk;
    }

    /// 30,000 calls cost $24 a month, and so 50,000 cost $40: $16 more in each of 12 months.
    @Test
    void itTellsWhatTheOpenPlanChangesInMoney() {
        Desk desk = saved();
        desk.type("chat-demand-calls", "50000");
        desk.window.comparison().choose();
        List<String> report = desk.reports.getFirst();
        assertTrue(report.get(0).endsWith("against chat.json"), report.get(0));
        assertTrue(report.get(1).contains("Calls 30,000 → 50,000: +$16.00 a month (+$192.00 over the horizon)"), report.get(1));
        assertTrue(report.get(2).contains("|"), "a table in Markdown");
        assertEquals(50_000, desk.session.plan().assumptions().workload("chat").demand().calls().value().intValueExact());
    }

    @Test
    void aFileThatIsNoPlanIsToldSo() throws IOException {
        Desk desk = saved();
        desk.chosen = Optional.of(Files.writeString(home.resolve("other.json"), "[1, 2]"));
        desk.window.comparison().choose();
        assertEquals(List.of(), desk.reports);
        assertTrue(desk.told.getFirst().contains("other.json"), desk.told.toString());
    }
}
