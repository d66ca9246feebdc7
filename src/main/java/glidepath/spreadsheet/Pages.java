package glidepath.spreadsheet;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How a sheet prints: on as many pages beside each other as leave it readable, each with what is frozen on the screen.
final class Pages {

    /// Characters across a landscape page, about 6 points high.
    private static final int WIDE = 230;
    /// Of its frozen columns, what at most is printed again on each page.
    private static final int AGAIN = 120;

    /// Of a long table for pivots, what is printed.
    private static final int MOST_ROWS = 400;

    private Pages() {
    }

    static void layOut(XSSFWorkbook workbook, int index) {
        XSSFSheet sheet = workbook.getSheetAt(index);
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum() - 1);
        }
        workbook.setPrintArea(index, 0, last, 0, lastRow(sheet));
        PaneInformation pane = sheet.getPaneInformation();
        int rows = pane == null ? 1 : Math.max(1, pane.getHorizontalSplitPosition());
        sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
        int all = characters(sheet, last);
        int columns = pane == null ? 0 : pane.getVerticalSplitPosition();
        int frozen = columns == 0 ? 0 : characters(sheet, columns - 1);
        boolean again = all > WIDE && frozen > 0 && frozen <= AGAIN;
        if (again) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
        int page = WIDE - (again ? frozen : 0);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) (all <= WIDE ? 1 : 1 + (all - WIDE + page - 1) / page));
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /// Rows that are folded away do not count.
    private static int lastRow(XSSFSheet sheet) {
        int seen = 0;
        for (Row row : sheet) {
            seen += row.getZeroHeight() ? 0 : 1;
            if (seen > MOST_ROWS) {
                return row.getRowNum();
            }
        }
        return sheet.getLastRowNum();
    }

    private static int characters(XSSFSheet sheet, int last) {
        int characters = 0;
        for (int column = 0; column <= last; column++) {
            characters += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / 256;
        }
        return characters;
    }
}
