package glidepath.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.files.storage.OfficeFile;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.reports.tables.PlanOdds;
import glidepath.reports.SeriesColours;
import glidepath.texts.Messages;
import glidepath.texts.PlanOrigin;
import glidepath.texts.VisibleText;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A plan as a workbook. Before it leaves, its formulas are evaluated and held to the engine: one that disagrees is refused.
public final class PlanWorkbook {

    private static final int LONGEST_NAME = 31;
    /// More rows of the table of all charges would weigh on the workbook more than they help.
    static final int MOST_ROWS = 60_000;

    private final Plan plan;
    private final PriceCatalog catalog;
    private final Messages messages;
    private final List<ScenarioForecast> chosen;
    private final int mostRows;
    private final DeferredCells deferred = new DeferredCells();
    private final List<ScenarioSheets> scenarios = new ArrayList<>();
    private final List<SummarySheet.Series> charts = new ArrayList<>();
    private final List<SummarySheet.Series> stacks = new ArrayList<>();
    private CompareSheet.@Nullable Bars compare;

    public PlanWorkbook(Plan plan, PriceCatalog catalog, Messages messages, List<ScenarioForecast> chosen) {
        this(plan, catalog, messages, chosen, MOST_ROWS);
    }

    /// @param mostRows of the table of all charges
    PlanWorkbook(Plan plan, PriceCatalog catalog, Messages messages, List<ScenarioForecast> chosen, int mostRows) {
        this.mostRows = mostRows;
        this.plan = plan;
        this.catalog = catalog;
        this.messages = messages;
        this.chosen = List.copyOf(chosen);
    }

    /// @throws InvalidValueException where the formulas of the workbook cannot follow the plan to the cent
    public byte[] bytes() {
        return OfficeFile.of(this::written);
    }

    private byte[] written() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.setCellFormulaValidation(false);   // evaluating them finds what is wrong, and parses them anyhow
            fill(workbook);
            new XSSFFormulaEvaluator(workbook).evaluateAll();   // all but what the engine knows
            scenarios.forEach(this::check);
            deferred.settle();
            draw(workbook);
            layOut(workbook);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void fill(XSSFWorkbook workbook) {
        Styles styles = Styles.of(workbook, plan.settings().currency());
        Styles dollars = plan.settings().currency().isComplete() ? Styles.dollars(workbook) : styles;
        SheetWriter summary = grid(workbook, styles, messages.text("xlsx.sheet.summary"));
        List<ScenarioFigures> figures = chosen.stream().map(forecast -> new ScenarioFigures(forecast, catalog)).toList();
        Set<InputRef<?>> needed = figures.stream().flatMap(each -> each.inputs().stream()).collect(Collectors.toSet());
        var inputs = new AssumptionSheet(grid(workbook, dollars, messages.text("xlsx.sheet.assumptions")), plan, catalog, messages, needed);
        var byMonth = new MonthSheet(() -> grid(workbook, dollars, messages.text("xlsx.sheet.by-month")), plan, messages, inputs);
        var prices = new PriceSheet(grid(workbook, dollars, messages.text("xlsx.sheet.prices")), messages, catalog);
        for (ScenarioFigures each : figures) {
            String name = ScenarioSheets.distinct(each.forecast().scenario().name(), scenarios);
            var bill = new BillSheet(grid(workbook, styles, messages.text("xlsx.sheet.bill", name)), each, catalog, inputs, byMonth,
                    prices, messages);
            CreditCells credits = CreditCells.write(grid(workbook, styles, messages.text("xlsx.sheet.credits", name)), plan, bill, inputs,
                    messages);
            scenarios.add(new ScenarioSheets(name, SeriesColours.of(plan, each.forecast().scenario()), bill, credits,
                    bill.totals(credits)));
        }
        var sheet = new SummarySheet(summary, messages, plan.name(), new PlanOrigin(shown(), plan, catalog).sentence(), scenarios);
        series(sheet, inputs);
        readings(workbook, styles, inputs, DataSheet.leftOut(messages, figures, mostRows));
        inputs.mark();
        names(workbook, inputs);
        scenarios.forEach(scenario -> stacks.add(sheet.surfaces(messages.text("xlsx.chart.costs", scenario.name(), unit()), scenario)));
        properties(workbook);
    }

    /// What the charts of balances and of what is left to pay are drawn from.
    private void series(SummarySheet sheet, AssumptionSheet inputs) {
        SummarySheet.Series balances = sheet.series(messages.text("xlsx.chart.balance", unit()), (scenario, column) ->
                "ROUND(%s,%s)".formatted(scenario.credits().left(column), inputs.constants().cents()));
        sheet.totals().covered(balances);
        charts.add(balances);
        charts.add(sheet.series(messages.text("xlsx.chart.left", unit()), (scenario, column) ->
                "ROUND(%s,%s)".formatted(scenario.bill().grid().awayAlong(scenario.totals().left(), column), inputs.constants().cents())));
    }

    /// The sheets that read those of the scenarios.
    private void readings(XSSFWorkbook workbook, Styles styles, AssumptionSheet inputs, String leftOut) {
        compare = new CompareSheet(grid(workbook, styles, messages.text("xlsx.sheet.compare")), messages, scenarios).bars();
        workbook.setSheetOrder(messages.text("xlsx.sheet.compare"), 1);
        new ShownSheet(grid(workbook, styles, messages.text("xlsx.sheet.shown")), messages, scenarios);
        new ChecksSheet(grid(workbook, styles, messages.text("xlsx.sheet.checks")), messages, scenarios, inputs, leftOut);
        PlanOdds.of(plan, catalog, chosen).ifPresent(odds ->
                new OddsSheet(grid(workbook, styles, messages.text("xlsx.sheet.odds")), plan, catalog, messages, odds));
        new DataSheet(grid(workbook, styles, messages.text("xlsx.sheet.data")), messages, scenarios, mostRows);
    }

    private String unit() {
        return shown().amountsIn();
    }

    private Messages shown() {
        return messages.showing(plan.settings().currency());
    }

    /// Once there are figures, which charts keep a copy of.
    private void draw(XSSFWorkbook workbook) {
        String name = messages.text("xlsx.sheet.charts");
        var drawn = new Charts(workbook.createSheet(name), workbook.getSheetAt(0), unit(), Styles.axis(plan.settings().currency()),
                messages.text("xlsx.chart.alternative", "%s"));
        workbook.setSheetOrder(name, 1);
        charts.forEach(drawn::lines);
        if (compare != null) {
            drawn.bars(workbook.getSheet(messages.text("xlsx.sheet.compare")), compare);
        }
        stacks.stream().filter(series -> series.last() >= series.first()).forEach(drawn::stacked);
    }

    /// Names for what a reader looks for, as an aid: formulas use addresses.
    private void names(XSSFWorkbook workbook, AssumptionSheet inputs) {
        name(workbook, "Start", inputs.start());
        name(workbook, "Tax_rate", inputs.tax());
        for (int number = 1; number <= scenarios.size(); number++) {
            Totals totals = scenarios.get(number - 1).totals();
            name(workbook, "Charges_" + number, totals.total(totals.gross()));
            name(workbook, "Credits_" + number, totals.total(totals.credits()));
            name(workbook, "Taxes_" + number, totals.total(totals.tax()));
            name(workbook, "Left_to_pay_" + number, totals.total(totals.left()));
        }
    }

    private static void name(XSSFWorkbook workbook, String name, String address) {
        XSSFName made = workbook.createName();
        made.setNameName(name);
        made.setRefersToFormula(address);
    }

    /// Each sheet prints what it holds, nothing that is empty.
    private static void layOut(XSSFWorkbook workbook) {
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            if (workbook.getSheetAt(index).getLastRowNum() > 0) {
                Pages.layOut(workbook, index);
            }
        }
    }

    private SheetWriter grid(XSSFWorkbook workbook, Styles styles, String wish) {
        // which separates the areas that are printed
        String safe = WorkbookUtil.createSafeSheetName(SheetWriter.cut(VisibleText.of(wish.replace(",", "")), LONGEST_NAME));
        String name = safe;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            String end = " " + number;
            name = SheetWriter.cut(safe, LONGEST_NAME - end.length()) + end;
        }
        XSSFSheet sheet = workbook.createSheet(name);
        return new SheetWriter(sheet, styles, deferred);
    }

    private void properties(XSSFWorkbook workbook) {
        var date = Optional.of(Date.from(catalog.date().atStartOfDay().toInstant(ZoneOffset.UTC)));
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(VisibleText.of(plan.name()));
        core.setCreator("Glidepath");
        core.setDescription(messages.text("xlsx.properties", catalog.version(), catalog.date()));
        core.setCreated(date);
        core.setModified(date);
    }

    private void check(ScenarioSheets scenario) {
        ScenarioForecast forecast = scenario.bill().forecast();
        Totals totals = scenario.totals();
        agree(scenario, totals.gross(), forecast.gross());
        agree(scenario, totals.credits(), forecast.credits());
        agree(scenario, totals.tax(), forecast.tax());
        agree(scenario, totals.left(), forecast.leftToPay());
        for (int month = 0; month < forecast.bills().size(); month++) {
            agree(scenario, totals.left(), MonthColumns.FIRST + month, forecast.bills().get(month).leftToPay());
            agree(scenario, totals.gross(), MonthColumns.FIRST + month, forecast.bills().get(month).gross());
        }
    }

    private void agree(ScenarioSheets scenario, int row, Money engine) {
        agree(scenario, row, BillSheet.TOTAL, engine);
    }

    /// To a tenth of a cent: the workbook calculates in floating point, and is as right as its numbers are long.
    private void agree(ScenarioSheets scenario, int row, int column, Money engine) {
        BigDecimal cell = BigDecimal.valueOf(scenario.bill().grid().sheet().getRow(row).getCell(column).getNumericCellValue());
        if (cell.subtract(plan.settings().currency().of(engine.usd())).abs().compareTo(new BigDecimal("0.001")) >= 0) {
            throw InvalidValueException.because("export.disagrees", scenario.name(), CellAddress.free(row, column)
                    .toUpperCase(Locale.ROOT), new Money(cell), engine);
        }
    }
}
