package glidepath.ui.drawings;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Colour;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.engine.Forecast;
import glidepath.plan.Scenario;
import glidepath.session.Snapshot;
import glidepath.texts.MeasuredPlanText;
import glidepath.texts.Messages;
import glidepath.ui.breakeven.BreakEvenViewModel;
import glidepath.ui.compare.CompareChartViewModel;
import glidepath.ui.compare.WaterfallViewModel;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.ChartData;
import glidepath.ui.kit.chart.ChartSketch;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.kit.chart.StackData;
import glidepath.ui.kit.chart.StepData;
import glidepath.ui.kit.chart.TornadoData;
import glidepath.ui.months.MonthsViewModel;
import glidepath.ui.runway.RunwayViewModel;
import glidepath.units.EnumKey;
import glidepath.units.InvalidValueException;

/// The window's charts on sheets of their own: with a title, what the axis counts, and of which plan and prices they are.
///
/// To be used on the thread of the window; what it returns, anywhere.
public final class ChartSheets {

    private static final double MARGIN = 20;
    private static final double TITLE = 17;
    private static final double SMALL = 11;
    private static final double HEAD = 62;
    private static final double FOOT = 34;
    private static final double AXIS = 20;
    private static final Colour INK = Colour.of("#1f2328");
    private static final Colour MUTED = Colour.of("#59636e");

    private final ChartRenderer.Subject subject;
    private final Choices choices;
    private final Messages messages;

    /// How the window shows its charts.
    ///
    /// @param cash     whether money in the bank is drawn, too
    /// @param measure  what scenarios are compared by
    /// @param workload whose break-even is drawn, by its id; the first where it is empty
    public record Choices(boolean cash, CompareChartViewModel.Measure measure, String workload) {

        public static final Choices FIRST = new Choices(false, CompareChartViewModel.Measure.NET_CASH, "");
    }

    public ChartSheets(ChartRenderer.Subject subject) {
        this(subject, Choices.FIRST);
    }

    public ChartSheets(ChartRenderer.Subject subject, Choices choices) {
        this.subject = subject;
        this.choices = choices;
        messages = subject.messages();
    }

    /// @throws InvalidValueException where the plan has nothing for such a chart, saying why
    public Drawing draw(ChartKind kind, ChartRenderer.Frame frame) {
        return sheet(kind, data(kind), frame);
    }

    /// What the window's chart of that kind shows.
    ///
    /// @throws InvalidValueException where that is nothing
    public ChartData data(ChartKind kind) {
        ChartData data = switch (kind) {
            case RUNWAY -> runway();
            case MONTHS -> months();
            case COMPARE -> compare().bars().get();
            case COMPARE_MONTHS -> compare().curves().get();
            case WATERFALL -> waterfall();
            case BREAK_EVEN -> breakEven();
        };
        boolean nothing = switch (data) {
            case LineData lines -> lines.lines().isEmpty();
            case StackData stack -> stack.parts().isEmpty();
            case BarData bars -> bars.bars().isEmpty();
            case StepData steps -> steps.steps().isEmpty();
            case TornadoData tornado -> tornado.bars().isEmpty();
        };
        if (nothing) {
            throw InvalidValueException.because("export.nothing-to-draw." + kind.key());
        }
        return data;
    }

    private Snapshot snapshot() {
        Forecast forecast = subject.forecast();
        return new Snapshot(subject.plan(), subject.catalog(), forecast, Optional.empty(), subject.scenario(), subject.reference(),
                Optional.empty(), true, Optional.empty(), Optional.empty(), 0);
    }

    private LineData runway() {
        Snapshot now = snapshot();
        var model = new RunwayViewModel(messages, LiveOdds.of(now), _ -> { });
        model.cash().set(choices.cash());
        model.show(now);
        return model.data().get();
    }

    private StackData months() {
        Snapshot now = snapshot();
        var model = new MonthsViewModel(messages, LiveOdds.of(now));
        model.show(now);
        return model.data().get();
    }

    private CompareChartViewModel compare() {
        var model = new CompareChartViewModel(messages);
        model.measure().set(choices.measure());
        model.show(snapshot());
        return model;
    }

    private LineData breakEven() {
        var model = new BreakEvenViewModel(messages, PageWork.Lane.FRAME);
        model.choose(choices.workload());
        model.visible().set(true);
        model.show(snapshot());
        return model.curves().get();
    }

    private StepData waterfall() {
        var model = new WaterfallViewModel(messages);
        model.show(snapshot());
        return model.data().get();
    }

    private Drawing sheet(ChartKind kind, ChartData data, ChartRenderer.Frame frame) {
        ChartSketch.Sketched chart = ChartSketch.of(data, frame.width(), frame.height());
        String title = title(kind);
        String axis = messages.text("drawing.axis." + kind.key() + measure(kind), messages.amountsIn());
        var marks = new ArrayList<DrawnShape>();
        if (!frame.alone()) {
            marks.add(text(axis, 0, SMALL, DrawnShape.Weight.REGULAR, SMALL, MUTED));
            chart.marks().forEach(mark -> marks.add(mark.moved(0, AXIS)));
            return new Drawing(chart.width(), AXIS + chart.height(), title, data.sentence(), marks);
        }
        marks.add(text(title, MARGIN, MARGIN + TITLE * 0.8, DrawnShape.Weight.BOLD, TITLE, INK));
        marks.add(text(axis, MARGIN, MARGIN + TITLE + 16, DrawnShape.Weight.REGULAR, SMALL, MUTED));
        chart.marks().forEach(mark -> marks.add(mark.moved(MARGIN, HEAD)));
        double height = HEAD + chart.height() + FOOT;
        marks.add(text(origin(), MARGIN, height - MARGIN * 0.7, DrawnShape.Weight.REGULAR, SMALL - 1.5, MUTED));
        return new Drawing(Math.ceil(chart.width() + 2 * MARGIN), Math.ceil(height), title, data.sentence(), marks);
    }

    private static DrawnShape text(String text, double x, double y, DrawnShape.Weight weight, double size, Colour colour) {
        return new DrawnShape.Text(text, x, y, DrawnShape.Anchor.START, weight, size, colour);
    }

    /// Names the scenario where it is one's own.
    private String title(ChartKind kind) {
        String name = messages.label(kind);
        Scenario scenario = subject.plan().scenario(subject.scenario());
        return switch (kind) {
            case RUNWAY, MONTHS, BREAK_EVEN -> subject.plan().scenarios().size() == 1 ? name
                    : messages.text("drawing.title", name, scenario.name());
            case COMPARE, COMPARE_MONTHS -> messages.text("drawing.title." + kind.key() + measure(kind));
            case WATERFALL -> messages.text("drawing.title.why", scenario.name(), subject.plan().scenario(subject.reference()).name());
        };
    }

    /// Months are of charges or of what is left to pay.
    private String measure(ChartKind kind) {
        boolean gross = choices.measure() == CompareChartViewModel.Measure.GROSS;
        return switch (kind) {
            case COMPARE -> "." + EnumKey.of(choices.measure());
            case COMPARE_MONTHS -> gross ? ".gross" : ".net_cash";
            case RUNWAY, MONTHS, WATERFALL, BREAK_EVEN -> "";
        };
    }

    private String origin() {
        var settings = subject.plan().settings();
        String origin = messages.text("drawing.origin", subject.plan().name(), settings.start(), settings.lastMonth(),
                subject.catalog().version(), subject.catalog().date());
        String measured = new MeasuredPlanText(messages).when(subject.plan());
        return Stream.of(origin, messages.conversion().orElse(""), measured).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
