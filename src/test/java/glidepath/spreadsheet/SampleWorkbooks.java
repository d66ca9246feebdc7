package glidepath.spreadsheet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import glidepath.Thorough;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Workbooks of plans; those of the samples, at the shipped prices, are written once for all tests.
final class SampleWorkbooks {

    static final PriceCatalog CATALOG = Catalogs.shipped();

    /// The sample that has every input is of three years, which takes the library four times as long. Up to this month a grant expires,
    /// provisioned throughput begins and ends, and events come; its later rows say the same.
    private static final int MONTHS = Thorough.or("workbook.months", 11, 60);

    private static final Map<String, Plan> PLANS = new ConcurrentHashMap<>();
    private static final Map<String, byte[]> KNOWN = new ConcurrentHashMap<>();

    private SampleWorkbooks() {
    }

    static Plan plan(String sample) {
        return PLANS.computeIfAbsent(sample, name -> {
            Plan plan = Samples.read(name);
            int months = plan.settings().months();
            return plan.withSettings(plan.settings().withMonths(name.equals("everything") ? Math.min(months, MONTHS) : months));
        });
    }

    static byte[] of(String sample) {
        return KNOWN.computeIfAbsent(sample, name -> of(plan(name), CATALOG));
    }

    static byte[] of(Plan plan, PriceCatalog catalog) {
        try {
            return new PlanWorkbook(plan, catalog, Messages.root(), Forecaster.forecast(plan, catalog).scenarios()).bytes();
        } catch (InvalidValueException refused) {
            throw new AssertionError(Messages.root().say(refused.reason()), refused);
        }
    }

    /// The cell that a name of a workbook leads to.
    static Cell named(XSSFWorkbook workbook, String name) {
        var place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    static void everyFormula(XSSFWorkbook workbook, BiConsumer<Sheet, Cell> look) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        look.accept(sheet, cell);
                    }
                }
            }
        }
    }
}
