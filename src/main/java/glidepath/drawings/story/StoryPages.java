package glidepath.drawings.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Colour;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.PdfFile;
import glidepath.drawings.Typeface;
import glidepath.engine.DayWindows;
import glidepath.plan.Plan;
import glidepath.plan.Story;
import glidepath.reports.story.StepFigure;
import glidepath.reports.story.StoryState;
import glidepath.texts.Messages;
import glidepath.texts.PlanOrigin;
import glidepath.units.InvalidValueException;

/// A page for each step, as wide as a screen: title, figure, chart, and what the presenter would say.
public record StoryPages(ChartRenderer artist, Plan plan, PriceCatalog catalog, Messages messages) {

    public static final String PDF = ".story.pdf";
    public static final String PICTURES = ".story.zip";

    static final double WIDTH = 1280;
    static final double HEIGHT = 720;
    static final double MARGIN = 56;
    static final double CHART_TOP = 262;
    static final double CHART_HEIGHT = 300;
    private static final int PICTURE_SCALE = 2;
    static final Colour INK = Colour.of("#16191d");
    static final Colour MUTED = Colour.of("#42484f");
    private static final Colour PAPER = Colour.of("#ffffff");

    /// A step a page.
    public byte[] pdf() {
        return PdfFile.write(plan.name(), pages());
    }

    /// A picture a step, by their numbers, in one archive.
    public byte[] pictures() {
        return zipped(pages());
    }

    /// @param pages that were drawn before
    public byte[] zipped(List<Drawing> pages) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int page = 0; page < pages.size(); page++) {
                var entry = new ZipEntry(String.format(Locale.ROOT, "%02d.png", page + 1));
                entry.setLastModifiedTime(FileTime.fromMillis(0));   // the same story gives the same bytes
                zip.putNextEntry(entry);
                zip.write(artist.png(pages.get(page), PICTURE_SCALE, false));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public List<Drawing> pages() {
        List<StoryState> states = StoryState.of(plan, catalog);
        var pages = new ArrayList<Drawing>();
        for (int place = 0; place < states.size(); place++) {
            pages.add(page(states.get(place), messages.text("ui.stage.place", place + 1, states.size())));
        }
        return pages;
    }

    private Drawing page(StoryState state, String place) {
        StepFigure figure = StepFigure.of(state.step().figure(), state.shown(), messages);
        var marks = new ArrayList<DrawnShape>();
        marks.add(DrawnShape.rectangle(0, 0, WIDTH, HEIGHT, PAPER));
        text(marks, fitted(state.step().title(), DrawnShape.Weight.MEDIUM, 38, WIDTH - 2 * MARGIN - 120), MARGIN, 84,
                DrawnShape.Anchor.START, DrawnShape.Weight.MEDIUM, 38, INK);
        text(marks, place, WIDTH - MARGIN, 84, DrawnShape.Anchor.END, DrawnShape.Weight.REGULAR, 20, MUTED);
        text(marks, figure.title(), MARGIN, 124, DrawnShape.Anchor.START, DrawnShape.Weight.REGULAR, 22, MUTED);
        text(marks, figure.text(messages), MARGIN, 208, DrawnShape.Anchor.START, DrawnShape.Weight.BOLD, 84, INK);
        text(marks, figure.note(), MARGIN, 242, DrawnShape.Anchor.START, DrawnShape.Weight.REGULAR, 22, MUTED);
        chart(marks, state);
        note(marks, state.step().note());
        String origin = new PlanOrigin(messages, plan, catalog).sentence();
        text(marks, fitted(origin, DrawnShape.Weight.REGULAR, 13, WIDTH - 2 * MARGIN), MARGIN, HEIGHT - 22, DrawnShape.Anchor.START,
                DrawnShape.Weight.REGULAR, 13, MUTED);
        return new Drawing(WIDTH, HEIGHT, state.step().title(), figure.title() + " " + figure.text(messages), marks);
    }

    /// Over the last three lines before the foot.
    private static void note(List<DrawnShape> marks, String note) {
        List<String> lines = Typeface.of(DrawnShape.Weight.REGULAR).wrapped(note, 17, WIDTH - 2 * MARGIN);
        for (int line = 0; line < Math.min(4, lines.size()); line++) {
            text(marks, lines.get(line), MARGIN, 602 + line * 23, DrawnShape.Anchor.START, DrawnShape.Weight.REGULAR, 17, INK);
        }
    }

    private void chart(List<DrawnShape> marks, StoryState state) {
        if (state.step().chart() == Story.Chart.WINDOWS) {
            DayWindowsChart.draw(marks, DayWindows.of(state.shown()), messages);
            return;
        }
        boolean all = state.step().chart() == Story.Chart.RUNWAYS || state.step().chart() == Story.Chart.COMPARE;
        StoryState drawn = all ? state : state.alone(catalog);
        var subject = new ChartRenderer.Subject(drawn.plan(), catalog, drawn.forecast(), drawn.shown().scenario().id(), drawn.plan()
                .baseline().id(), messages);
        try {
            Drawing chart = artist.draw(subject, kind(state.step().chart()),
                    new ChartRenderer.Frame((WIDTH - 2 * MARGIN) / 1.4, CHART_HEIGHT / 1.4, false));
            double scale = Math.min((WIDTH - 2 * MARGIN) / chart.width(), CHART_HEIGHT / chart.height());
            chart.marks().forEach(mark -> marks.add(mark.scaled(scale).moved(MARGIN, CHART_TOP)));
        } catch (InvalidValueException nothing) {
            text(marks, messages.say(nothing.reason()), MARGIN, CHART_TOP + 40, DrawnShape.Anchor.START, DrawnShape.Weight.REGULAR, 20,
                    MUTED);
        }
    }

    private static ChartKind kind(Story.Chart chart) {
        return switch (chart) {
            case MONTHS -> ChartKind.MONTHS;
            case COMPARE -> ChartKind.COMPARE;
            case RUNWAY, RUNWAYS, WINDOWS -> ChartKind.RUNWAY;
        };
    }

    private static String fitted(String text, DrawnShape.Weight weight, double size, double room) {
        return Typeface.of(weight).fitted(text, size, room);
    }

    static void text(List<DrawnShape> marks, String text, double x, double y, DrawnShape.Anchor anchor, DrawnShape.Weight weight,
            double size, Colour colour) {
        if (!text.isBlank()) {
            marks.add(new DrawnShape.Text(text, x, y, anchor, weight, size, colour));
        }
    }
}
