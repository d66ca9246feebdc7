package glidepath.drawings.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.files.storage.OfficeFile;
import glidepath.plan.Plan;
import glidepath.reports.story.StepChart;
import glidepath.reports.story.StepFigure;
import glidepath.reports.story.StoryState;
import glidepath.texts.Messages;
import glidepath.texts.PlanOrigin;
import glidepath.texts.VisibleText;

/// The story as slides to edit: a native chart with its data on each, the presenter's note and the sources of the prices in the notes.
public record StorySlides(Plan plan, PriceCatalog catalog, Messages messages) {

    private static final int MARGIN = 42;
    private static final int CHART_TOP = 204;
    private static final String INK = "16191D";
    private static final String MUTED = "42484F";

    public byte[] bytes() {
        return OfficeFile.of(this::written);
    }

    private byte[] written() throws IOException {
        try (var show = new XMLSlideShow()) {
            SlideShapes.size(show);
            slides(show);
            show.getProperties().getCoreProperties().setTitle(VisibleText.of(plan.name()));
            show.getProperties().getCoreProperties().setCreator("Glidepath");
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void slides(XMLSlideShow show) throws IOException {
        List<StoryState> states = StoryState.of(plan, catalog);
        for (int place = 0; place < states.size(); place++) {
            slide(show, states.get(place), messages.text("ui.stage.place", place + 1, states.size()));
        }
    }

    private void slide(XMLSlideShow show, StoryState state, String place) throws IOException {
        XSLFSlide slide = show.createSlide();
        StepFigure figure = StepFigure.of(state.step().figure(), state.shown(), messages);
        int width = SlideShapes.WIDTH - 2 * MARGIN;
        text(slide, state.step().title(), MARGIN, 24, width - 120, 48, new SlideShapes.Look(30, INK, true, false));
        text(slide, place, SlideShapes.WIDTH - MARGIN - 110, 34, 110, 26, new SlideShapes.Look(14, MUTED, false, true));
        text(slide, figure.title(), MARGIN, 74, width, 24, new SlideShapes.Look(15, MUTED, false, false));
        text(slide, figure.text(messages), MARGIN, 92, width, 80, new SlideShapes.Look(60, INK, true, false));
        text(slide, figure.note(), MARGIN, 172, width, 24, new SlideShapes.Look(15, MUTED, false, false));
        StepChart chart = StepChart.of(state, messages);
        if (!chart.series().isEmpty()) {
            XSLFChart made = show.createChart();
            new SlideChart(made, chart).fill(messages);
            slide.addChart(made);
            SlideShapes.place(slide, MARGIN, CHART_TOP, width, SlideShapes.HEIGHT - CHART_TOP - 40);
        }
        text(slide, new PlanOrigin(messages, plan, catalog).sentence(), MARGIN, SlideShapes.HEIGHT - 34, width, 20,
                new SlideShapes.Look(10, MUTED, false, false));
        notes(show, slide, state);
    }

    private static void text(XSLFSlide slide, String text, int left, int top, int width, int height, SlideShapes.Look look) {
        SlideShapes.text(slide, VisibleText.of(text), new int[] {left, top, width, height}, look);
    }

    /// What the presenter says, and where the prices of the first month come from.
    private void notes(XMLSlideShow show, XSLFSlide slide, StoryState state) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(VisibleText.of(state.step().note().isEmpty() ? state.step().title() : state.step().note()));
                sources(state).forEach(line -> shape.addNewTextParagraph().addNewTextRun().setText(VisibleText.of(line)));
            }
        }
    }

    private Set<String> sources(StoryState state) {
        var lines = new LinkedHashSet<String>();
        state.shown().firstMonth().charges().forEach(charge -> {
            Source source = charge.line().source();
            lines.add(source.checked().map(day -> messages.text("story.source", source.title(), source.page(), day))
                    .orElse(messages.text("story.source.undated", source.title())));
        });
        return lines;
    }
}
