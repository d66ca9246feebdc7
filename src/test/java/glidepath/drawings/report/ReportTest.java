package glidepath.drawings.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.Fixtures;
import glidepath.advise.Action;
import glidepath.advise.Advice;
import glidepath.advise.AdviceContext;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.texts.NumberText;
import glidepath.units.Count;
import glidepath.units.Money;

/// What the report says, read back from its pages and compared with the engine.
class ReportTest {

    private static final Messages WORDS = Messages.in(Locale.US);
    private static final NumberText NUMBERS = WORDS.numbers();
    /// Of the samples, at the shipped prices: written once for all tests.
    private static final Map<String, byte[]> PDFS = new ConcurrentHashMap<>();

    /// Charts of which only the title matters here.
    private static final ChartRenderer TITLES = new ChartRenderer() {
        @Override
        public Drawing draw(Subject subject, ChartKind kind, Frame frame) {
            return new Drawing(frame.width(), frame.height(), "Chart of " + kind.key(), "",
                    List.of(DrawnShape.rectangle(0, 0, 10, 10, Pages.ACCENT)));
        }

        @Override
        public byte[] png(Drawing drawing, int scale, boolean transparent) {
            throw new IllegalStateException("A report holds no pictures");
        }
    };

    private static Plan plan() {
        Plan chat = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(new Grant("credit", "Credit", true, "aws", Money.of("50"), Optional.empty(),
                Optional.of(LocalDate.of(2027, 6, 30)), List.of())));
        return chat.plus(Fixtures.variant("double", "Double </b>", Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));
    }

    private static ChartRenderer.Subject subject(Plan plan, PriceCatalog catalog) {
        return new ChartRenderer.Subject(plan, catalog, Forecaster.forecast(plan, catalog), plan.baseline().id(), plan.baseline().id(),
                WORDS);
    }

    /// Without line breaks, which are the layout's.
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] pdf(String sample) {
        return PDFS.computeIfAbsent(sample, name -> Report.pdf(TITLES, subject(Samples.read(name), Catalogs.shipped()), Paper.A4));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /// $20 for an hour of review are 10 euros, and no dollars.
    @Test
    void inputsInAnotherCurrencyHaveItsSignAlone() throws IOException {
        Plan euros = Fixtures.inEuros(Fixtures.CHAT.with("baseline", Levers.REVIEW_RATE.at("chat"), Money.of("20")));
        String text = text(Report.pdf(TITLES, subject(euros, Fixtures.CATALOG), Paper.A4));
        assertTrue(text.contains("€10.00") && !text.contains("€10.00 $"), text);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyScenarioHasTheFiguresOfTheForecast(String sample) throws IOException {
        Plan plan = Samples.read(sample);
        ChartRenderer.Subject subject = subject(plan, Catalogs.shipped());
        String text = text(pdf(sample));
        for (ScenarioForecast forecast : subject.forecast().scenarios()) {
            for (Money amount : List.of(forecast.firstMonth().gross(), forecast.gross(), forecast.credits(), forecast.leftToPay())) {
                assertTrue(text.contains(NUMBERS.money(amount)), forecast.scenario().name() + " " + NUMBERS.money(amount) + " in " + text);
            }
            forecast.costPerSuccessfulTask().ifPresent(price -> assertTrue(text.contains(NUMBERS.price(price)), NUMBERS.price(price)));
            Runway.of(forecast).runOut().ifPresent(out -> assertTrue(text.contains(NUMBERS.date(out.date())), NUMBERS.date(out.date())));
        }
        for (Grant grant : subject.forecast().baseline().assumptions().grants()) {
            Money drawn = subject.forecast().baseline().total(bill -> bill.credits().of(grant.id()).drawn());
            assertTrue(text.contains(grant.name()) && text.contains(NUMBERS.money(drawn)), grant.name() + " " + drawn);
        }
    }

    static List<String> samples() {
        return Samples.NAMES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aReportHasThreePagesAtMostEachCounted(String sample) throws IOException {
        byte[] pdf = pdf(sample);
        int pages = pages(pdf);
        assertTrue(pages <= 3, pages + " pages");
        assertTrue(text(pdf).contains(WORDS.text("pdf.page", pages, pages)));
    }

    @Test
    void theDifferenceIsToTheReference() throws IOException {
        ChartRenderer.Subject subject = subject(plan(), Fixtures.CATALOG);
        Forecast forecast = subject.forecast();
        String difference = NUMBERS.difference(forecast.of("double").leftToPay().minus(forecast.baseline().leftToPay()));
        String text = text(Report.pdf(TITLES, subject, Paper.A4));
        assertTrue(text.contains(difference), difference + " in " + text);
        assertTrue(text.contains("Double </b>"), text);
    }

    @Test
    void whatToDoNextIsWhatTheAdviceSays() throws IOException {
        Plan plan = Samples.read("support-bot");
        ChartRenderer.Subject subject = subject(plan, Catalogs.shipped());
        var advice = Advice.of(new AdviceContext(subject.forecast().baseline(), plan.situation(), subject.catalog(), subject.catalog()
                .date()));
        String text = text(Report.pdf(TITLES, subject, Paper.A4));
        for (Action action : advice.actions()) {
            assertTrue(text.contains(WORDS.say(action.text())), WORDS.say(action.text()));
            action.effect().ifPresent(effect -> assertTrue(text.contains(NUMBERS.money(effect.cashSaved())),
                    NUMBERS.money(effect.cashSaved())));
        }
    }

    @Test
    void whatHasNoPriceIsSaidAndSumsAreLowerBounds() throws IOException {
        Plan plan = Fixtures.plan(Fixtures.chat(Fixtures.SMALL), Fixtures.workload("other", ModelId.parse("aws/no.such"), 10, 10, 10));
        ChartRenderer.Subject subject = subject(plan, Fixtures.CATALOG);
        String text = text(Report.pdf(TITLES, subject, Paper.A4));
        assertTrue(text.contains(WORDS.text("ui.figures.at-least", NUMBERS.money(subject.forecast().baseline().gross()))), text);
        assertTrue(text.contains(WORDS.text("export.lower-bounds")), text);
        assertTrue(text.contains("other"), text);
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertArrayEquals(Report.pdf(TITLES, subject(plan(), Fixtures.CATALOG), Paper.A4),
                Report.pdf(TITLES, subject(plan(), Fixtures.CATALOG), Paper.A4));
    }

    @Test
    void pricesStandWithTheirSourceAndDay() throws IOException {
        String text = text(Report.pdf(TITLES, subject(plan(), Fixtures.CATALOG), Paper.A4));
        assertTrue(text.contains("Input tokens $0.50, Output tokens $2.00 per MTok"), text);
        assertTrue(text.contains(Fixtures.PAGE.title()) && text.contains(NUMBERS.date(Fixtures.PAGE.checked().orElseThrow())), text);
    }

    @Test
    void chartsStandInTheOrderOfTheStory() throws IOException {
        String text = text(Report.pdf(TITLES, subject(plan(), Fixtures.CATALOG), Paper.A4));
        int place = 0;
        for (String part : List.of("Test", "Chart of runway", "Scenarios", "Chart of months", "Chart of compare-months", "Advice",
                "Credits", "Main assumptions",
                "Prices", "Unknowns and warnings")) {
            place = text.indexOf(part, place);
            assertTrue(place >= 0, part + " in " + text);
        }
    }
}
