package glidepath;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.PdfFile;
import glidepath.drawings.SvgDrawing;
import glidepath.drawings.report.Paper;
import glidepath.drawings.report.Report;
import glidepath.engine.Forecaster;
import glidepath.engine.surface.Surfaces;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.texts.Messages;
import glidepath.ui.OnScreen;
import glidepath.ui.Shown;
import glidepath.ui.kit.Palette;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Charts as files, drawn without a screen.
@Isolated("changes the default locale of the whole process")
class ChartFilesTest {

    private static final ChartRenderer ARTIST = new HeadlessChartRenderer();

    /// $24 a month, and 48 where calls are twice as many; a credit of $60 that expires in March, and 10 % tax.
    private static final Plan PLAN = plan("Test", "Twice");

    /// The same, with the price of a model unit to break even with.
    private static final Plan UNITS = PLAN.withAssumptions(PLAN.assumptions()
            .with(Map.of(Levers.PROVISIONED_PRICE.at("chat"), Optional.of(Money.of("1")))));

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeAll
    static void startToolkit() throws Exception {
        OnScreen.start();
    }

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static Plan plan(String name, String variant) {
        Plan chat = Shown.chat(Shown.grant("Credit", "60", "2027-03-31"));
        Settings year = chat.settings();
        return Plan.empty(name, new Settings(year.start(), 12, year.convention(), Percent.of("10")), "Baseline")
                .withAssumptions(chat.assumptions())
                .plus(Fixtures.variant("twice", variant, Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));
    }

    private static ChartRenderer.Subject subject(Plan plan, String scenario) {
        return new ChartRenderer.Subject(plan, Fixtures.CATALOG, Forecaster.forecast(plan, Fixtures.CATALOG), scenario, plan.baseline()
                .id(), Shown.WORDS);
    }

    private static Drawing draw(Plan plan, ChartKind kind) {
        return ARTIST.draw(subject(plan, "twice"), kind, ChartRenderer.Frame.ALONE);
    }

    @ParameterizedTest
    @EnumSource
    void thePlanAloneDecidesOnTheBytes(ChartKind kind) {
        byte[][] here = bytes(kind);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        byte[][] there = bytes(kind);
        for (int form = 0; form < here.length; form++) {
            assertArrayEquals(here[form], there[form], kind + " in form " + form);
        }
    }

    private static byte[][] bytes(ChartKind kind) {
        Drawing drawing = draw(UNITS, kind);
        return new byte[][] {SvgDrawing.write(drawing, true).getBytes(StandardCharsets.UTF_8), ARTIST.png(drawing, 2, false),
                PdfFile.write(drawing.title(), List.of(drawing))};
    }

    @Test
    void thePlanAloneDecidesOnTheReport() {
        byte[] here = Report.pdf(ARTIST, subject(PLAN, "twice"), Paper.A4);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertArrayEquals(here, Report.pdf(ARTIST, subject(PLAN, "twice"), Paper.A4));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "2, true"})
    void aPictureHasItsSizeAndSomethingOnIt(int scale, boolean transparent) throws IOException {
        Drawing drawing = draw(PLAN, ChartKind.MONTHS);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ARTIST.png(drawing, scale, transparent)));
        assertEquals(drawing.width() * scale, image.getWidth());
        assertEquals(drawing.height() * scale, image.getHeight());
        assertEquals(transparent ? 0 : 0xFFFFFFFF, image.getRGB(0, 0));
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            colours.add(image.getRGB(x, image.getHeight() / 2));
        }
        assertTrue(colours.size() > 2, "only " + colours);
    }

    /// In the report, too, which gives charts little height.
    @ParameterizedTest
    @ValueSource(doubles = {205, 300})
    void theStackNamesAllItsPartsAndGivesEachAColourOfItsOwn(double height) {
        Plan everything = Samples.read("everything");
        Drawing drawing = ARTIST.draw(new ChartRenderer.Subject(everything, Catalogs.shipped(),
                Forecaster.forecast(everything, Catalogs.shipped()), everything.baseline().id(),
                everything.baseline().id(), Messages.in(Locale.US)), ChartKind.MONTHS, new ChartRenderer.Frame(680, height, false));
        List<String> names = List.of("Failed attempts", "Fallback", "Human review", "Support", "Gateway", "Infrastructure",
                "Model storage", "Imported model",
                "Provisioned throughput", "Batch", "On demand", "Paid by credits");
        assertEquals(List.of(), names.stream().filter(name -> !drawing.texts().contains(name)).toList());
        var colours = new HashSet<String>();
        Surfaces.ALL.forEach(surface -> assertTrue(colours.add(Palette.colour(surface.colour(), false)), surface
                + " has another's colour"));
    }

    /// 96 pixels an inch at a scale of 1: 3,780 a metre; the chunk's data follow its name.
    @ParameterizedTest
    @CsvSource({"1, 3780", "2, 7559", "3, 11339"})
    void aPictureTellsItsResolution(int scale, int perMetre) {
        var bytes = ByteBuffer.wrap(ARTIST.png(draw(PLAN, ChartKind.MONTHS), scale, false));
        int chunk = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertTrue(chunk > 4, "no pHYs");
        assertEquals(List.of(perMetre, perMetre, 1), List.of(bytes.getInt(chunk), bytes.getInt(chunk + 4), (int) bytes.get(chunk + 8)));
    }

    /// What is read at bars: the left to pay of the year, in whole dollars.
    /// Baseline: 12 x 24 = 288, less 60 of credits, of which 24 + 24 + 12 are drawn by March: 228, and 10 % tax: 250.80.
    /// Twice: 576 - 60 = 516, and tax: 567.60.
    @Test
    void barsSayWhatIsLeftToPay() {
        assertTrue(draw(PLAN, ChartKind.COMPARE).texts().containsAll(List.of("Baseline", "$251", "Twice", "$568")),
                draw(PLAN, ChartKind.COMPARE).texts().toString());
        // 288 more of charges, no more of credits, 28.80 more of tax
        assertTrue(draw(PLAN, ChartKind.WATERFALL).texts().containsAll(List.of("$251", "+$288", "+$29", "$568")),
                draw(PLAN, ChartKind.WATERFALL).texts().toString());
    }

    /// Measured with the axis that is drawn beside them.
    @Test
    void barsOfMonthsAreAsHighAsTheirCharges() {
        Drawing drawing = draw(PLAN, ChartKind.MONTHS);
        List<DrawnShape.Text> ticks = drawing.marks().stream().filter(DrawnShape.Text.class::isInstance).map(DrawnShape.Text.class::cast)
                .filter(text -> text.anchor() == DrawnShape.Anchor.END && text.text().startsWith("$")).toList();
        double perDollar = (ticks.getFirst().y() - ticks.getLast().y()) / (dollars(ticks.getLast()) - dollars(ticks.getFirst()));
        List<Double> bars = drawing.marks().stream().filter(DrawnShape.Shape.class::isInstance).map(DrawnShape.Shape.class::cast)
                .filter(shape -> shape.fill().isPresent() && shape.lines().size() == 1 && shape.lines().getFirst().points().size() == 4)
                .map(ChartFilesTest::height).filter(height -> height > 100).toList();
        assertEquals(12, bars.size());
        bars.forEach(bar -> assertEquals(48, bar / perDollar, 0.5));   // 60,000 calls; a pixel or two is lost to rounding
    }

    private static double dollars(DrawnShape.Text tick) {
        return Double.parseDouble(tick.text().substring(1));
    }

    private static double height(DrawnShape.Shape shape) {
        List<DrawnShape.Point> points = shape.lines().getFirst().points();
        return points.stream().mapToDouble(DrawnShape.Point::y).max().orElseThrow() - points.stream().mapToDouble(DrawnShape.Point::y).min()
                .orElseThrow();
    }

    @Test
    void aPlanWithoutCreditsSaysThatThereIsNoRunwayToDraw() {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () ->
                ARTIST.draw(subject(Fixtures.CHAT, Fixtures.CHAT.baseline().id()), ChartKind.RUNWAY, ChartRenderer.Frame.ALONE));
        assertEquals("There are no credits to draw. Add a grant, or export another chart", Shown.WORDS.say(refused.reason()));
    }

    @Test
    void axesAndFootNameTheCurrencyThatIsDrawn() {
        Plan euros = Fixtures.inEuros(PLAN);
        String svg = SvgDrawing.write(ARTIST.draw(new ChartRenderer.Subject(euros, Fixtures.CATALOG, Forecaster.forecast(euros,
                Fixtures.CATALOG), euros.baseline().id(), euros.baseline().id(), Messages.root().showing(euros.settings().currency())),
                ChartKind.MONTHS, ChartRenderer.Frame.ALONE), true);
        assertTrue(svg.contains("Charges by month, in EUR") && svg.contains("Amounts are in EUR, at 0.5 for one dollar"), svg);
        assertFalse(svg.contains("US dollars"), svg);
    }
}
