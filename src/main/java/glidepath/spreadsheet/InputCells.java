package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import glidepath.plan.Lever;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.texts.RowText;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// How the value of an input stands in a cell.
record InputCells(SheetWriter grid, Messages messages) {

    /// A table is told in one cell.
    Object told(Lever<?> lever, Object value) {
        return lever.kind().shape() == ValueType.Shape.RECORDS ? new RowText(messages, lever).of((List<?>) value) : value;
    }

    void put(int row, int column, Object value) {
        switch (value) {
            case Optional<?> optional when optional.isEmpty() -> grid.text(row, column, messages.text("xlsx.none"), Style.FIXED_TEXT);
            case Optional<?> optional -> put(row, column, optional.get());
            case Money money -> grid.number(row, column, money.usd(), Style.PRICE);
            case Count count -> grid.number(row, column, count.value(), Style.NUMBER);
            case BigDecimal number -> grid.number(row, column, number, Style.NUMBER);
            case Integer whole -> grid.number(row, column, BigDecimal.valueOf(whole), Style.NUMBER);
            case Percent percent -> grid.number(row, column, percent.fraction(), Style.SHARE);
            case Boolean flag -> grid.flag(row, column, flag, Style.FIXED_TEXT);
            case LocalDate day -> grid.date(row, column, day, Style.DATE);
            case YearMonth month -> grid.date(row, column, month.atDay(1), Style.MONTH);
            case Enum<?> choice -> grid.text(row, column, messages.label(choice), Style.FIXED_TEXT);
            case Collection<?> many -> grid.text(row, column, many.stream().map(Object::toString).collect(Collectors.joining(", ")),
                    Style.FIXED_TEXT);
            default -> grid.text(row, column, value.toString(), Style.FIXED_TEXT);
        }
    }

    /// Repeats another cell; text stays nothing where there is none, instead of a zero.
    ///
    /// @param cell that holds the same value
    void repeat(int row, int column, String cell, Object value) {
        Style style = shown(value);
        grid.formula(row, column, style == Style.FIXED_TEXT && !(value instanceof Optional<?>) ? "T(" + cell + ")" : cell, style);
    }

    private static Style shown(Object value) {
        return switch (value) {
            case Optional<?> optional when optional.isPresent() -> shown(optional.get());
            case Money _ -> Style.PRICE;
            case Count _, Integer _, BigDecimal _ -> Style.NUMBER;
            case Percent _ -> Style.SHARE;
            case LocalDate _ -> Style.DATE;
            case YearMonth _ -> Style.MONTH;
            case Boolean _ -> Style.TEXT;
            default -> Style.FIXED_TEXT;
        };
    }

    /// The look of one that a reader may change.
    static Style input(Object value) {
        return switch (value) {
            case Optional<?> optional when optional.isPresent() -> input(optional.get());
            case Money _ -> Style.INPUT_PRICE;
            case Percent _ -> Style.INPUT_SHARE;
            case LocalDate _ -> Style.INPUT_DATE;
            case Boolean _ -> Style.FLAG;
            default -> Style.INPUT_NUMBER;
        };
    }
}
