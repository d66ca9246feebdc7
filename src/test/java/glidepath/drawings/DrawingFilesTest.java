package glidepath.drawings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Drawings in files.
class DrawingFilesTest {

    private static final Colour BLUE = Colour.of("#0072b2");
    private static final String ODD = "a < b & \"c\" > 'd' </text><script>alert(1)</script>";

    private static Drawing drawing(String... texts) {
        var marks = new ArrayList<DrawnShape>(List.of(
                DrawnShape.rectangle(0, 0, 100.005, 50, new Colour(0, 114, 178, 0.2)),
                DrawnShape.line(0, 0, 10, 10, new DrawnShape.Stroke(BLUE, 1.5, List.of(4.0, 2.0))),
                new DrawnShape.Shape(List.of(DrawnShape.Line.closed(new DrawnShape.Point(1, 1), new DrawnShape.Point(5, 1),
                        new DrawnShape.Point(5, 5))), Optional.of(BLUE), Optional.empty())));
        for (int i = 0; i < texts.length; i++) {
            marks.add(new DrawnShape.Text(texts[i], 150, 20 + 20 * i, DrawnShape.Anchor.values()[i % 3], DrawnShape.Weight.values()[i % 3],
                    11, BLUE));
        }
        return new Drawing(300, 200, "Title " + ODD, "Sentence", marks);
    }

    @Test
    void svgHoldsTextsAsTextWhateverTheySay() throws Exception {
        String svg = SvgDrawing.write(drawing(ODD, "controls \u0000\u0007\uFFFF end", "grün 漢字 \uD83D\uDE00"), false);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        var texts = document.getElementsByTagName("text");
        assertEquals(ODD, texts.item(0).getTextContent());
        assertEquals("controls ␀␇[U+FFFF] end", texts.item(1).getTextContent());
        assertEquals("grün 漢字 \uD83D\uDE00", texts.item(2).getTextContent());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals("middle", ((Element) texts.item(1)).getAttribute("text-anchor"));
        assertEquals("Title " + ODD, document.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void svgRoundsPlacesToHundredths() {
        String svg = SvgDrawing.write(drawing(), false);
        assertTrue(svg.contains("M0 0 L100.01 0 L100.01 50 L0 50 Z\" fill=\"#0072b2\" fill-opacity=\"0.2\""), svg);
        assertTrue(svg.contains("stroke-dasharray=\"4 2\""), svg);
    }

    @Test
    void onlyAnOpaqueSvgHasAGround() {
        assertTrue(SvgDrawing.write(drawing(), false).contains("fill=\"#ffffff\""));
        assertFalse(SvgDrawing.write(drawing(), true).contains("fill=\"#ffffff\""));
    }

    @Test
    void pdfHoldsTextsWithTheirFontsAndNoTime() throws IOException {
        byte[] bytes = PdfFile.write("Plan", List.of(drawing("$1,234.56 of credits", ODD, "Bold"), drawing("second page")));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("$1,234.56 of credits"), text);
            assertTrue(text.contains(ODD), text);
            assertTrue(text.contains("second page"), text);
            assertEquals(2, document.getNumberOfPages());
            assertEquals(300 * 0.75f, document.getPage(0).getMediaBox().getWidth());
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+Roboto.*"), font.getName());
            }
            assertEquals(null, document.getDocumentInformation().getCreationDate());
            assertEquals(null, document.getDocumentInformation().getModificationDate());
        }
    }

    @Test
    void pdfIsTheSameEachTime() {
        List<Drawing> pages = List.of(drawing("one", "two", "three"), drawing("four"));
        assertArrayEquals(PdfFile.write("Plan", pages), PdfFile.write("Plan", pages));
    }

    @Test
    void lettersThatTheFontLacksAreQuestionMarksAndNoFailure() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.write("漢字",
                List.of(drawing("漢字 ok", "\uD83D\uDE00 smile", "tab\there", "50% → 60%"))))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("?? ok"), text);
            assertTrue(text.contains("? smile"), text);
            assertTrue(text.contains("50% to 60%"), text);
        }
    }

    @Test
    void wrappedTextsFitAndLoseNothing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder();
            for (int word = 0; word < random.nextInt(1, 12); word++) {
                text.append(word == 0 ? "" : " ").append("abcdefghijklmnopqrstuvwxyz".repeat(3), 0, random.nextInt(1, 60));
            }
            double width = random.nextDouble(30, 300);
            Typeface typeface = Typeface.of(DrawnShape.Weight.REGULAR);
            List<String> lines = typeface.wrapped(text.toString(), 11, width);
            lines.forEach(line -> assertTrue(typeface.width(line, 11) <= width, "seed " + seed + ": " + line));
            assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""), "seed " + seed);
        }
    }

    @Test
    void aTextThatDoesNotFitEndsWithAnEllipsis() {
        Typeface typeface = Typeface.of(DrawnShape.Weight.BOLD);
        String fitted = typeface.fitted("A name that is too long", 11, 60);
        assertTrue(fitted.endsWith("…") && typeface.width(fitted, 11) <= 60, fitted);
        assertEquals("Short", typeface.fitted("Short", 11, 60));
    }
}
