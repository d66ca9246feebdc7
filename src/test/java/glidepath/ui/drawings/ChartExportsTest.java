package glidepath.ui.drawings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Fixtures;
import glidepath.drawings.ChartKind;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.OnScreen;
import glidepath.ui.files.ExportViewModel;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Notice;
import glidepath.ui.tables.ClipboardTarget;
import glidepath.units.Count;

/// What the buttons on charts do.
class ChartExportsTest implements ClipboardTarget, FileQuestions {

    private static final Messages WORDS = Messages.in(Locale.US);

    @TempDir
    private Path folder = Path.of("");
    private final List<String> told = new ArrayList<>();
    private Optional<BufferedImage> image = Optional.empty();
    private String table = "";
    private String suggested = "";
    private Optional<Path> chosen = Optional.empty();
    private ChartExports exports;

    @BeforeAll
    static void startToolkit() throws Exception {
        OnScreen.start();
    }

    @BeforeEach
    void open() {
        Plan plan = Fixtures.CHAT.plus(Fixtures.variant("double", "Double", Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));
        var session = new Session(plan, Fixtures.CATALOG, Runnable::run);
        exports = new ChartExports(WORDS, this, new ExportViewModel(session, WORDS, this, LongWork.atOnce(), new Notice()), this, () ->
                ChartSheets.Choices.FIRST);
        session.showOn(exports::show);
    }

    private static void onScreen(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }

    @Override
    public void image(BufferedImage copied) {
        image = Optional.of(copied);
    }

    @Override
    public void text(String copied) {
        throw new AssertionError(copied);
    }

    @Override
    public void table(String html, String text) {
        table = text;
    }

    @Override
    public Optional<Path> fileToExport(String suggestion, String kind, String ending) {
        suggested = suggestion;
        return chosen;
    }

    @Override
    public Optional<Path> fileToExport(String suggestion, List<FileKind> kinds) {
        suggested = suggestion;
        assertEquals(List.of(".png", ".svg", ".pdf"), kinds.stream().map(FileKind::ending).toList());
        return chosen;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        return Optional.empty();
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
    public void tell(String sentence, String details) {
        told.add(sentence + " " + details);
    }

    @Test
    void anImageIsCopiedAtTwiceItsSize() {
        onScreen(() -> exports.copyImage(ChartKind.MONTHS));
        assertEquals(1600, image.orElseThrow().getWidth());
        assertTrue(told.isEmpty(), told.toString());
    }

    /// $24 a month, all of it to pay.
    @Test
    void aTableIsCopiedWithNumbersAsNumbers() {
        onScreen(() -> exports.copyTable(ChartKind.COMPARE_MONTHS));
        assertEquals(List.of("Month\tBaseline\tDouble", "2027-01\t24\t48"), table.lines().limit(2).toList());
        onScreen(() -> exports.copyTable(ChartKind.COMPARE));
        assertEquals(List.of("Scenario\tNet cash", "Baseline\t288", "Double\t576"), table.lines().toList());
    }

    @Test
    void theComparisonIsCopiedWhereItIsShown() {
        onScreen(exports::copyComparison);
        assertTrue(table.lines().skip(2).findFirst().orElseThrow().startsWith("Double\t576\t288\t"), table);
    }

    @Test
    void eachKindOfFileHoldsTheChart() throws IOException {
        Map<String, String> starts = Map.of(".png", "\u0089PNG", ".svg", "<svg ", ".pdf", "%PDF-");
        for (var start : starts.entrySet()) {
            Path file = folder.resolve("chart" + start.getKey());
            chosen = Optional.of(file);
            onScreen(() -> exports.save(ChartKind.MONTHS));
            assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith(start.getValue()), start.getKey());
        }
        assertEquals("Test, Monthly cost by surface", suggested);
    }

    @Test
    void theReportIsWritten() throws IOException {
        chosen = Optional.of(folder.resolve("report.pdf"));
        onScreen(exports::saveReport);
        assertEquals("Test.pdf", suggested);
        assertTrue(Files.readString(chosen.get(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertTrue(told.isEmpty(), told.toString());
    }

    @Test
    void whatCannotBeWrittenIsToldAndTheOldFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("old.svg"), "old");
        chosen = Optional.of(folder.resolve("none").resolve("chart.svg"));
        onScreen(() -> exports.save(ChartKind.MONTHS));
        chosen = Optional.of(folder);
        onScreen(exports::saveReport);
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.getFirst().startsWith("chart.svg was not exported."), told.toString());
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whereThereIsNothingToDrawItSaysWhatToDo() {
        onScreen(() -> exports.copyImage(ChartKind.RUNWAY));
        assertTrue(told.getFirst().contains("Add a grant"), told.toString());
        assertFalse(image.isPresent());
    }
}
