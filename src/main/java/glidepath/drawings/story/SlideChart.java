package glidepath.drawings.story;

import java.math.BigDecimal;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.ss.util.CellRangeAddress;

import glidepath.plan.Story;
import glidepath.reports.story.StepChart;
import glidepath.texts.Messages;
import glidepath.texts.VisibleText;

/// A chart on a slide, whose data stand in a sheet that comes with it.
record SlideChart(XSLFChart chart, StepChart data) {

    private static final int[] COLOURS = {0x0072B2, 0xB87800, 0x008060, 0xB0568F, 0xD55E00, 0x2E97C7, 0x6E6E00, 0x555555};
    private static final double LINE = 3;
    private static final int LABELS = 12;

    void fill(Messages messages) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal((data.names().size() - 1) / LABELS + 1);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat(data.kind() == Story.Chart.WINDOWS ? "0" : sign(messages) + (isSmall() ? "0.0000" : "#,##0"));
        values.setTitle(data.kind() == Story.Chart.WINDOWS ? messages.text("story.axis.minutes") : messages.amountsIn());
        values.crossAxis(names);
        names.crossAxis(values);
        boolean lines = data.kind() == Story.Chart.RUNWAY || data.kind() == Story.Chart.RUNWAYS;
        XDDFChartData made = chart.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, names, values);
        if (made instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setBarGrouping(BarGrouping.STACKED);
            bars.setOverlap((byte) 100);
            bars.setGapWidth(45);
        }
        for (int place = 0; place < data.series().size(); place++) {
            add(made, place);
        }
        chart.plot(made);
        chart.setTitleText(VisibleText.of(data.title()));
        chart.setTitleOverlay(false);
        if (data.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    /// Of an axis: the code, apart from the number, where amounts are not in dollars.
    private static String sign(Messages messages) {
        return messages.numbers().currency().isEmpty() ? "$" : "[$" + messages.amountsIn() + "]\u00a0";
    }

    private boolean isSmall() {
        return data.series().stream().flatMap(series -> series.amounts().stream())
                .allMatch(amount -> amount.abs().compareTo(BigDecimal.ONE) < 0);
    }

    private void add(XDDFChartData made, int place) {
        StepChart.Series series = data.series().get(place);
        int rows = data.names().size();
        String[] names = data.names().stream().map(VisibleText::of).toArray(String[]::new);
        Double[] amounts = series.amounts().stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(names, range(rows, 0), 0);
        XDDFChartData.Series added = made.addSeries(categories,
                XDDFDataSourcesFactory.fromArray(amounts, range(rows, place + 1), place + 1));
        added.setTitle(VisibleText.of(series.name()), chart.setSheetTitle(VisibleText.of(series.name()), place + 1));
        if (added instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            var stroke = new XDDFLineProperties(colour(place));
            stroke.setWidth(LINE);
            line.setLineProperties(stroke);
        } else {
            var look = new XDDFShapeProperties();
            look.setFillProperties(colour(place));
            added.setShapeProperties(look);
        }
    }

    private String range(int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    private static XDDFSolidFillProperties colour(int place) {
        int rgb = COLOURS[place % COLOURS.length];
        return new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
