package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.util.CellReference;

import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.texts.Messages;

/// The rows of a bill that have a price: their volume x quantity x price, net of the discount, month by month.
final class ChargeRows {

    static final int PRICE = 8;
    private static final int QUANTITY = 5;
    private static final int UNIT = 6;
    private static final int PER = 7;
    private static final int DISCOUNT = 9;
    private static final int FROM = 10;
    private static final int UNTIL = 11;

    private final SheetWriter grid;
    private final ScenarioForecast forecast;
    private final AssumptionSheet inputs;
    private final Priced priced;
    private final MonthColumns time;
    private final Volumes volumes;
    private final Accounts accounts;
    private final Messages messages;
    private final String scenario;
    private final Map<String, List<Integer>> tokenRows = new LinkedHashMap<>();
    private final Map<Account, String> accountCells = new LinkedHashMap<>();

    ChargeRows(SheetWriter grid, ScenarioForecast forecast, AssumptionSheet inputs, Priced priced, MonthColumns time, Volumes volumes, Accounts accounts,
            Messages messages) {
        this.grid = grid;
        this.forecast = forecast;
        this.inputs = inputs;
        this.priced = priced;
        this.time = time;
        this.volumes = volumes;
        this.accounts = accounts;
        this.messages = messages;
        scenario = forecast.scenario().id();
    }

    /// Over the charges.
    void headings(int row) {
        List<String> names = List.of("item", "charge", "what", "total", "account", "quantity", "unit", "per", "price", "discount", "from", "until");
        for (int column = 0; column < names.size(); column++) {
            grid.text(row, column, messages.text("xlsx.head." + names.get(column)),
                    column < BillSheet.TOTAL ? Style.HEADING : column == UNIT ? Style.UNIT_HEADING : Style.FIGURE_HEADING);
        }
        time.fill(row, Style.MONTH_HEADING, time::month);
    }

    /// What a charge grows with, its quantity, price and discount, and what it comes to each month.
    void write(int at, Skeleton.Row row) {
        Line line = row.line();
        describe(at, line.owner(), line.surface(), messages.what(line), line.account());
        grid.formula(at, QUANTITY, priced.quantity(line), Style.NUMBER);
        grid.text(at, UNIT, line.unit().noun(), Style.UNIT);
        grid.number(at, PER, BigDecimal.ONE.scaleByPowerOfTen(line.unit().power()), Style.WHOLE);
        if (line.isPriced()) {
            grid.formula(at, PRICE, line.what().equals("monthly") && Priced.byInput(line) ? inputs.one() : priced.price(row), Style.PRICE);
        } else {
            grid.text(at, PRICE, messages.text("xlsx.unpriced"), Style.FIXED_TEXT);
        }
        discount(at, line);
        row.from().ifPresent(from -> grid.date(at, FROM, from.atDay(1), Style.MONTH));
        row.until().ifPresent(until -> grid.date(at, UNTIL, until.atDay(1), Style.MONTH));
        months(at, column -> line.what().equals("monthly") && Priced.byInput(line)
                ? volumes.at(line.owner(), Volumes.Counted.AMOUNT, column) : priced.volume(row, time, column));
        if (line.surface() == Surfaces.ON_DEMAND || line.surface() == Surfaces.BATCH) {
            tokenRows.computeIfAbsent(line.owner(), _ -> new ArrayList<>()).add(at);
        }
    }

    /// The rows of tokens on demand and in batches, of these workloads.
    List<Integer> ofTokens(List<String> workloads) {
        return workloads.stream().flatMap(id -> tokenRows.getOrDefault(id, List.of()).stream()).toList();
    }

    /// The cell that holds an account's number; empty where nothing is charged to it.
    Optional<String> cell(Account account) {
        return Optional.ofNullable(accountCells.get(account));
    }

    /// What a row is for, whose it is, and its sum.
    void describe(int at, String owner, Surface surface, String what, Account account) {
        grid.text(at, 0, name(owner), Style.TEXT);
        grid.text(at, 1, messages.label(surface), Style.TEXT);
        grid.text(at, 2, what, Style.TEXT);
        accountCells.putIfAbsent(account, SheetWriter.here(at, BillSheet.ACCOUNT));
        grid.number(at, BillSheet.ACCOUNT, BigDecimal.valueOf(accounts.number(account)), Style.WHOLE);
        grid.formula(at, BillSheet.TOTAL, time.sum(at), Style.MONEY);
    }

    private String name(String owner) {
        return forecast.assumptions().items().values().stream().flatMap(List::stream)
                .filter(item -> item.id().equals(owner)).findFirst().map(item -> item.name()).orElse(owner);
    }

    private void discount(int at, Line line) {
        InputRef<?> ref = Levers.DISCOUNT.at(line.account().provider());
        boolean agreed = !line.discount().isZero() || forecast.assumptions().providers().stream()
                .anyMatch(terms -> terms.id().equals(line.account().provider()) && !Priced.byInput(line));
        if (agreed) {
            grid.formula(at, DISCOUNT, inputs.of(scenario, ref), Style.SHARE);
        } else {
            grid.number(at, DISCOUNT, BigDecimal.ZERO, Style.SHARE);
        }
    }

    /// Volume x quantity / units a price covers x price, net of the discount, in the months in which the price holds.
    private void months(int at, MonthColumns.Formula volume) {
        String row = SheetWriter.inColumn(at, 0).substring(2);
        time.fill(at, Style.MONEY, column -> ("IF(AND(ISNUMBER($%2$s%1$s),%3$s>=SUM($%4$s%1$s),OR($%5$s%1$s=\"\",%3$s<=$%5$s%1$s)),"
                + "%6$s*$%7$s%1$s/$%8$s%1$s*$%2$s%1$s*(1-$%9$s%1$s),0)").formatted(row, letter(PRICE), time.month(column), letter(FROM),
                letter(UNTIL), volume.in(column), letter(QUANTITY), letter(PER), letter(DISCOUNT)));
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
