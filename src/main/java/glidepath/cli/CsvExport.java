package glidepath.cli;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import glidepath.reports.tables.CsvTable;

/// The options of `export` that are about tables as CSV, and what they ask for.
final class CsvExport {

    /// What texts and numbers hold, or what quotes them.
    private static final String UNFIT = "\"\r\n.-+='";

    /// What stands before decimals.
    private enum Decimal { POINT, COMMA }

    @Option(names = "--separator", paramLabel = "CHAR", description = "Between the cells of a .csv file; a comma where left out. "
            + "`local` writes as this machine's spreadsheets read: in countries of the decimal comma, semicolons, decimal commas and a "
            + "byte order mark.")
    private String separator = ",";

    @Option(names = "--decimal", paramLabel = "NAME", description = "Before the decimals of a .csv file: point or comma. Where left out it "
            + "is a comma with the separator `;`, else a point.")
    private @Nullable Decimal decimal;

    @Option(names = "--bom", description = "Begins a .csv file with a byte order mark, by which some spreadsheets recognise UTF-8.")
    private boolean mark;

    /// @param locale of the machine
    CsvTable table(Locale locale) {
        if (separator.equals("local")) {
            return adapted(CsvTable.in(locale));
        }
        refuseUnfit();
        return adapted(CsvTable.separatedBy(separator.charAt(0)));
    }

    private void refuseUnfit() {
        if (separator.length() != 1) {
            throw CommandFailure.usage("Cells can be separated by one character, and not by '" + separator
                    + "'. Choose a comma, a semicolon, a tab or `local`");
        }
        if (UNFIT.contains(separator) || Character.isLetterOrDigit(separator.charAt(0)) || Character.isSurrogate(separator.charAt(0))) {
            throw CommandFailure.usage("Letters, digits, points, signs, quotes and line ends cannot separate cells. "
                    + "Choose another character");
        }
    }

    private CsvTable adapted(CsvTable csv) {
        return new CsvTable(csv.separator(), decimal == null ? csv.decimalComma() : decimal == Decimal.COMMA, csv.mark() || mark);
    }
}
