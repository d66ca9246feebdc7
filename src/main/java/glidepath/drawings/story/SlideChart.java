package glidepath.drawings.story;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;

import glidepath.plan.Story;
import glidepath.reports.story.StepChart;
import glidepath.spreadsheet.SeriesLook;
import glidepath.texts.Messages;
import glidepath.texts.VisibleText;

/// A chart on a slide, whose data stand in a sheet that comes with it.
record SlideChart(XSLFChart chart, StepChart data) {

    private static final double LINE = 3;
    private static final int LABELS = 12;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MONTH = "yyyy-mm";

    void fill(Messages messages) throws IOException {
        XDDFChartAxis names = data.days().isEmpty() ? names() : days();
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat(data.kind() == Story.Chart.WINDOWS ? "0" : sign(messages) + (isSmall() ? "0.0000" : "#,##0"));
        values.setTitle(data.kind() == Story.Chart.WINDOWS ? messages.text("story.axis.minutes") : messages.amountsIn());
        values.crossAxis(names);
        names.crossAxis(values);
        XDDFChartData made = chart.createData(data.days().isEmpty() ? ChartTypes.BAR : ChartTypes.LINE, names, values);
        if (made instanceof XDDFBarChartData bars) {
            SeriesLook.stack(bars, 45);
        }
        for (int place = 0; place < data.series().size(); place++) {
            add(made, place);
        }
        chart.plot(made);
        if (!data.days().isEmpty()) {
            showDays();
        }
        chart.setTitleText(VisibleText.of(data.title()));
        chart.setTitleOverlay(false);
        if (data.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private XDDFCategoryAxis names() {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal((data.names().size() - 1) / LABELS + 1);
        return names;
    }

    /// Each day at its place: what is gone by the 4th is not drawn at the end of the month.
    private XDDFDateAxis days() {
        XDDFDateAxis days = chart.createDateAxis(AxisPosition.BOTTOM);
        days.setNumberFormat(MONTH);
        long months = ChronoUnit.MONTHS.between(data.days().getFirst(), data.days().getLast());
        CTDateAx axis = chart.getCTChart().getPlotArea().getDateAxArray(0);
        axis.addNewBaseTimeUnit().setVal(STTimeUnit.DAYS);
        axis.addNewMajorUnit().setVal(months / LABELS + 1);
        axis.addNewMajorTimeUnit().setVal(STTimeUnit.MONTHS);
        return days;
    }

    /// In the sheet that comes along, days are days and not their numbers as text.
    private void showDays() throws IOException {
        try {
            XSSFWorkbook workbook = chart.getWorkbook();
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(DAY));
            days(workbook, style);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private void days(XSSFWorkbook workbook, CellStyle style) {
        for (int place = 0; place < data.days().size(); place++) {
            Cell cell = workbook.getSheetAt(0).getRow(place + 1).getCell(0);
            cell.setCellValue(data.days().get(place));
            cell.setCellStyle(style);
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
        Double[] amounts = series.amounts().stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
        XDDFChartData.Series added = made.addSeries(categories(range(rows, 0)),
                XDDFDataSourcesFactory.fromArray(amounts, range(rows, place + 1), place + 1));
        added.setTitle(VisibleText.of(series.name()), chart.setSheetTitle(VisibleText.of(series.name()), place + 1));
        look(added, series.colour());
    }

    private static void look(XDDFChartData.Series added, String colour) {
        if (added instanceof XDDFLineChartData.Series line) {
            SeriesLook.line(line, colour, LINE);
        } else {
            SeriesLook.bar(added, colour);
        }
    }

    private XDDFDataSource<?> categories(String range) {
        if (data.days().isEmpty()) {
            return XDDFDataSourcesFactory.fromArray(data.names().stream().map(VisibleText::of).toArray(String[]::new), range, 0);
        }
        Double[] days = data.days().stream().map(DateUtil::getExcelDate).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> categories = XDDFDataSourcesFactory.fromArray(days, range, 0);
        categories.setFormatCode(DAY);
        return categories;
    }

    private String range(int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
