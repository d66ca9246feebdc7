package glidepath.spreadsheet;

import java.util.List;

/// What stands on a scenario's own sheets.
///
/// @param name   by which it is told from the others
/// @param colour in charts, as `#rrggbb`
record ScenarioSheets(String name, String colour, BillSheet bill, CreditCells credits, Totals totals) {

    /// A name that a spreadsheet tells from those before it: to one, names that differ in case alone are the same.
    static String distinct(String name, List<ScenarioSheets> before) {
        String distinct = name;
        for (int number = 2; isTaken(distinct, before); number++) {
            distinct = name + " (" + number + ")";
        }
        return distinct;
    }

    private static boolean isTaken(String name, List<ScenarioSheets> before) {
        return before.stream().anyMatch(scenario -> scenario.name.equalsIgnoreCase(name));
    }
}
