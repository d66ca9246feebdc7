package glidepath.drawings.story;

import java.util.HexFormat;

import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Where things stand on slides and how texts look, in the file's own terms: the library's would need the classes of a screen.
final class SlideShapes {

    /// In points, as all lengths here: 13.33 by 7.5 inches.
    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    /// English Metric Units in a point.
    private static final int POINT = 12_700;

    /// @param colour `RRGGBB`
    /// @param right  whether it ends at the right
    record Look(double size, String colour, boolean bold, boolean right) {
    }

    private SlideShapes() {
    }

    static void size(XMLSlideShow show) {
        show.getCTPresentation().getSldSz().setCx(WIDTH * POINT);
        show.getCTPresentation().getSldSz().setCy(HEIGHT * POINT);
    }

    /// @param at left, top, width, height
    static void text(XSLFSlide slide, String text, int[] at, Look look) {
        XSLFTextBox box = slide.createTextBox();
        place(((CTShape) box.getXmlObject()).getSpPr().getXfrm() == null ? ((CTShape) box.getXmlObject()).getSpPr().addNewXfrm()
                : ((CTShape) box.getXmlObject()).getSpPr().getXfrm(), at);
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.clearText();
        var paragraph = box.addNewTextParagraph();
        if (look.right()) {
            paragraph.setTextAlign(TextParagraph.TextAlign.RIGHT);
        }
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(look.size());
        run.setBold(look.bold());
        ((CTRegularTextRun) run.getXmlObject()).getRPr().addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(look.colour()));
    }

    private static void place(CTTransform2D transform, int[] at) {
        var off = transform.isSetOff() ? transform.getOff() : transform.addNewOff();
        off.setX(at[0] * (long) POINT);
        off.setY(at[1] * (long) POINT);
        var ext = transform.isSetExt() ? transform.getExt() : transform.addNewExt();
        ext.setCx(at[2] * (long) POINT);
        ext.setCy(at[3] * (long) POINT);
    }

    /// Places the chart that was added last.
    static void place(XSLFSlide slide, int left, int top, int width, int height) {
        var tree = slide.getXmlObject().getCSld().getSpTree();
        place(tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1).getXfrm(), new int[] {left, top, width, height});
    }
}
