package glidepath.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Gateway;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Workload;
import glidepath.texts.Messages;

/// One scenario's charges by month: what they grow with on top, then a row for each charge, then the totals.
final class BillSheet {

    static final int TOTAL = 3;
    static final int ACCOUNT = 4;
    private static final int TIME_ROW = 3;
    private static final int FIRST_VOLUME = 8;

    private final SheetWriter grid;
    private final ScenarioForecast forecast;
    private final AssumptionSheet inputs;
    private final Messages messages;
    private final String scenario;
    private final List<Skeleton.Row> charges;
    private final Accounts accounts;
    private final MonthColumns time;
    private final Volumes volumes;
    private final ChargeRows rows;
    private final Map<Surface, Integer> surfaces;
    private final int firstCharge;
    private int lastCharge;
    private int next;

    BillSheet(SheetWriter grid, ScenarioForecast forecast, PriceCatalog catalog, AssumptionSheet inputs, MonthSheet byMonth, PriceSheet prices,
            Messages messages) {
        this.grid = grid;
        this.forecast = forecast;
        this.inputs = inputs;
        this.messages = messages;
        scenario = forecast.scenario().id();
        charges = Skeleton.of(forecast, catalog).stream()
                .filter(row -> row.line().surface() != Surfaces.GATEWAY && row.line().surface() != Surfaces.SUPPORT).toList();
        accounts = accounts();
        head(catalog);
        time = MonthColumns.write(grid, messages, inputs, forecast.settings().months(), TIME_ROW);
        volumes = new Volumes(grid, time, FIRST_VOLUME, forecast, inputs, byMonth, messages);
        rows = new ChargeRows(grid, forecast, inputs, new Priced(scenario, inputs, prices, volumes), time, volumes, accounts, messages);
        firstCharge = volumes.end() + 2;
        next = firstCharge;
        rows.headings(firstCharge - 1);
        charges.forEach(row -> rows.write(next++, row));
        forecast.assumptions().gateways().forEach(this::gateway);
        forecast.assumptions().providers().forEach(this::support);
        lastCharge = Math.max(firstCharge, next - 1);
        surfaces = new SurfaceRows(grid, time, messages, firstCharge, lastCharge).write(next + 1, charged());
        next += surfaces.size() + 3;
        grid.sheet().createFreezePane(TOTAL + 1, TIME_ROW + 1);
        grid.widths(24, 26, 24, 16, 9, 16, 14, 12, 14, 10, 11, 11);
    }

    SheetWriter grid() {
        return grid;
    }

    MonthColumns time() {
        return time;
    }

    Volumes volumes() {
        return volumes;
    }

    ScenarioForecast forecast() {
        return forecast;
    }

    Accounts accountsInOrder() {
        return accounts;
    }

    /// First row of the costs by surface, for charts, and how many there are.
    Map<Surface, Integer> surfaceRows() {
        return surfaces;
    }

    /// What the account of the number in a cell is charged in a month's column, as a formula for another sheet with the same columns.
    String charged(String account, int column) {
        return "SUMIFS(%s,%s,%s)".formatted(
                grid.awayAlong(firstCharge, column) + ":" + MonthColumns.along(lastCharge, column),
                grid.awayDown(firstCharge, lastCharge, ACCOUNT), account);
    }

    /// The sum of all charges in a month's column.
    String gross(int column) {
        return "SUM(%s:%s)".formatted(grid.awayAlong(firstCharge, column), MonthColumns.along(lastCharge, column));
    }

    /// How many charges have no price.
    String unpriced() {
        return "COUNTIF(%s,\"%s\")".formatted(grid.awayDown(firstCharge, lastCharge, ChargeRows.PRICE), messages.text("xlsx.unpriced"));
    }

    private Accounts accounts() {
        var all = new HashSet<Account>();
        charges.forEach(row -> all.add(row.line().account()));
        forecast.assumptions().gateways().forEach(gateway -> all.add(account(gateway)));
        forecast.assumptions().providers().forEach(terms -> all.add(account(terms)));
        return Accounts.of(all);
    }

    private static Account account(Gateway gateway) {
        return new Account(gateway.id(), gateway.name(), true);
    }

    private static Account account(ProviderTerms terms) {
        return new Account(terms.id(), "support", false);
    }

    private void head(PriceCatalog catalog) {
        grid.text(0, 0, messages.text("xlsx.bill", forecast.scenario().name()), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.bill.note", catalog.version(), catalog.date()), Style.NOTE);
        grid.text(TIME_ROW, 0, messages.text("xlsx.head.item"), Style.HEADING);
        grid.text(TIME_ROW, 1, messages.text("xlsx.head.charge"), Style.HEADING);
        grid.text(TIME_ROW, 2, messages.text("xlsx.head.what"), Style.HEADING);
        grid.text(TIME_ROW, TOTAL, messages.text("xlsx.head.total"), Style.FIGURE_HEADING);
    }

    private void gateway(Gateway gateway) {
        List<String> routed = forecast.assumptions().workloads().stream()
                .filter(workload -> workload.on() && workload.route().gateway().equals(gateway.id())).map(Workload::id).toList();
        if (routed.isEmpty()) {
            return;
        }
        List<Integer> tokens = rows.ofTokens(routed);
        String fee = inputs.of(scenario, Levers.GATEWAY_FEE.at(gateway.id()));
        String perCall = inputs.of(scenario, Levers.GATEWAY_PER_CALL.at(gateway.id()));
        fee(gateway, "fee", column -> "(" + sum(tokens, column) + ")*" + fee);
        fee(gateway, "per-call", column -> "(" + volumes.sum(routed, Volumes.Counted.CALLS, column) + ")*" + perCall);
        int first = next - 2;
        fee(gateway, "minimum", column -> "MAX(0,%s-SUM(%s:%s))".formatted(
                inputs.of(scenario, Levers.GATEWAY_MINIMUM.at(gateway.id())), SheetWriter.free(first, column), SheetWriter.free(first + 1, column)));
    }

    private void fee(Gateway gateway, String what, MonthColumns.Formula amount) {
        rows.describe(next, gateway.id(), Surfaces.GATEWAY, messages.text("what." + what), account(gateway));
        time.fill(next, Style.MONEY, amount);
        next++;
    }

    private static String sum(List<Integer> rows, int column) {
        return rows.isEmpty() ? "0" : String.join("+", rows.stream().map(row -> SheetWriter.free(row, column)).toList());
    }

    /// A share of all that its provider charges, support itself left out.
    private void support(ProviderTerms terms) {
        List<String> numbers = accounts.all().stream()
                .filter(account -> account.provider().equals(terms.id()) && !account.equals(account(terms)))
                .flatMap(account -> rows.cell(account).stream()).toList();
        int last = next - 1;
        rows.describe(next, terms.id(), Surfaces.SUPPORT, messages.text("what.support"), account(terms));
        time.fill(next, Style.MONEY, column -> "(%s)*%s".formatted(numbers.isEmpty() ? "0" : String.join("+", numbers.stream()
                        .map(number -> "SUMIFS(%s,%s,%s)".formatted(SheetWriter.down(firstCharge, last, column),
                                SheetWriter.fixedDown(firstCharge, last, ACCOUNT), number)).toList()),
                inputs.of(scenario, Levers.SUPPORT.at(terms.id()))));
        next++;
    }

    private List<Surface> charged() {
        return Surfaces.ALL.stream().filter(surface -> charges.stream().anyMatch(row -> row.line().surface() == surface)
                || surface == Surfaces.GATEWAY && !forecast.assumptions().gateways().isEmpty()
                || surface == Surfaces.SUPPORT && !forecast.assumptions().providers().isEmpty()).toList();
    }

    /// Adds what the credits leave, once they are known.
    ///
    /// @param applied the cell of the credits applied in a month's column
    /// @return the rows of the totals
    Totals totals(MonthColumns.Formula applied) {
        int gross = total("gross", column -> "SUM(%s)".formatted(SheetWriter.down(firstCharge, lastCharge, column)));
        int credits = total("credits", applied);
        int tax = total("tax", column -> "(%s-%s-%s)*%s".formatted(SheetWriter.free(gross, column),
                rows.cell(Account.PEOPLE).map(people -> "SUMIFS(%s,%s,%s)".formatted(SheetWriter.down(firstCharge, lastCharge, column),
                        SheetWriter.fixedDown(firstCharge, lastCharge, ACCOUNT), people)).orElse("0"),
                SheetWriter.free(credits, column), inputs.tax()));
        int left = total("left", column -> "%s-%s+%s".formatted(SheetWriter.free(gross, column), SheetWriter.free(credits, column), SheetWriter.free(tax, column)));
        int successes = next;
        List<String> owners = forecast.assumptions().workloads().stream().filter(Workload::on).map(Workload::id).toList();
        grid.text(successes, 0, messages.text("xlsx.total.successes"), Style.TEXT);
        grid.formula(successes, TOTAL, time.sum(successes), Style.NUMBER);
        time.fill(successes, Style.NUMBER, column -> volumes.sum(owners, Volumes.Counted.SUCCESSES, column));
        return new Totals(grid, gross, credits, tax, left, successes);
    }

    private int total(String name, MonthColumns.Formula formula) {
        grid.text(next, 0, messages.text("xlsx.total." + name), Style.SECTION);
        grid.formula(next, TOTAL, time.sum(next), Style.MONEY_TOTAL);
        time.fill(next, Style.MONEY_TOTAL, formula);
        return next++;
    }
}
