package glidepath.ui.drawings;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

import glidepath.formats.NumberText;
import glidepath.formats.UserSettings;
import glidepath.formats.Words;
import glidepath.formats.drawings.Artist;
import glidepath.formats.drawings.ChartKind;
import glidepath.formats.drawings.Drawing;
import glidepath.formats.drawings.Mark;
import glidepath.formats.drawings.PdfFile;
import glidepath.formats.drawings.Picture;
import glidepath.formats.drawings.SvgDrawing;
import glidepath.formats.drawings.Typeface;
import glidepath.formats.drawings.report.Report;
import glidepath.formats.tables.PlanTable;
import glidepath.formats.tables.PlanTables;
import glidepath.session.Snapshot;
import glidepath.ui.files.ExportViewModel;
import glidepath.ui.files.FileNames;
import glidepath.ui.files.Questions;
import glidepath.ui.tables.Board;
import glidepath.ui.tables.TableExports;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Refused;

/// Takes charts out of the window: to the clipboard, to files, and the whole plan as a report.
///
/// Drawn on the window's thread, written on another, so that nobody waits for a disk.
public final class ChartExports {

    private final Words words;
    private final Words drawn;
    private final ObjectProperty<UserSettings.Images> images = new SimpleObjectProperty<>(UserSettings.FIRST.images());
    private final Questions questions;
    private final ExportViewModel files;
    private final Board board;
    private final TableExports tables;
    private final Supplier<ChartSheets.Choices> choices;
    private @Nullable Snapshot latest;

    /// @param files   writes them
    /// @param choices how the window shows its charts now
    public ChartExports(Words words, Questions questions, ExportViewModel files, Board board, Supplier<ChartSheets.Choices> choices) {
        this.words = words;
        drawn = legible(words);
        this.questions = questions;
        this.files = files;
        this.board = board;
        tables = new TableExports(words, questions, files, board);
        this.choices = choices;
    }

    /// Words with English numbers and months where the fonts that ship cannot write those of the locale.
    private static Words legible(Words words) {
        NumberText numbers = words.numbers();
        String year = IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2027, month))
                .map(month -> numbers.month(month) + numbers.shortMonth(month) + numbers.date(month.atDay(1))).collect(Collectors.joining());
        String figures = numbers.money(Money.of("-1234567890")) + numbers.percent(Percent.of("12.5")) + numbers.compactMoney(Money.of("1000"));
        return Typeface.of(Mark.Weight.REGULAR).writes(year + figures) ? words : Words.in(Locale.US);
    }

    /// Takes tables out of the window.
    public TableExports tables() {
        return tables;
    }

    /// How pictures are painted.
    public ObjectProperty<UserSettings.Images> images() {
        return images;
    }

    public void show(Snapshot now) {
        latest = now;
    }

    /// Copies a chart as an image, on white, as what it is pasted on may be dark.
    public void copyImage(ChartKind kind) {
        telling(() -> board.image(PngDrawing.image(draw(kind), images.get().scale(), false)));
    }

    /// Copies the figures of a chart.
    public void copyTable(ChartKind kind) {
        telling(() -> tables.copy(sheets().data(kind).figures().table(words.label(kind))));
    }

    /// Copies the comparison of all scenarios.
    public void copyComparison() {
        telling(() -> {
            Artist.Subject subject = subject();
            tables.copy(new PlanTables(subject.plan(), subject.catalog(), words, subject.forecast().of(subject.reference()), subject.forecast().scenarios())
                    .of(PlanTable.COMPARISON));
        });
    }

    /// Writes a chart to a file that a person chooses.
    public void save(ChartKind kind) {
        telling(() -> {
            Drawing drawing = draw(kind);
            UserSettings.Images look = images.get();
            List<Questions.Kind> kinds = Arrays.stream(Picture.values()).map(picture -> new Questions.Kind(words.label(picture), picture.ending())).toList();
            questions.fileToExport(FileNames.of(words.text("ui.export.file", subject().plan().name(), words.label(kind))), kinds)
                    .ifPresent(file -> files.write(file, () -> bytes(drawing, Picture.of(file.toString()).orElse(Picture.PNG), look)));
        });
    }

    /// Writes the report to a file that a person chooses.
    public void saveReport() {
        telling(() -> {
            Artist.Subject subject = subject();
            String title = subject.plan().name();
            questions.fileToExport(FileNames.of(title) + Picture.PDF.ending(), words.label(Picture.PDF), Picture.PDF.ending()).ifPresent(file -> {
                List<Drawing> pages = Report.pages(artist(), subject);
                files.write(file, () -> PdfFile.write(title, pages));
            });
        });
    }

    private static byte[] bytes(Drawing drawing, Picture picture, UserSettings.Images look) {
        return switch (picture) {
            case PNG -> PngDrawing.write(drawing, look.scale(), look.transparent());
            case SVG -> SvgDrawing.write(drawing, look.transparent()).getBytes(StandardCharsets.UTF_8);
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
        return new Artist.Subject(now.plan(), now.catalog(), now.forecast(), now.selected(), now.reference(), drawn);
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
