package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.FormulaNames;
import glidepath.engine.formula.FormulaPrinter;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.surface.ChargeFormula;
import glidepath.plan.InputRef;

/// What stands for the parts of a formula in the cells of one month's column of a bill.
///
/// @param charge whose prices are asked for
/// @param index  of the month, counted from the first of the plan
record CellNames(BillSheet bill, int column, @Nullable ChargeFormula charge, int index) implements FormulaNames {

    CellNames(BillSheet bill, int column, @Nullable ChargeFormula charge) {
        this(bill, column, charge, column - MonthColumns.FIRST);
    }

    /// The names of each column.
    interface Column {
        CellNames in(int column, @Nullable ChargeFormula charge);
    }

    private ShownCurrency currency() {
        return bill.inputs().currency();
    }

    String print(Formula formula) {
        return new FormulaPrinter(this).print(formula);
    }

    String printWhole(Formula formula) {
        return new FormulaPrinter(this).printWhole(formula);
    }

    /// Of what follows from the month before: its start in the first month, so that the formula is the same along its row.
    String carried(Formula.Carried carried) {
        return "IF(%s=1,%s,%s)".formatted(bill.time().number(column), new CellNames(bill, column, charge, 0).printWhole(carried),
                new CellNames(bill, column, charge, 1).printWhole(carried));
    }

    /// The price of the month, by the months from which prices hold, so that the formula is the same along its row.
    String dated(Price.ByDate price) {
        String found = "";
        for (Price.Period period : price.periods()) {
            String own = print(new Formula.PriceOf(period.price()));
            found = found.isEmpty() ? own : "IF(%s>=%s,%s,%s)".formatted(bill.time().month(column), from(period.price()), own, found);
        }
        return found;
    }

    private String from(Price price) {
        return bill.prices().from(Objects.requireNonNull(charge), price instanceof Price.ByLength stepped ? stepped.base() : price);
    }

    @Override
    public String of(Formula.Constant constant) {
        if (constant.value().signum() == 0) {
            return "0";
        }
        return constant.value().compareTo(BigDecimal.ONE) == 0 && !constant.isMoney() ? "1"
                : currency().cell(constant, bill.inputs().constants().of(constant));
    }

    @Override
    public String of(InputRef<?> input) {
        return currency().cell(input, bill.inputs().of(bill.scenario(), input));
    }

    @Override
    public String of(InputRef<?> input, YearMonth month) {
        Object value = Objects.requireNonNull(((SortedMap<?, ?>) bill.forecast().assumptions().get(input)).get(month));
        return currency().cell(input,
                bill.inputs().constants().given(bill.scenario(), input, month, input.lever().kind().number().apply(value)));
    }

    @Override
    public Optional<String> ofMonth(InputRef<?> input) {
        return Optional.of(currency().given(input, bill.byMonth().of(bill.scenario(), input, column)));
    }

    @Override
    public String of(Quantity quantity) {
        return bill.cell(quantity, column);
    }

    @Override
    public Optional<String> of(Formula.Named named) {
        return bill.quantities().row(named).map(row -> CellAddress.free(row, column));
    }

    @Override
    public Optional<String> of(Formula.Carried carried) {
        return bill.quantities().row(carried).map(row -> CellAddress.free(row, column));
    }

    @Override
    public String before(Formula.Carried carried) {
        return CellAddress.free(bill.quantities().row(carried).orElseThrow(), column - 1);
    }

    @Override
    public String of(Price price) {
        return switch (price) {
            case Price.Unknown _, Price.NotCharged _ -> "0";
            case Price.Published published when charge == null -> ofOthers(published);
            case Price.Derived derived when charge == null -> ofOthers(derived.price());
            default -> currency().cell(price, bill.prices().of(Objects.requireNonNull(charge), price));
        };
    }

    /// A price in a number that sums up other charges, such as what a spend cap counts.
    private String ofOthers(Price.Published published) {
        return currency().cell(published, of(new Formula.Constant("price", published.rate().price().usd())));
    }

    @Override
    public String start(long tokens) {
        return bill.inputs().constants().tier(tokens);
    }

    @Override
    public YearMonth month() {
        return bill.figures().forecast().settings().start().plusMonths(index);
    }
}
