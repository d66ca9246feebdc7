package glidepath.reports.tables;

import glidepath.units.EnumKey;

/// The tables of a plan, in the order of a memo.
public enum PlanTable {
    SUMMARY, COMPARISON, MONTHS, CREDITS, WHO_PAYS, BILL, ASSUMPTIONS, RANGES, ODDS, PRICES;

    /// How the command line and files call it.
    public String key() {
        return EnumKey.dashed(this);
    }
}
