package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetFormatPr;

import glidepath.texts.FormulaGuard;
import glidepath.texts.VisibleText;

/// One sheet while it is filled, cell by cell, and the addresses of its cells for formulas elsewhere. Rows and columns count from 0.
final class SheetWriter {

    /// The longest text that a cell holds.
    private static final int LONGEST = 32_000;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final DeferredCells deferred;
    private final String prefix;

    SheetWriter(XSSFSheet sheet, Styles styles, DeferredCells deferred) {
        this.sheet = sheet;
        this.styles = styles;
        this.deferred = deferred;
        prefix = new CellReference(sheet.getSheetName(), 0, 0, true, true).formatAsString().replaceFirst("![^!]*$", "!");
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /// Text as a person wrote it, which stays text, also where a person edits the cell.
    void text(int row, int column, String text, Style style) {
        String seen = cut(VisibleText.of(text), LONGEST);
        XSSFCell cell = cell(row, column, style);
        cell.setCellValue(seen);
        if (FormulaGuard.isFormula(seen)) {
            cell.setCellStyle(styles.quoted(style));
        }
    }

    /// No more than so many characters, none of them halved.
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1
                : longest);
    }

    /// Headings side by side, from the first column on.
    ///
    /// @param figure whether a column holds figures, which stand to the right
    void headings(int row, List<String> texts, IntPredicate figure) {
        for (int column = 0; column < texts.size(); column++) {
            text(row, column, texts.get(column), figure.test(column) ? Style.FIGURE_HEADING : Style.HEADING);
        }
    }

    void number(int row, int column, BigDecimal value, Style style) {
        cell(row, column, style).setCellValue(value.doubleValue());
    }

    /// A cell that waits for an entry.
    void blank(int row, int column, Style style) {
        cell(row, column, style);
    }

    void date(int row, int column, LocalDate day, Style style) {
        cell(row, column, style).setCellValue(day);
    }

    void flag(int row, int column, boolean value, Style style) {
        cell(row, column, style).setCellValue(value);
    }

    /// @param formula without the equals sign, made of addresses and our own constants only
    void formula(int row, int column, String formula, Style style) {
        cell(row, column, style).setCellFormula(formula);
    }

    /// A formula whose result is known.
    void known(int row, int column, String formula, BigDecimal result, Style style) {
        XSSFCell cell = cell(row, column, style);
        cell.setCellValue(result.doubleValue());
        deferred.add(cell, formula);
    }

    /// The same where it is a text.
    void known(int row, int column, String formula, String result, Style style) {
        XSSFCell cell = cell(row, column, style);
        cell.setCellValue(result);
        deferred.add(cell, formula);
    }

    /// Folds a row away under a sign in the margin, which stands at the row above those that are folded.
    ///
    /// @param level 1 for what one sign shows, 2 for what another one shows then; 0 for what stays
    void fold(int row, int level) {
        sheet.setRowSumsBelow(false);
        format().setOutlineLevelRow((short) Math.max(level, format().getOutlineLevelRow()));
        sheet.getRow(row).getCTRow().setOutlineLevel((short) level);
        sheet.getRow(row).setZeroHeight(level > 0);
        XSSFRow above = sheet.getRow(row - 1);
        if (above != null && above.getCTRow().getOutlineLevel() < level) {
            above.getCTRow().setCollapsed(true);
        }
    }

    /// Folds columns away under a sign over the one after them. Their widths are set before.
    void foldColumns(int first, int last) {
        format().setOutlineLevelCol((short) 1);
        for (int column = first; column <= last; column++) {
            CTCol folded = sheet.getColumnHelper().getColumn(column, true);   // the library's own way leaves some of them out
            folded.setOutlineLevel((short) 1);
            folded.setHidden(true);
        }
    }

    /// Which levels of folds the margins have room for.
    private CTSheetFormatPr format() {
        return sheet.getCTWorksheet().getSheetFormatPr();
    }

    /// Another look for a cell that is there.
    void look(int row, int column, Style style) {
        sheet.getRow(row).getCell(column).setCellStyle(styles.of(style));
    }

    private XSSFCell cell(int row, int column, Style style) {
        XSSFRow line = sheet.getRow(row);
        XSSFCell cell = (line == null ? sheet.createRow(row) : line).createCell(column);
        cell.setCellStyle(styles.of(style));
        return cell;
    }

    /// `'Bill - A'!$C$5`, to be used on any sheet.
    String away(int row, int column) {
        return prefix() + CellAddress.here(row, column);
    }

    /// `'Bill - A'!C$5`, which moves along a row.
    String awayAlong(int row, int column) {
        return prefix() + CellAddress.inRow(row, column);
    }

    /// `'Bill - A'!$C$5:$C$9`
    String awayDown(int firstRow, int lastRow, int column) {
        return prefix() + CellAddress.fixedDown(firstRow, lastRow, column);
    }

    private String prefix() {
        return prefix;
    }

    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
    }
}
