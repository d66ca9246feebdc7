package glidepath.reports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import glidepath.texts.VisibleText;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What stands in one place of a table, still as a value: each form of a table writes it its own way.
public sealed interface Cell {

    /// Nothing to say.
    Cell EMPTY = new Text("");

    /// @param text as a person wrote it or reads it, on one line
    record Text(String text) implements Cell {

        public Text {
            text = VisibleText.of(text);
        }
    }

    record Amount(Money amount) implements Cell {
    }

    /// A price, which keeps all its digits where amounts show cents.
    record Price(Money price) implements Cell {
    }

    /// A cost worked out for each of many, which a person reads to some digits.
    record UnitCost(Money cost) implements Cell {
    }

    record Number(BigDecimal value) implements Cell {
    }

    record Share(Percent percent) implements Cell {
    }

    record Day(LocalDate date) implements Cell {
    }

    record Month(YearMonth month) implements Cell {
    }

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell of(Money amount) {
        return new Amount(amount);
    }

    static Cell of(BigDecimal value) {
        return new Number(value);
    }

    static Cell of(YearMonth month) {
        return new Month(month);
    }

    static Cell date(Optional<LocalDate> date) {
        return date.<Cell>map(Day::new).orElse(EMPTY);
    }

    /// An amount, or a word for why there is none.
    static Cell amount(Optional<Money> amount, String otherwise) {
        return amount.<Cell>map(Amount::new).orElse(new Text(otherwise));
    }

    /// A value of a plan, typed.
    static Cell any(Object value) {
        return switch (value) {
            case Money money -> new Price(money);
            case Percent percent -> new Share(percent);
            case Count count -> new Number(count.value());
            case BigDecimal number -> new Number(number);
            case Integer whole -> new Number(BigDecimal.valueOf(whole));
            case LocalDate date -> new Day(date);
            case YearMonth month -> new Month(month);
            case Optional<?> optional -> optional.<Cell>map(Cell::any).orElse(EMPTY);
            default -> new Text(value.toString());
        };
    }

    default boolean isNumeric() {
        return switch (this) {
            case Amount _, Price _, UnitCost _, Number _, Share _ -> true;
            case Text _, Day _, Month _ -> false;
        };
    }
}
