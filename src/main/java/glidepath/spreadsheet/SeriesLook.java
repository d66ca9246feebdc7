package glidepath.spreadsheet;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;

/// How series look in the native charts of workbooks and slides, in colours that people with any kind of colour vision tell apart.
public final class SeriesLook {

    private SeriesLook() {
    }

    /// @param colour `#rrggbb`
    /// @param width  in points
    public static void line(XDDFLineChartData.Series line, String colour, double width) {
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.NONE);
        var stroke = new XDDFLineProperties(fill(colour));
        stroke.setWidth(width);
        line.setLineProperties(stroke);
    }

    /// @param colour `#rrggbb`
    public static void bar(XDDFChartData.Series bar, String colour) {
        var look = new XDDFShapeProperties();
        look.setFillProperties(fill(colour));
        bar.setShapeProperties(look);
    }

    /// Bars upright, those of one name on top of each other.
    ///
    /// @param gap between names, in percent of a bar's width
    public static void stack(XDDFBarChartData bars, int gap) {
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setOverlap((byte) 100);
        bars.setGapWidth(gap);
    }

    private static XDDFSolidFillProperties fill(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
