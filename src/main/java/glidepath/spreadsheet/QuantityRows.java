package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.ChargePart;
import glidepath.plan.Item;
import glidepath.texts.Messages;

/// On top of a bill, folded away: the numbers with names that its charges are made of, each in a row before those that need it. Parts of
/// sums, of which there are many, and what comes to nothing have a fold of their own within.
final class QuantityRows {

    private static final String FIGURE = "xlsx.figure.";

    private final SheetWriter grid;
    private final MonthColumns time;
    private final ScenarioFigures figures;
    private final Messages messages;
    private final QuantityOrder order;
    private final Map<Formula, Integer> rows = new IdentityHashMap<>();
    private final Map<Quantity, Integer> given = new LinkedHashMap<>();
    private int next;

    QuantityRows(SheetWriter grid, MonthColumns time, ScenarioFigures figures, Messages messages, int first) {
        this.grid = grid;
        this.time = time;
        this.figures = figures;
        this.messages = messages;
        next = first;
        order = new QuantityOrder(figures);
        order.given().forEach(quantity -> given.put(quantity, next++));
        order.formulas().forEach(formula -> rows.put(formula, next++));
    }

    /// @param cells writes the formulas of a month's column
    void write(CellNames.Column cells) {
        given.forEach((quantity, row) -> {
            grid.text(row, 0, messages.text(FIGURE + quantity.getClass().getSimpleName().toLowerCase(Locale.ROOT)), Style.TEXT);
            for (int month = 0; month < time.months(); month++) {
                grid.number(row, MonthColumns.FIRST + month, figures.of(quantity, month), Style.NUMBER);
            }
            grid.fold(row, 1);
        });
        order.formulas().forEach(formula -> write(formula, cells));
    }

    private void write(Formula formula, CellNames.Column cells) {
        int row = Objects.requireNonNull(rows.get(formula));
        String owner = formula instanceof Formula.Named named ? named.owner() : ((Formula.Carried) formula).owner();
        String name = formula instanceof Formula.Named named ? named.name() : ((Formula.Carried) formula).name();
        grid.text(row, 0, name(owner), Style.TEXT);
        grid.text(row, 1, label(name), Style.TEXT);
        ChargeFormula charge = order.charge(formula);
        if (charge != null) {
            grid.text(row, 2, messages.what(charge), Style.TEXT);
        }
        ChargePart.named(name).ifPresent(part ->
                grid.text(row, 2, messages.what(part.what()) + " (" + messages.label(part.cause()) + ")", Style.TEXT));
        Style style = style(name);
        boolean nothing = true;
        for (int month = 0; month < time.months(); month++) {
            BigDecimal result = figures.of(formula, month);
            nothing &= result.signum() == 0;
            grid.known(row, MonthColumns.FIRST + month, text(formula, cells.in(MonthColumns.FIRST + month, charge)), result, style);
        }
        grid.fold(row, nothing || ChargePart.named(name).isPresent() ? 2 : 1);
    }

    /// A name may end in which of several it is, such as a band's number.
    private String label(String name) {
        int end = name.length();
        while (end > 0 && !messages.has(FIGURE + name.substring(0, end))) {
            end = name.lastIndexOf('.', end - 1);
        }
        return end > 0 ? messages.text(FIGURE + name.substring(0, end), name.substring(Math.min(name.length(), end + 1))) : name;
    }

    private static Style style(String name) {
        return switch (name) {
            case ScenarioFigures.DATED_PRICE -> Style.PRICE;
            case ScenarioFigures.BEFORE_DISCOUNT -> Style.MONEY;
            default -> name.startsWith("dollars") ? Style.MONEY
                    : name.startsWith("share") || name.startsWith("overflow") ? Style.SHARE : Style.NUMBER;
        };
    }

    private static String text(Formula formula, CellNames names) {
        return switch (formula) {
            case Formula.Named(_, _, Formula.PriceOf(Price.ByDate dated)) -> names.dated(dated);
            case Formula.Carried carried -> names.carried(carried);
            default -> names.printWhole(formula);
        };
    }

    private String name(String owner) {
        return figures.forecast().assumptions().items().values().stream().flatMap(List::stream).filter(item -> item.id().equals(owner))
                .map(Item::name).findFirst().orElse(owner);
    }

    /// The row of a number with a name.
    Optional<Integer> row(Formula formula) {
        return Optional.ofNullable(rows.get(formula));
    }

    /// The row of what the calendar says.
    Optional<Integer> row(Quantity quantity) {
        return Optional.ofNullable(given.get(quantity));
    }

    /// The row after them.
    int end() {
        return next;
    }
}
