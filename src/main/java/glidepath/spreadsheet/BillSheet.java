package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.surface.ChargeFormula;
import glidepath.texts.Messages;

/// One scenario's charges by month: what they are made of on top, then a row for each charge that there could be, then the totals.
///
/// Which rows there are follows from the cost model, and not from today's numbers. What charges are made of and what charges nothing is
/// folded away, and so is what is known of a charge beside its amounts: whoever opens the sheet sees a bill.
final class BillSheet {

    static final int TOTAL = 3;
    static final int ACCOUNT = 4;
    private static final int TIME_ROW = 3;

    private final SheetWriter grid;
    private final ScenarioFigures figures;
    private final ChargeCells cells;
    private final PriceCatalog catalog;
    private final AssumptionSheet inputs;
    private final MonthSheet byMonth;
    private final PriceSheet prices;
    private final Messages messages;
    private final Accounts accounts;
    private final MonthColumns time;
    private final QuantityRows quantities;
    private final Map<ChargeFormula, Integer> rows = new IdentityHashMap<>();
    private final int firstCharge;
    private final int lastCharge;
    private final Map<String, KindRows.Kind> kinds;
    private int credited;
    private int next;

    BillSheet(SheetWriter grid, ScenarioFigures figures, PriceCatalog catalog, AssumptionSheet inputs, MonthSheet byMonth,
            PriceSheet prices, Messages messages) {
        this.grid = grid;
        this.inputs = inputs;
        this.byMonth = byMonth;
        this.prices = prices;
        this.messages = messages;
        this.figures = figures;
        cells = new ChargeCells(figures, messages);
        this.catalog = catalog;
        accounts = Accounts.of(figures.charges().stream().map(ChargeFormula::account).collect(Collectors.toSet()));
        head();
        time = MonthColumns.write(grid, messages, inputs, forecast().settings().months(), TIME_ROW);
        grid.text(TIME_ROW + 3, 0, messages.text("xlsx.quantities"), Style.SECTION);
        quantities = new QuantityRows(grid, time, figures, messages, TIME_ROW + 4);
        firstCharge = quantities.end() + 2;
        next = firstCharge;
        figures.charges().forEach(charge -> {
            prices.add(charge);
            rows.put(charge, next++);
        });
        lastCharge = Math.max(firstCharge, next - 1);
        quantities.write((column, charge) -> new CellNames(this, column, charge));
        charges();
        kinds = new KindRows(grid, time, messages, firstCharge, lastCharge).write(lastCharge + 2, figures);
        next = lastCharge + 4 + kinds.size();
        grid.sheet().createFreezePane(TOTAL + 1, TIME_ROW + 1);
        grid.widths(24, 22, 26, 15, 9, 16, 44, 44, 12, 16, 14, 14);
        grid.foldColumns(TOTAL + 1, MonthColumns.FIRST - 1);
    }

    private void head() {
        grid.text(0, 0, messages.text("xlsx.bill", figures.forecast().scenario().name()), Style.TITLE);
        grid.text(1, 0, messages.showing(forecast().settings().currency()).converted(messages.text("xlsx.bill.note", catalog.version(),
                catalog.date())), Style.NOTE);
        grid.headings(TIME_ROW, messages.texts("xlsx.head.", "item", "charge", "what", "total", "account", "cause", "model", "source",
                "checked", "unit", "provider", "gateway"), column -> column == TOTAL);
    }

    private void charges() {
        grid.text(firstCharge - 1, 0, messages.text("xlsx.charges"), Style.SECTION);
        var described = new ChargeLabels(grid, figures, accounts, catalog, messages);
        for (Map.Entry<ChargeFormula, Integer> entry : inOrder()) {
            charge(described, entry.getKey(), entry.getValue());
        }
    }

    private void charge(ChargeLabels described, ChargeFormula charge, int row) {
        described.write(row, charge);
        boolean nothing = true;
        for (int month = 0; month < time.months(); month++) {
            nothing &= charge(charge, row, month);
        }
        grid.formula(row, TOTAL, time.sum(row), Style.MONEY);
        grid.fold(row, nothing ? 1 : 0);
    }

    /// @return whether it charges nothing
    private boolean charge(ChargeFormula charge, int row, int month) {
        int column = MonthColumns.FIRST + month;
        var names = new CellNames(this, column, charge);
        if (charge.price() instanceof Price.Unknown) {
            grid.known(row, column, "IF(%s=0,\"\",\"%s\")".formatted(names.print(figures.quantity(charge)), messages.text("xlsx.unpriced")),
                    cells.unpriced(charge, month), Style.FIXED_TEXT);
            return !cells.figures().isUnpriced(charge, month);
        }
        BigDecimal amount = figures.of(figures.amount(charge), month);
        grid.known(row, column, names.print(figures.amount(charge)), amount, Style.MONEY);
        return amount.signum() == 0;
    }

    SheetWriter grid() {
        return grid;
    }

    MonthColumns time() {
        return time;
    }

    ScenarioFigures figures() {
        return figures;
    }

    AssumptionSheet inputs() {
        return inputs;
    }

    MonthSheet byMonth() {
        return byMonth;
    }

    PriceCatalog catalog() {
        return catalog;
    }

    PriceSheet prices() {
        return prices;
    }

    QuantityRows quantities() {
        return quantities;
    }

    ScenarioForecast forecast() {
        return figures.forecast();
    }

    String scenario() {
        return forecast().scenario().id();
    }

    Accounts accountsInOrder() {
        return accounts;
    }

    /// The rows of the charges, from the first to the last.
    List<Map.Entry<ChargeFormula, Integer>> inOrder() {
        return rows.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    int firstRow() {
        return firstCharge;
    }

    int lastRow() {
        return lastCharge;
    }

    /// What the cells of charges say.
    ChargeCells cells() {
        return cells;
    }

    /// What a cell before the months says.
    String text(int row, int column) {
        return grid.sheet().getRow(row).getCell(column).getStringCellValue();
    }

    /// The rows of the charges.
    Map<ChargeFormula, Integer> rows() {
        return rows;
    }

    /// The row of a charge.
    int row(ChargeFormula charge) {
        return Objects.requireNonNull(rows.get(charge));
    }

    /// Rows of what a provider's own usage comes to at list price, from the first to the last.
    List<Integer> listRows(String provider) {
        return rows.keySet().stream().filter(charge -> charge.isOwnUsageOf(provider))
                .map(charge -> figures.undiscounted(charge).flatMap(quantities::row).orElseGet(() -> row(charge))).sorted().toList();
    }

    /// What charges of each kind come to, by what the kind is called.
    Map<String, KindRows.Kind> kinds() {
        return kinds;
    }

    /// What the account of the number in a cell is charged in a month's column, as a formula for another sheet with the same columns.
    String charged(String account, int column) {
        return "SUMIFS(%s:%s,%s,%s)".formatted(grid.awayAlong(firstCharge, column), CellAddress.inRow(lastCharge, column),
                grid.awayDown(firstCharge, lastCharge, ACCOUNT), account);
    }

    /// The sum of all charges in a month's column.
    String grossHere(int column) {
        return "SUM(%s)".formatted(CellAddress.down(firstCharge, lastCharge, column));
    }

    /// How many charges have no price, months taken one by one.
    String unpriced() {
        return "COUNTIF(%s:%s,\"%s\")".formatted(grid.away(firstCharge, MonthColumns.FIRST), CellAddress.here(lastCharge, time.last()),
                messages.text("xlsx.unpriced"));
    }

    /// Where a quantity of the month stands.
    String cell(Quantity quantity, int column) {
        return new MonthQuantities(this).cell(quantity, column);
    }

    /// Where what credits pay stands.
    int creditedRow() {
        return credited;
    }

    /// Adds what the credits leave, once they are known.
    ///
    /// @return the rows of the totals
    Totals totals(CreditCells credits) {
        var rows = new BillTotals(this, messages, next);
        credited = rows.creditRow();
        return rows.write(credits);
    }
}
