package glidepath.spreadsheet;

/// What stands on a scenario's own sheets.
record ScenarioSheets(BillSheet bill, CreditCells credits, Totals totals) {

    String name() {
        return bill.forecast().scenario().name();
    }
}
