package glidepath.spreadsheet;

/// How a cell looks: what kind of value it is, and whether a reader may change it.
enum Style {
    TITLE, NOTE, HEADING, FIGURE_HEADING, UNIT_HEADING, SECTION, TEXT, UNIT, FIXED_TEXT, INPUT_TEXT,
    MONEY, MONEY_TOTAL, PRICE, PLAIN_NUMBER, UNIT_COST, CHANGE, INPUT_PRICE, NUMBER, INPUT_NUMBER, WHOLE, SHARE, INPUT_SHARE, DATE,
            INPUT_DATE, MONTH, MONTH_HEADING, FLAG
}
