package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.PdfFile;
import glidepath.drawings.Typeface;
import glidepath.drawings.report.Paper;
import glidepath.drawings.report.Report;
import glidepath.engine.Forecaster;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.OnScreen;
import glidepath.ui.Shown;
import glidepath.units.Count;

/// The pages of a report with its charts: few, A4, and nothing on them is cut or covers something else.
class ReportPagesTest {

    private static final ChartRenderer ARTIST = new HeadlessChartRenderer();
    private static final Map<String, ChartRenderer.Subject> SUBJECTS = new HashMap<>();
    private static final Map<String, List<Drawing>> PAGES = new HashMap<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        OnScreen.start();
    }

    private static Stream<String> samples() {
        return Samples.NAMES.stream();
    }

    private static ChartRenderer.Subject subject(Plan plan, PriceCatalog catalog) {
        return new ChartRenderer.Subject(plan, catalog, Forecaster.forecast(plan, catalog), plan.baseline().id(), plan.baseline().id(),
                Shown.WORDS);
    }

    private static ChartRenderer.Subject sample(String name) {
        return SUBJECTS.computeIfAbsent(name, known -> subject(Samples.read(known), Catalogs.shipped()));
    }

    private static List<Drawing> pages(String name, Paper paper) {
        return PAGES.computeIfAbsent(name + " " + paper, _ -> Report.pages(ARTIST, sample(name), paper));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void holds(String text, String wanted) {
        assertTrue(text.contains(flat(wanted)), wanted + " is not in " + text);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itHasNoMoreThanThreePagesOfA4WhichAreCounted(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.write(name, pages(name, Paper.A4)))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages >= 1 && pages <= 3, name + " has " + pages + " pages");
            for (int page = 1; page <= pages; page++) {
                // 210 x 297 mm in points of 1/72 inch
                assertEquals(595.28, document.getPage(page - 1).getMediaBox().getWidth(), 0.1);
                assertEquals(841.89, document.getPage(page - 1).getMediaBox().getHeight(), 0.1);
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                holds(flat(stripper.getText(document)), "Page " + page + " of " + pages);
            }
        }
    }

    /// 8.5 x 11 inches in points.
    @ParameterizedTest
    @MethodSource("samples")
    void itIsPrintedOnLetterToo(String name) throws IOException {
        Thorough.unless(!name.equals("everything"));
        try (PDDocument document = Loader.loadPDF(PdfFile.write(name, pages(name, Paper.LETTER)))) {
            assertTrue(document.getNumberOfPages() <= 3, name + " has " + document.getNumberOfPages() + " pages");
            document.getPages().forEach(page -> {
                assertEquals(612, page.getMediaBox().getWidth(), 0.1);
                assertEquals(792, page.getMediaBox().getHeight(), 0.1);
            });
        }
        for (Drawing page : pages(name, Paper.LETTER)) {
            assertEquals(List.of(), overlaps(texts(page)));
        }
    }

    @Test
    void countriesHaveTheirPaper() {
        assertEquals(List.of(Paper.LETTER, Paper.LETTER, Paper.A4, Paper.A4, Paper.A4),
                Stream.of(Locale.US, Locale.CANADA, Locale.GERMANY, Locale.JAPAN, Locale.ROOT)
                .map(Paper::in).toList());
    }

    @Test
    void itsFontsAreInTheFileAndNothingTellsWhenItWasMade() throws IOException {
        try (PDDocument document = Loader.loadPDF(Report.pdf(ARTIST, sample("support-bot"), Paper.A4))) {
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    PDFont used = page.getResources().getFont(font);
                    assertTrue(used.isEmbedded() && used.getName().contains("Roboto"), used.getName());
                }
            }
            assertEquals(null, document.getDocumentInformation().getCreationDate());
            assertEquals(null, document.getDocumentInformation().getModificationDate());
            assertEquals(null, document.getDocumentInformation().getAuthor());
        }
    }

    /// A text with the room that it takes.
    private record Placed(String text, double left, double right, double top, double bottom) {

        static Placed of(DrawnShape.Text text) {
            double width = Typeface.of(text.weight()).width(text.text(), text.size());
            double left = text.x() - switch (text.anchor()) {
                case START -> 0;
                case MIDDLE -> width / 2;
                case END -> width;
            };
            // capitals of Roboto are 0.71 high
            return new Placed(text.text(), left, left + width, text.y() - text.size() * 0.7, text.y());
        }

        boolean overlaps(Placed other) {
            return left < other.right - 0.5 && other.left < right - 0.5 && top < other.bottom - 0.5 && other.top < bottom - 0.5;
        }
    }

    private static List<Placed> texts(Drawing page) {
        return page.marks().stream().filter(DrawnShape.Text.class::isInstance).map(mark -> Placed.of((DrawnShape.Text) mark)).toList();
    }

    private static List<String> overlaps(List<Placed> texts) {
        var overlaps = new ArrayList<String>();
        IntStream.range(0, texts.size()).forEach(i -> IntStream.range(i + 1, texts.size()).filter(j -> texts.get(i).overlaps(texts.get(j)))
                .forEach(j -> overlaps.add(texts.get(i) + " / " + texts.get(j))));
        return overlaps;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTextLeavesItsPageOrLiesOnAnother(String name) {
        for (Drawing page : pages(name, Paper.A4)) {
            List<Placed> texts = texts(page);
            assertEquals(List.of(), texts.stream().filter(text -> text.left() < 50 || text.right() > page.width() - 50
                    || text.top() < 50 || text.bottom() > page.height() - 30).toList());
            assertEquals(List.of(), overlaps(texts));
        }
    }

    @Test
    void longAndHostileNamesStayOnThePageToo() {
        String endless = "W".repeat(120);
        String script = "</text><script>alert(1)</script> 🙂 مرحبا";
        Plan plan = Shown.chat(Shown.grant("Credit " + endless, "60", "2027-03-31"));
        Plan odd = Plan.empty(script, plan.settings(), endless).withAssumptions(plan.assumptions())
                .plus(Fixtures.variant("twice", script, Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));
        List<Drawing> pages = Report.pages(ARTIST, subject(odd, Fixtures.CATALOG), Paper.A4);
        for (Drawing page : pages) {
            assertEquals(List.of(), texts(page).stream().filter(text -> text.right() > page.width() - 40).toList());
        }
        assertFalse(pages.isEmpty());
    }
}
