package glidepath.drawings.story;

import java.math.BigDecimal;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
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
import glidepath.spreadsheet.SeriesLook;
import glidepath.texts.Messages;
import glidepath.texts.VisibleText;

/// A chart on a slide, whose data stand in a sheet that comes with it.
record SlideChart(XSLFChart chart, StepChart data) {

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
            SeriesLook.stack(bars, 45);
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
            SeriesLook.line(line, place, LINE);
        } else {
            SeriesLook.bar(added, place);
        }
    }

    private String range(int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
