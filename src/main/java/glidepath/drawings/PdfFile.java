package glidepath.drawings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Pages of drawings as one PDF file, with the fonts in it. It holds no time and no chance, so that the same pages give the same bytes.
public final class PdfFile {

    /// A point is 1/72 inch, a pixel 1/96.
    private static final float POINTS = 0.75f;
    private static final long DOCUMENT = 1;

    static {
        PdfLogging.please();
    }

    private final PDDocument document = new PDDocument();
    private final Map<DrawnShape.Weight, PDType0Font> fonts = new EnumMap<>(DrawnShape.Weight.class);

    private PdfFile() {
    }

    /// @param pages each as large as its drawing
    public static byte[] write(String title, List<Drawing> pages) {
        var file = new PdfFile();
        try (PDDocument document = file.document) {
            document.setDocumentId(DOCUMENT);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Glidepath");
            document.getDocumentCatalog().setLanguage(Locale.ENGLISH.getLanguage());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("ViewerPreferences"), preferences());
            for (Drawing page : pages) {
                file.add(page);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Readers show the title in place of the file's name.
    private static COSDictionary preferences() {
        var preferences = new COSDictionary();
        preferences.setBoolean("DisplayDocTitle", true);
        return preferences;
    }

    private PDType0Font font(DrawnShape.Weight weight) throws IOException {
        PDType0Font known = fonts.get(weight);
        if (known == null) {
            TrueTypeFont font = read(weight);
            document.registerTrueTypeFontForClosing(font);
            font.setEnableGsub(false);   // letters are measured one by one; the library would search each text for ligatures
            known = PDType0Font.load(document, font, true);
            fonts.put(weight, known);
        }
        return known;
    }

    private static TrueTypeFont read(DrawnShape.Weight weight) throws IOException {
        try (InputStream file = Typeface.of(weight).file()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    private void add(Drawing drawing) throws IOException {
        var page = new PDPage(new PDRectangle((float) drawing.width() * POINTS, (float) drawing.height() * POINTS));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix(POINTS, 0, 0, POINTS, 0, 0));
            var pen = new PdfPen(content, drawing.height(), this::font);
            for (DrawnShape mark : drawing.marks()) {
                pen.draw(mark);
            }
        }
    }
}
