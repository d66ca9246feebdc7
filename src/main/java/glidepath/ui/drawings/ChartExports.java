package glidepath.ui.drawings;

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

import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.ImageFormat;
import glidepath.drawings.PdfFile;
import glidepath.drawings.SvgDrawing;
import glidepath.drawings.Typeface;
import glidepath.drawings.report.Paper;
import glidepath.drawings.report.Report;
import glidepath.drawings.story.StoryPages;
import glidepath.files.storage.ImageSettings;
import glidepath.files.storage.UserSettings;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.PlanTables;
import glidepath.session.Snapshot;
import glidepath.texts.Legible;
import glidepath.texts.Messages;
import glidepath.texts.NumberText;
import glidepath.ui.files.ExportViewModel;
import glidepath.ui.files.FileNames;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.tables.ClipboardTarget;
import glidepath.ui.tables.TableExports;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Takes charts out of the window: to the clipboard, to files, and the whole plan as a report.
///
/// Drawn on the window's thread, written on another, so that nobody waits for a disk.
public final class ChartExports {

    private final Messages messages;
    private final ObjectProperty<ImageSettings> images = new SimpleObjectProperty<>(UserSettings.FIRST.images());
    private final FileQuestions questions;
    private final ExportViewModel files;
    private final ClipboardTarget board;
    private final TableExports tables;
    private final Supplier<ChartSheets.Choices> choices;
    private @Nullable Snapshot latest;

    /// @param files   writes them
    /// @param choices how the window shows its charts now
    public ChartExports(Messages messages, FileQuestions questions, ExportViewModel files, ClipboardTarget board,
            Supplier<ChartSheets.Choices> choices) {
        this.messages = messages;
        this.questions = questions;
        this.files = files;
        this.board = board;
        tables = new TableExports(messages, questions, files, board);
        this.choices = choices;
    }

    /// Words with English numbers and months where the fonts that ship cannot write those of the locale.
    private static Messages legible(Messages messages) {
        NumberText numbers = messages.numbers();
        String year = IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2027, month))
                .map(month -> numbers.month(month) + numbers.shortMonth(month) + numbers.date(month.atDay(1)))
                .collect(Collectors.joining());
        String figures = numbers.money(Money.of("-1234567890")) + numbers.percent(Percent.of("12.5"))
                + numbers.compactMoney(Money.of("1000"));
        return Typeface.of(DrawnShape.Weight.REGULAR).writes(year + figures) ? messages : Messages.in(Locale.US);
    }

    /// Takes tables out of the window.
    public TableExports tables() {
        return tables;
    }

    /// How pictures are painted.
    public ObjectProperty<ImageSettings> images() {
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
        telling(() -> tables.copy(sheets().data(kind).figures().table(messages.label(kind))));
    }

    /// Copies the comparison of all scenarios.
    public void copyComparison() {
        telling(() -> {
            ChartRenderer.Subject subject = subject();
            tables.copy(new PlanTables(subject.plan(), subject.catalog(), messages, subject.forecast().of(subject.reference()),
                    subject.forecast().scenarios()).of(PlanTable.COMPARISON));
        });
    }

    /// Writes a chart to a file that a person chooses.
    public void save(ChartKind kind) {
        telling(() -> {
            Drawing drawing = draw(kind);
            ImageSettings look = images.get();
            List<FileQuestions.FileKind> kinds = Arrays.stream(ImageFormat.values())
                    .map(picture -> new FileQuestions.FileKind(messages.label(picture), picture.ending())).toList();
            questions.fileToExport(FileNames.of(messages.text("ui.export.file", subject().plan().name(), messages.label(kind))), kinds)
                    .ifPresent(file -> files.write(file, () ->
                    bytes(drawing, ImageFormat.of(file.toString()).orElse(ImageFormat.PNG), look)));
        });
    }

    /// Writes the report to a file that a person chooses.
    public void saveReport() {
        telling(() -> {
            ChartRenderer.Subject subject = subject();
            String title = subject.plan().name();
            questions.fileToExport(FileNames.of(title) + ImageFormat.PDF.ending(), messages.label(ImageFormat.PDF),
                    ImageFormat.PDF.ending()).ifPresent(file -> {
                List<Drawing> pages = Report.pages(artist(), subject, Paper.in(messages.numbers().locale()));
                files.write(file, () -> PdfFile.write(title, pages));
            });
        });
    }

    /// Writes the story, a step a page or a picture, to a file that a person chooses.
    ///
    /// @param ending [StoryPages#PDF] or [StoryPages#PICTURES]
    public void saveStory(String ending) {
        telling(() -> {
            ChartRenderer.Subject subject = subject();
            var story = new StoryPages(artist(), subject.plan(), subject.catalog(), subject.messages());
            questions.fileToExport(FileNames.of(subject.plan().name()) + ending, messages.text("ui.export.story" + ending), ending)
                    .ifPresent(file -> {
                List<Drawing> pages = story.pages();
                files.write(FileNames.ended(file, List.of(ending)), () -> ending.equals(StoryPages.PDF)
                        ? PdfFile.write(subject.plan().name(), pages) : story.zipped(pages));
            });
        });
    }

    private static byte[] bytes(Drawing drawing, ImageFormat picture, ImageSettings look) {
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
            } catch (InvalidValueException refused) {
                questions.tell(messages.text("ui.export.failed"), Legible.sentence(messages.say(refused.reason())));
            }
        }
    }

    private ChartRenderer.Subject subject() {
        Snapshot now = Objects.requireNonNull(latest);
        return new ChartRenderer.Subject(now.plan(), now.catalog(), now.forecast(), now.selected(), now.reference(), legible(messages));
    }

    private ChartSheets sheets() {
        return new ChartSheets(subject(), choices.get());
    }

    private Drawing draw(ChartKind kind) {
        return sheets().draw(kind, ChartRenderer.Frame.ALONE);
    }

    private static ChartRenderer artist() {
        return new ChartRenderer() {
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
