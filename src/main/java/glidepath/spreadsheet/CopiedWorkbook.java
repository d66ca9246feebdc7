package glidepath.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/// A workbook's cells as its formulas see them, copied out of the document, which is slow to ask. It has to be whole before it is asked.
final class CopiedWorkbook implements EvaluationWorkbook {

    private final XSSFEvaluationWorkbook original;
    private final Parser parser;
    private final List<CopiedSheet> sheets = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// What a formula consists of.
    interface Parser {
        Ptg[] tokens(String formula, int sheet, int row, int column);
    }

    CopiedWorkbook(XSSFEvaluationWorkbook original, Parser parser) {
        this.original = original;
        this.parser = parser;
    }

    /// Adds the workbook's next sheet.
    void add(XSSFSheet sheet) {
        numbers.put(sheet.getSheetName(), sheets.size());
        sheets.add(new CopiedSheet(sheet, sheets.size()));
    }

    List<Copy> formulas(int sheet) {
        return sheets.get(sheet).formulas;
    }

    /// A cell.
    ///
    /// @param value  the text, number or flag; of a formula, its text
    record Copy(CopiedSheet sheet, int row, int column, CellType type, Object value) implements EvaluationCell {

        @Override
        public Object getIdentityKey() {
            return this;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public EvaluationSheet getSheet() {
            return sheet;
        }

        @Override
        public int getRowIndex() {
            return row;
        }

        @Override
        public int getColumnIndex() {
            return column;
        }

        @Override
        public CellType getCellType() {
            return type;
        }

        @Override
        public double getNumericCellValue() {
            return (Double) value;
        }

        @Override
        public String getStringCellValue() {
            return (String) value;
        }

        @Override
        public boolean getBooleanCellValue() {
            return (Boolean) value;
        }

        @Override
        public int getErrorCellValue() {
            return (Integer) value;
        }

        @Override
        public @Nullable CellRangeAddress getArrayFormulaRange() {
            return null;
        }

        @Override
        public boolean isPartOfArrayFormulaGroup() {
            return false;
        }

        @Override
        public CellType getCachedFormulaResultType() {
            return type;
        }
    }

    /// A sheet: its rows, each with its cells at their columns.
    static final class CopiedSheet implements EvaluationSheet {

        private final int number;
        private final @Nullable Copy[][] rows;
        private final List<Copy> formulas = new ArrayList<>();

        private CopiedSheet(XSSFSheet sheet, int number) {
            this.number = number;
            rows = new Copy[sheet.getLastRowNum() + 1][];
            for (Row row : sheet) {
                rows[row.getRowNum()] = new Copy[Math.max(0, row.getLastCellNum())];
                row.forEach(this::copy);
            }
        }

        private void copy(Cell cell) {
            Object value = switch (cell.getCellType()) {
                case FORMULA -> cell.getCellFormula();
                case NUMERIC -> cell.getNumericCellValue();
                case BOOLEAN -> cell.getBooleanCellValue();
                default -> cell.getStringCellValue();
            };
            var copy = new Copy(this, cell.getRowIndex(), cell.getColumnIndex(), cell.getCellType(), value);
            rows[copy.row][copy.column] = copy;
            if (copy.type == CellType.FORMULA) {
                formulas.add(copy);
            }
        }

        @Override
        public @Nullable EvaluationCell getCell(int row, int column) {
            return row < rows.length && rows[row] != null && column < rows[row].length ? rows[row][column] : null;
        }

        @Override
        public void clearAllCachedResultValues() {
            // it keeps none
        }

        @Override
        public int getLastRowNum() {
            return rows.length - 1;
        }

        @Override
        public boolean isRowHidden(int row) {
            return false;
        }
    }

    @Override
    public String getSheetName(int sheet) {
        return original.getSheetName(sheet);
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return ((CopiedSheet) sheet).number;
    }

    @Override
    public int getSheetIndex(String name) {
        Integer number = numbers.get(name);
        return number == null ? original.getSheetIndex(name) : number;
    }

    @Override
    public EvaluationSheet getSheet(int sheet) {
        return sheets.get(sheet);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        var copy = (Copy) cell;
        return parser.tokens(copy.getStringCellValue(), copy.sheet.number, copy.row, copy.column);
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(int sheet) {
        return original.getExternalSheet(sheet);
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(String first, String last, int book) {
        return original.getExternalSheet(first, last, book);
    }

    @Override
    public int convertFromExternSheetIndex(int sheet) {
        return original.convertFromExternSheetIndex(sheet);
    }

    @Override
    public ExternalName getExternalName(int sheet, int name) {
        return original.getExternalName(sheet, name);
    }

    @Override
    public ExternalName getExternalName(String name, String sheet, int book) {
        return original.getExternalName(name, sheet, book);
    }

    @Override
    public EvaluationName getName(NamePtg name) {
        return original.getName(name);
    }

    @Override
    public EvaluationName getName(String name, int sheet) {
        return original.getName(name, sheet);
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return original.resolveNameXText(name);
    }

    @Override
    public UDFFinder getUDFFinder() {
        return original.getUDFFinder();
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return original.getSpreadsheetVersion();
    }

    @Override
    public void clearAllCachedResultValues() {
        // it keeps none
    }
}
