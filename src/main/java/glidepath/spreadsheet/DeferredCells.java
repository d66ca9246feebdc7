package glidepath.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFCell;

/// Cells whose results are known from the engine. They hold those while all others are calculated, and get their formulas afterwards: so
/// the spreadsheet library, which is slow at it, calculates only what the engine does not know.
final class DeferredCells {

    private record Deferred(XSSFCell cell, String formula) {
    }

    private final List<Deferred> all = new ArrayList<>();

    /// @param cell that holds its result
    void add(XSSFCell cell, String formula) {
        all.add(new Deferred(cell, formula));
    }

    /// Puts the formulas in; the results stay beside them.
    void settle() {
        for (Deferred deferred : all) {
            switch (deferred.cell().getCellType()) {
                case STRING -> {
                    String text = deferred.cell().getStringCellValue();
                    deferred.cell().setCellFormula(deferred.formula());
                    deferred.cell().setCellValue(text);
                }
                default -> {
                    double number = deferred.cell().getNumericCellValue();
                    deferred.cell().setCellFormula(deferred.formula());
                    deferred.cell().setCellValue(number);
                }
            }
        }
        all.clear();
    }
}
