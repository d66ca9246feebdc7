package glidepath.ui.drawings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.SvgDrawing;
import glidepath.drawings.Typeface;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Runway;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.ui.OnScreen;
import glidepath.ui.compare.CompareChartViewModel;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.ChartSketch;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// Charts as they leave the program.
class ChartSheetsTest {

    private static final Messages WORDS = Messages.in(Locale.US);
    private static final String HOSTILE = "Double </text><script>alert(1)</script> & \"more\", with a name that is much longer than what a "
            + "chart has room for";

    @BeforeAll
    static void startToolkit() throws Exception {
        OnScreen.start();
    }

    /// $24 a month and $50 of credits, which last into March; and twice the calls.
    private static Plan plan(String variant) {
        Plan chat = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(new Grant("credit", "Credit", true, "aws", Money.of("50"), Optional.empty(),
                Optional.of(LocalDate.of(2027, 6, 30)), List.of())));
        return chat.plus(Fixtures.variant("double", variant, Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));
    }

    private static ChartRenderer.Subject subject(Plan plan, String scenario) {
        return new ChartRenderer.Subject(plan, Fixtures.CATALOG, Forecaster.forecast(plan, Fixtures.CATALOG), scenario, plan.baseline()
                .id(), WORDS);
    }

    /// A model unit at $1 an hour, $720 in a month of 30 days, costs as much as 900,000 calls at $0.0008.
    private static Plan withUnits(Plan plan) {
        return plan.withAssumptions(plan.assumptions().with(Map.of(Levers.PROVISIONED_PRICE.at("chat"), Optional.of(Money.of("1")))));
    }

    private static Drawing draw(Plan given, ChartKind kind) {
        Plan plan = kind == ChartKind.BREAK_EVEN ? withUnits(given) : given;
        String scenario = kind == ChartKind.WATERFALL ? "double" : plan.baseline().id();
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new ChartSheets(subject(plan, scenario))
                .draw(kind, ChartRenderer.Frame.ALONE));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void eachChartIsDrawnAsItWasReadAndFoundGood(ChartKind kind) {
        Golden.check("chart-" + kind.key() + ".svg", SvgDrawing.write(draw(plan("Double"), kind), false));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void theSamePlanGivesTheSameBytes(ChartKind kind) {
        Drawing first = draw(plan("Double"), kind);
        Drawing second = draw(plan("Double"), kind);
        assertEquals(first, second);
        assertArrayEquals(PngDrawing.write(first, 1, false), PngDrawing.write(second, 1, false));
    }

    @ParameterizedTest
    @EnumSource(value = ChartKind.class, names = {"MONTHS", "BREAK_EVEN"}, mode = EnumSource.Mode.EXCLUDE)
    void namesAreShownInFullAndStayText(ChartKind kind) {
        Drawing drawing = draw(plan(HOSTILE), kind);
        assertTrue(drawing.texts().contains(HOSTILE), drawing.texts().toString());
        String svg = SvgDrawing.write(drawing, false);
        assertFalse(svg.contains("<script"), svg);
        DrawnShape.Text name = (DrawnShape.Text) drawing.marks().stream()
                .filter(mark -> mark instanceof DrawnShape.Text text && text.text().equals(HOSTILE)).findFirst().orElseThrow();
        double width = Typeface.of(name.weight()).width(HOSTILE, name.size());
        assertTrue(name.x() + width <= drawing.width(), "ends at " + (name.x() + width) + " of " + drawing.width());
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void nothingStandsOutsideTheSheet(ChartKind kind) {
        Drawing drawing = draw(plan("Double"), kind);
        for (DrawnShape mark : drawing.marks()) {
            List<DrawnShape.Point> points = switch (mark) {
                case DrawnShape.Shape shape -> points(shape);
                case DrawnShape.Ground ground -> points(ground.shape());
                case DrawnShape.Text text -> List.of(new DrawnShape.Point(text.x(), text.y()));
            };
            points.forEach(point -> assertTrue(point.x() >= 0 && point.x() <= drawing.width() && point.y() >= 0
                    && point.y() <= drawing.height(),
                    mark + " on " + drawing.width() + " x " + drawing.height()));
        }
    }

    /// On a dark slide, the light box behind a name hid the curves; eight curves 30 pixels apart cross it wherever it stands.
    @Test
    void namesThatCurvesCrossStandOnNoGroundWhereWhatLiesBelowShows() {
        var band = new LineData.Area("Grant", "0", List.of(new LineData.Point(0, 0), new LineData.Point(24, 0)),
                List.of(new LineData.Point(0, 90), new LineData.Point(24, 90)));
        List<LineData.Line> curves = IntStream.range(0, 30).mapToObj(i -> new LineData.Line("", "1", 1, LineData.LineKind.OTHER,
                List.of(new LineData.Point(0, i * 3), new LineData.Point(24, i * 3)))).toList();
        var data = new LineData(List.of("1", "24"), List.of(band), curves, List.of(), Double::toString, ChartFigures.NONE, "");
        Drawing drawing = OnScreen.seen(() -> {
            ChartSketch.Sketched chart = ChartSketch.of(data, 400, 200);
            return new Drawing(chart.width(), chart.height(), "", "", chart.marks());
        });
        assertEquals(1, drawing.marks().stream().filter(DrawnShape.Ground.class::isInstance).count());
        assertEquals(2, SvgDrawing.write(drawing, false).split("#ffffff").length - 1, "the paper and the ground");
        assertEquals(0, SvgDrawing.write(drawing, true).split("#ffffff").length - 1);
    }

    private static List<DrawnShape.Point> points(DrawnShape.Shape shape) {
        return shape.lines().stream().flatMap(line -> line.points().stream()).toList();
    }

    @Test
    void theRunwayTellsTheDayThatTheLedgerHas() {
        Plan plan = plan("Double");
        Runway runway = Runway.of(Forecaster.forecast(plan, Fixtures.CATALOG).baseline());
        String day = WORDS.numbers().date(runway.runOut().orElseThrow().date());
        assertTrue(draw(plan, ChartKind.RUNWAY).texts().stream().anyMatch(text -> text.contains(day)), day);
    }

    @Test
    void amountsOfScenariosAreThoseOfTheForecast() {
        Plan plan = plan("Double");
        Forecast forecast = Forecaster.forecast(plan, Fixtures.CATALOG);
        for (ChartKind kind : List.of(ChartKind.COMPARE, ChartKind.WATERFALL)) {
            List<String> texts = draw(plan, kind).texts();
            for (ScenarioForecast scenario : forecast.scenarios()) {
                String amount = WORDS.numbers().wholeDollars(scenario.leftToPay());
                assertTrue(texts.contains(amount), kind + " " + amount + " " + texts);
            }
        }
    }

    /// 30,000 calls are planned; the axis goes to twice the flip, 1.8 million, in steps of 200,000.
    @Test
    void linesCrossWhereBothWaysCostTheSame() {
        var sheets = new ChartSheets(subject(withUnits(plan("Double")), "baseline"));
        var data = (LineData) sheets.data(ChartKind.BREAK_EVEN);
        assertEquals(List.of(4.5, 0.15), data.marks().stream().map(LineData.Mark::x).toList());
        assertEquals("From 900,000 calls", data.marks().getFirst().label());
        data.lines().forEach(line -> assertEquals(720, line.points().get(18).y(), line.name()));
        assertEquals(List.of("1,000,000", "$800.00", "$720.00"), data.figures().rows().get(5));
    }

    @Test
    void barsReadAsTheirTableDoes() {
        var sheets = new ChartSheets(subject(plan("Double"), plan("Double").baseline().id()),
                new ChartSheets.Choices(false, CompareChartViewModel.Measure.PER_TASK, ""));
        Drawing drawing = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> sheets.draw(ChartKind.COMPARE, ChartRenderer.Frame.ALONE));
        sheets.data(ChartKind.COMPARE).figures().rows().forEach(row ->
                assertTrue(drawing.texts().containsAll(row), row + " " + drawing.texts()));
        assertEquals(WORDS.text("drawing.title.compare.per_task"), drawing.title());
    }

    @Test
    void theBaselineHasNoDifferenceToItself() {
        Plan plan = plan("Double");
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> new ChartSheets(subject(plan, plan.baseline().id()))
                .draw(ChartKind.WATERFALL, ChartRenderer.Frame.ALONE));
        assertEquals("That scenario is the one that others are compared with. Choose another", WORDS.say(refused.reason()));
        assertThrows(InvalidValueException.class, () -> new ChartSheets(subject(Fixtures.CHAT, Fixtures.CHAT.baseline().id()))
                .draw(ChartKind.RUNWAY, ChartRenderer.Frame.ALONE));
    }

    @Test
    void picturesAreAsLargeAsTheyAreAskedForAndNotBlank() throws IOException {
        Drawing drawing = draw(plan("Double"), ChartKind.RUNWAY);
        for (int scale = 1; scale <= 3; scale++) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngDrawing.write(drawing, scale, false)));
            assertEquals(drawing.width() * scale, image.getWidth());
            assertEquals(drawing.height() * scale, image.getHeight());
            var colours = new HashSet<Integer>();
            IntStream.range(0, image.getHeight()).forEach(y -> IntStream.range(0, image.getWidth())
                    .forEach(x -> colours.add(image.getRGB(x, y))));
            assertTrue(colours.contains(0xff0072b2), "the baseline's own blue");
            assertEquals(0xffffffff, image.getRGB(0, 0));
        }
        BufferedImage clear = ImageIO.read(new ByteArrayInputStream(PngDrawing.write(drawing, 1, true)));
        assertEquals(0, clear.getRGB(0, 0) >>> 24);
    }
}
