package glidepath.drawings.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

class StorySlidesTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();
    private static final Plan PLAN = Samples.read("batch-or-import");

    private static XMLSlideShow read(Plan plan) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(new StorySlides(plan, CATALOG, Messages.root()).bytes()));
    }

    private static List<XSLFChart> charts(XSLFSlide slide) {
        return slide.getRelations().stream().filter(XSLFChart.class::isInstance).map(XSLFChart.class::cast).toList();
    }

    private static List<String> texts(List<? extends org.apache.poi.xslf.usermodel.XSLFShape> shapes) {
        return shapes.stream().filter(XSLFTextShape.class::isInstance).map(shape -> ((XSLFTextShape) shape).getText()).toList();
    }

    @Test
    void eachStepIsASlideWithItsFigureItsNoteAndItsSources() throws IOException {
        try (XMLSlideShow show = read(PLAN)) {
            assertEquals(PLAN.story().steps().size(), show.getSlides().size());
            XSLFSlide batch = show.getSlides().get(1);
            assertTrue(texts(batch.getShapes()).containsAll(List.of("All in batch: what does it cost?", "$500.00", "2 of 8")),
                    texts(batch.getShapes()).toString());
            String notes = String.join("\n", texts(batch.getNotes().getShapes()));
            assertTrue(notes.contains("half of the on-demand price"), notes);
            assertTrue(notes.contains("Price: ") && notes.contains("checked 2026-"), notes);
        }
    }

    @Test
    void chartsBringTheirDataAlong() throws Exception {
        try (XMLSlideShow show = read(PLAN)) {
            for (XSLFSlide slide : show.getSlides()) {
                assertEquals(1, charts(slide).size());
            }
            XSSFSheet sheet = charts(show.getSlides().getLast()).getFirst().getWorkbook().getSheetAt(0);
            assertEquals("On demand", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals(7_000, sheet.getRow(1).getCell(1).getNumericCellValue(), "$12,000 less $5,000 of credits");
            assertEquals(1_000, sheet.getRow(2).getCell(1).getNumericCellValue());
            var windows = charts(show.getSlides().get(5)).getFirst().getWorkbook().getSheetAt(0);
            assertEquals(12, windows.getRow(1).getCell(1).getNumericCellValue(), "twelve minutes work in the first hour");
            assertEquals(3, windows.getRow(1).getCell(2).getNumericCellValue(), "and three are billed for nothing");
        }
    }

    /// $2,000 a month leave nothing of $1,000 on the 16th: a line to the end of the month would say otherwise than the figure above it.
    /// As a spreadsheet shows it: the library's formatter would write it in the digits of the machine's country.
    private static String shown(Cell day) {
        return DateTimeFormatter.ofPattern(day.getCellStyle().getDataFormatString().replace('m', 'M'), Locale.ROOT)
                .format(day.getLocalDateTimeCellValue());
    }

    @Test
    void aRunwayReachesTheGroundOnTheDayThatTheSlideNames() throws Exception {
        try (XMLSlideShow show = read(Samples.read("what-credits-buy"))) {
            XSLFSlide half = show.getSlides().get(2);
            assertTrue(texts(half.getShapes()).contains("2026-12-16"));
            XSLFChart chart = charts(half).getFirst();
            XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
            assertEquals(LocalDateTime.of(2026, 12, 1, 0, 0), sheet.getRow(1).getCell(0).getLocalDateTimeCellValue());
            assertEquals(1_000, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals("2026-12-16", shown(sheet.getRow(2).getCell(0)));
            assertEquals(0, sheet.getRow(2).getCell(1).getNumericCellValue());
            assertEquals(1, chart.getCTChart().getPlotArea().sizeOfDateAxArray(), "days at their distances");
            assertEquals("008060", HexFormat.of().formatHex(chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0).getSpPr()
                    .getLn().getSolidFill().getSrgbClr().getVal()), "of the third scenario, as on the stage");
            XSSFSheet all = charts(show.getSlides().get(5)).getFirst().getWorkbook().getSheetAt(0);
            assertEquals("2026-12-16", shown(all.getRow(4).getCell(0)));
            assertEquals(516.13, all.getRow(4).getCell(2).getNumericCellValue(), "16 of 31 days of a month that takes $1,000");
        }
    }

    @Test
    void pagesHaveTheTitleTheFigureAndTheNote() {
        var asked = new ArrayList<String>();
        var artist = new ChartRenderer() {
            @Override
            public Drawing draw(Subject subject, glidepath.drawings.ChartKind kind, Frame frame) {
                asked.add(kind.key() + " of " + subject.plan().scenarios().size());
                return new Drawing(frame.width(), frame.height(), "", "", List.of());
            }

            @Override
            public byte[] png(Drawing drawing, int scale, boolean transparent) {
                return new byte[] {(byte) scale};
            }
        };
        var story = new StoryPages(artist, PLAN, CATALOG, Messages.root());
        List<Drawing> pages = story.pages();
        assertEquals(8, pages.size());
        assertTrue(pages.get(1).texts().containsAll(List.of("All in batch: what does it cost?", "$500.00", "2 of 8")), pages.get(1).texts()
                .toString());
        assertTrue(pages.get(5).texts().contains("12 of 288 windows billed: 60 minutes, of which 48 work"), pages.get(5).texts()
                .toString());
        assertTrue(pages.get(5).texts().containsAll(List.of("Minutes that work", "Minutes that are billed and idle")),
                "both colours are named: " + pages.get(5).texts());
        assertEquals(List.of("months of 1", "months of 1", "compare of 5", "compare of 5"), asked, "the windows are drawn here");
        assertArrayEquals(story.zipped(pages), story.zipped(pages));
    }

    @Test
    void theSameStoryIsTheSameBytesAtAnyTime() throws Exception {
        byte[] slides = new StorySlides(PLAN, CATALOG, Messages.root()).bytes();
        assertArrayEquals(slides, new StorySlides(PLAN, CATALOG, Messages.root()).bytes());
        assertEquals(Set.of(LocalDateTime.of(1980, 2, 1, 0, 0)), times(slides),
                "no entry tells when it was made, in the charts' workbooks neither");
    }

    private static Set<LocalDateTime> times(byte[] archive) throws IOException {
        Set<LocalDateTime> times = new HashSet<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                times.add(entry.getTimeLocal());
                byte[] contents = entries.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    times.addAll(times(contents));
                }
                assertFalse(new String(contents, StandardCharsets.UTF_8).contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2"),
                        entry.getName());
            }
        }
        return times;
    }

    @Test
    void aPlanWithoutAStoryIsOneSlide() throws IOException {
        try (XMLSlideShow show = read(Samples.read("support-bot"))) {
            assertEquals(1, show.getSlides().size());
            List<POIXMLDocumentPart> parts = show.getSlides().getFirst().getRelations();
            assertTrue(parts.stream().anyMatch(XSLFChart.class::isInstance));
        }
    }

    /// Half a euro for a dollar: figure, chart and axis are of one currency, which the foot tells.
    @Test
    void chartsAreInTheCurrencyOfTheFigures() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(new StorySlides(Fixtures.inEuros(PLAN), CATALOG,
                Messages.root().showing(Fixtures.inEuros(PLAN).settings().currency())).bytes()))) {
            XSLFChart chart = charts(show.getSlides().getLast()).getFirst();
            assertEquals(3_500, chart.getWorkbook().getSheetAt(0).getRow(1).getCell(1).getNumericCellValue());
            String drawn = chart.getCTChartSpace().xmlText();
            assertTrue(drawn.contains("EUR") && !drawn.contains("US dollars") && !drawn.contains("\"$#"), drawn);
            assertTrue(texts(show.getSlides().getLast().getShapes()).stream().anyMatch(text -> text.contains("Amounts are in EUR, at 0.5")));
        }
    }
}
