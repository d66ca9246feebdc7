package glidepath.ui.drawings;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import glidepath.formats.Words;
import glidepath.formats.drawings.Artist;
import glidepath.formats.drawings.ChartKind;
import glidepath.formats.drawings.Drawing;
import glidepath.formats.drawings.PdfFile;
import glidepath.formats.drawings.Picture;
import glidepath.formats.drawings.SvgDrawing;
import glidepath.formats.drawings.report.Report;
import glidepath.formats.tables.ClipboardTable;
import glidepath.formats.tables.PlanTable;
import glidepath.formats.tables.PlanTables;
import glidepath.formats.tables.Table;
import glidepath.session.Snapshot;
import glidepath.ui.files.ExportViewModel;
import glidepath.ui.files.Questions;
import glidepath.units.Refused;

/// Takes charts out of the window: to the clipboard, to files, and the whole plan as a report.
///
/// Drawn on the window's thread, written on another, so that nobody waits for a disk.
public final class ChartExports {

    private static final int SCALE = 2;

    private final Words words;
    private final Questions questions;
    private final ExportViewModel files;
    private final Board board;
    private final Supplier<ChartSheets.Choices> choices;
    private @Nullable Snapshot latest;

    /// Takes what is copied.
    public interface Board {

        void image(BufferedImage image);

        void table(String html, String text);
    }

    /// @param files   writes them
    /// @param choices how the window shows its charts now
    public ChartExports(Words words, Questions questions, ExportViewModel files, Board board, Supplier<ChartSheets.Choices> choices) {
        this.words = words;
        this.questions = questions;
        this.files = files;
        this.board = board;
        this.choices = choices;
    }

    public void show(Snapshot now) {
        latest = now;
    }

    /// Copies a chart as an image, sharp enough for a slide.
    public void copyImage(ChartKind kind) {
        telling(() -> board.image(PngDrawing.image(draw(kind), SCALE, false)));
    }

    /// Copies the figures of a chart.
    public void copyTable(ChartKind kind) {
        telling(() -> copy(sheets().data(kind).figures().table(words.label(kind))));
    }

    /// Copies the comparison of all scenarios.
    public void copyComparison() {
        telling(() -> {
            Artist.Subject subject = subject();
            copy(new PlanTables(subject.plan(), subject.catalog(), words, subject.forecast().of(subject.reference()), subject.forecast().scenarios())
                    .of(PlanTable.COMPARISON));
        });
    }

    private void copy(Table table) {
        var clipboard = new ClipboardTable(words.numbers());
        board.table(clipboard.html(table), clipboard.text(table));
    }

    /// Writes a chart to a file that a person chooses.
    public void save(ChartKind kind) {
        telling(() -> {
            Drawing drawing = draw(kind);
            List<Questions.Kind> kinds = Arrays.stream(Picture.values()).map(picture -> new Questions.Kind(words.label(picture), picture.ending())).toList();
            questions.fileToExport(name(words.text("ui.export.file", subject().plan().name(), words.label(kind))), kinds)
                    .ifPresent(file -> files.write(file, () -> bytes(drawing, Picture.of(file.toString()).orElse(Picture.PNG))));
        });
    }

    /// Writes the report to a file that a person chooses.
    public void saveReport() {
        telling(() -> {
            Artist.Subject subject = subject();
            String title = subject.plan().name();
            questions.fileToExport(name(title) + Picture.PDF.ending(), words.label(Picture.PDF), Picture.PDF.ending()).ifPresent(file -> {
                List<Drawing> pages = Report.pages(artist(), subject);
                files.write(file, () -> PdfFile.write(title, pages));
            });
        });
    }

    private static String name(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}, _-]", "_").strip();
    }

    private static byte[] bytes(Drawing drawing, Picture picture) {
        return switch (picture) {
            case PNG -> PngDrawing.write(drawing, SCALE, false);
            case SVG -> SvgDrawing.write(drawing, false).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfFile.write(drawing.title(), List.of(drawing));
        };
    }

    private void telling(Runnable work) {
        if (latest != null) {
            try {
                work.run();
            } catch (Refused refused) {
                questions.tell(words.text("ui.export.failed"), words.say(refused.reason()));
            }
        }
    }

    private Artist.Subject subject() {
        Snapshot now = Objects.requireNonNull(latest);
        return new Artist.Subject(now.plan(), now.catalog(), now.forecast(), now.selected(), now.reference(), words);
    }

    private ChartSheets sheets() {
        return new ChartSheets(subject(), choices.get());
    }

    private Drawing draw(ChartKind kind) {
        return sheets().draw(kind, Artist.Frame.ALONE);
    }

    private static Artist artist() {
        return new Artist() {
            @Override
            public Drawing draw(Subject subject, ChartKind kind, Frame frame) {
                return new ChartSheets(subject).draw(kind, frame);
            }

            @Override
            public byte[] png(Drawing drawing, int scale, boolean transparent) {
                return PngDrawing.write(drawing, scale, transparent);
            }
        };
    }
}
