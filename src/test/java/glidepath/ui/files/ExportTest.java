package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.exports.ExportFormat;
import glidepath.files.PlanFiles;
import glidepath.files.PlanJson;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.LongWork;

class ExportTest {

    @TempDir
    private Path folder = Path.of("");
    private String told = "";
    private String said = "";
    private @Nullable Path remembered;
    private final Session session = new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run);
    private LongWork work = LongWork.atOnce();

    /// Chooses a file of that name, and keeps what it is told.
    private FilesViewModel choosing(String name) {
        var questions = new FileQuestions() {
            @Override
            public Optional<Path> fileToOpen() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> fileToSave(String suggestion) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> fileToExport(String suggestion, String kind, String ending) {
                assertEquals("Test" + ending, suggestion);
                return Optional.of(folder.resolve(name));
            }

            @Override
            public void exported(Path file) {
                remembered = file;
            }

            @Override
            public Unsaved unsaved(String plan) {
                return Unsaved.CANCEL;
            }

            @Override
            public boolean overwrite(String file) {
                return false;
            }

            @Override
            public void say(String sentence) {
                said = sentence;
            }

            @Override
            public void tell(String sentence, String details) {
                told = sentence + " " + details;
            }
        };
        return new FilesViewModel(session, new PlanFiles(folder, Messages.root()), Messages.root(),
                questions, _ -> { }, work);
    }

    @Test
    void aFormThatIsChosenIsWrittenWithItsEnding() throws IOException {
        choosing("forecast").exports().export(ExportFormat.MARKDOWN);
        assertTrue(Files.readString(folder.resolve("forecast.md")).contains("| Baseline | $24.00 | $288.00 |"));   // 12 x $24
        assertEquals("", told);
    }

    /// 24M of input at $1 instead of $0.50.
    @Test
    void thePlansOwnPricesAreExported() throws IOException {
        session.open(Fixtures.withOwnPrice(Fixtures.CHAT, Fixtures.SMALL, "1"), Optional.empty());
        choosing("forecast").exports().export(ExportFormat.MARKDOWN);
        assertTrue(Files.readString(folder.resolve("forecast.md")).contains("| Baseline | $36.00 | $432.00 |"));
    }

    @Test
    void aFileThatWasNotNamedIsNotOverwrittenUnasked() throws IOException {
        Files.writeString(folder.resolve("forecast.md"), "mine");
        choosing("forecast").exports().export(ExportFormat.MARKDOWN);
        assertEquals("mine", Files.readString(folder.resolve("forecast.md")));
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        choosing("none/forecast.csv").exports().export(ExportFormat.CSV);
        assertTrue(told.startsWith("forecast.csv was not exported. Nothing was exported: the folder is not there."), told);
        assertTrue(told.endsWith("or try again."), told);
        assertFalse(Files.exists(folder.resolve("none")));
        assertNull(remembered, "an export that failed is no place to begin the next one");
        choosing("forecast.csv").exports().export(ExportFormat.CSV);
        assertEquals(folder.resolve("forecast.csv"), remembered);
    }

    @Test
    void whatIsWrittenIsSaidWhileItLastsAndAfterwards() {
        var waiting = new ArrayList<Runnable>();
        work = new LongWork(waiting::add, Runnable::run);
        FilesViewModel files = choosing("forecast.md");
        ExportViewModel exports = files.exports();
        exports.export(ExportFormat.MARKDOWN);
        assertEquals("Writing forecast.md", exports.writing().get());
        assertFalse(Files.exists(folder.resolve("forecast.md")));
        waiting.removeFirst().run();
        assertEquals("", exports.writing().get());
        assertEquals("forecast.md is written", files.notice().text().get());
        assertTrue(Files.exists(folder.resolve("forecast.md")));
    }

    @Test
    void theOpenPlanIsNotWrittenOverByItsForecast() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), PlanJson.write(Fixtures.CHAT));
        session.open(Fixtures.CHAT, Optional.of(plan));
        choosing("plan.json").exports().export(ExportFormat.JSON);
        assertTrue(told.contains("that is the file that the export is made from"), told);
        assertEquals(PlanJson.write(Fixtures.CHAT), Files.readString(plan));
    }

    /// Input and output of 12 months.
    @Test
    void whatABillLeavesOutSinceItHasNoPriceIsSaid() throws IOException {
        session.open(Fixtures.plan(Fixtures.workload("chat", ModelId.parse("maker/none"), 1, 1, 1)), Optional.empty());
        choosing("bill").exports().export(ExportFormat.FOCUS);
        assertEquals("bill.focus.csv is written. 24 charges have no price and are not in the file, which adds up to a lower bound: "
                + "chat (none at Maker).", said);
        said = "";
        choosing("table").exports().export(ExportFormat.CSV);
        assertEquals("", said, "a table has a row for them");
    }

    @Test
    void whatIsGivenUpLeavesTheFileAsItWas() throws IOException {
        Files.writeString(folder.resolve("forecast.md"), "mine");
        var waiting = new ArrayList<Runnable>();
        work = new LongWork(waiting::add, Runnable::run);
        FilesViewModel files = choosing("forecast.md");
        ExportViewModel exports = files.exports();
        exports.export(ExportFormat.MARKDOWN);
        exports.cancel();
        assertEquals("", exports.writing().get());
        waiting.removeFirst().run();
        assertEquals("mine", Files.readString(folder.resolve("forecast.md")));
        assertEquals("", files.notice().text().get());
        assertEquals("", told);
    }

    @Test
    void theNextExportGivesUpTheOneBefore() {
        var waiting = new ArrayList<Runnable>();
        work = new LongWork(waiting::add, Runnable::run);
        ExportViewModel exports = choosing("forecast").exports();
        exports.export(ExportFormat.MARKDOWN);
        exports.export(ExportFormat.JSON);
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertTrue(Files.exists(folder.resolve("forecast.json")));
        assertFalse(Files.exists(folder.resolve("forecast.md")));
    }
}
