package glidepath.spreadsheet;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
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
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import glidepath.reports.SeriesColours;
import glidepath.texts.VisibleText;

/// Native charts of the summary's months, which a reader can edit. One below the other, on a sheet of their own.
final class Charts {

    /// In points.
    private static final int WIDE = 14;
    private static final int HIGH = 19;

    /// In percent: so many charts find room on a page of A4 or Letter.
    private static final short PRINTED = 52;
    private static final int ON_A_PAGE = 4;

    /// Of months that an axis names; of more, every second or third.
    private static final int LABELS = 12;

    private final XSSFSheet sheet;
    private final XSSFSheet data;
    private final XSSFDrawing drawing;
    private final String unit;
    private final String amounts;
    private final String alternative;
    private int next = 1;

    /// @param unit        of the value axis
    /// @param amounts     how it writes them
    /// @param alternative what stands for a chart of a title, where it is not seen
    Charts(XSSFSheet sheet, XSSFSheet data, String unit, String amounts, String alternative) {
        this.amounts = amounts;
        this.alternative = alternative;
        this.data = data;
        this.unit = unit;
        this.sheet = sheet;
        sheet.getPrintSetup().setScale(PRINTED);
        drawing = sheet.createDrawingPatriarch();
    }

    void lines(SummarySheet.Series series) {
        XSSFChart chart = chart(series.title());
        XDDFCategoryAxis months = months(chart, series.months());
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, months, values(chart, months));
        fill(lines, series);
        for (int index = 0; index < lines.getSeriesCount(); index++) {
            SeriesLook.line((XDDFLineChartData.Series) lines.getSeries(index), series.colours().get(index), 2.25);
        }
        chart.plot(lines);
    }

    void stacked(SummarySheet.Series series) {
        XSSFChart chart = chart(series.title());
        XDDFCategoryAxis months = months(chart, series.months());
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, months, values(chart, months));
        SeriesLook.stack(bars, 40);
        fill(bars, series);
        for (int index = 0; index < bars.getSeriesCount(); index++) {
            SeriesLook.bar(bars.getSeries(index), series.colours().get(index));
        }
        chart.plot(bars);
    }

    /// Scenarios beside each other, what is left to pay under what credits pay.
    void bars(XSSFSheet sheet, CompareSheet.Bars rows) {
        XSSFChart chart = chart(rows.title());
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values(chart, names));
        SeriesLook.stack(bars, 60);
        var categories = texts(sheet, new CellRangeAddress(rows.headings(), rows.headings(), rows.first(), rows.last()));
        for (int index = 0; index < rows.rows().size(); index++) {
            int row = rows.rows().get(index);
            XDDFChartData.Series series = bars.addSeries(categories,
                    numbers(sheet, new CellRangeAddress(row, row, rows.first(), rows.last())));
            series.setTitle(sheet.getRow(row).getCell(0).getStringCellValue(), new CellReference(sheet.getSheetName(), row, 0, true, true));
            SeriesLook.bar(series, SeriesColours.of(index));
        }
        chart.plot(bars);
    }

    private XSSFChart chart(String title) {
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 1, next, 1 + WIDE, next + HIGH));
        if (next > 1 && (next - 1) / (HIGH + 2) % ON_A_PAGE == 0) {
            sheet.setRowBreak(next - 2);
        }
        next += HIGH + 2;
        chart.setTitleText(VisibleText.of(title));
        chart.setTitleOverlay(false);
        describe(chart, title);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    /// What readers are told who do not see the chart.
    private void describe(XSSFChart chart, String title) {
        var about = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        about.setName(VisibleText.of(title));
        about.setDescr(VisibleText.of(alternative.formatted(title)));
    }

    private static XDDFCategoryAxis months(XSSFChart chart, int months) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
        axis.setNumberFormat("mmm yy");
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal((months - 1) / LABELS + 1);
        return axis;
    }

    private XDDFValueAxis values(XSSFChart chart, XDDFCategoryAxis months) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setNumberFormat(amounts);
        axis.setMinimum(0);
        axis.setTitle(unit);
        axis.crossAxis(months);
        months.crossAxis(axis);
        return axis;
    }

    private void fill(XDDFChartData chart, SummarySheet.Series series) {
        var months = numbers(data, across(series.headings(), series.months()));
        for (int row = series.first(); row <= series.last(); row++) {
            chart.addSeries(months, numbers(data, across(row, series.months())))
                    .setTitle(data.getRow(row).getCell(0).getStringCellValue(), new CellReference(data.getSheetName(), row, 0, true, true));
        }
    }

    /// With the results that the sheet has: by their range alone, the library calculates the whole workbook again for each line.
    private static XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, CellRangeAddress row) {
        Double[] values = cells(sheet, row).map(Cell::getNumericCellValue).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(values, row.formatAsString(sheet.getSheetName(), true));
    }

    private static XDDFCategoryDataSource texts(XSSFSheet sheet, CellRangeAddress row) {
        String[] values = cells(sheet, row).map(Cell::getStringCellValue).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(values, row.formatAsString(sheet.getSheetName(), true));
    }

    private static Stream<Cell> cells(XSSFSheet sheet, CellRangeAddress row) {
        return IntStream.rangeClosed(row.getFirstColumn(), row.getLastColumn()).mapToObj(sheet.getRow(row.getFirstRow())::getCell);
    }

    private static CellRangeAddress across(int row, int months) {
        return new CellRangeAddress(row, row, SummarySheet.FIRST_MONTH, SummarySheet.FIRST_MONTH + months - 1);
    }
}
