package glidepath.engine.formula;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// Which of several prices holds, and what it comes to.
///
/// @param numbers what prices are chosen by
record PriceReader(ExactReader numbers, Numbering formulas, List<YearMonth> months) {

    Price at(Price price, int month) {
        return switch (price) {
            case Price.ByDate dated -> at(dated.in(months.get(month)), month);
            case Price.ByLength stepped -> {
                BigDecimal length = numbers.of(stepped.wholeInput(), month);
                Price found = stepped.base();
                for (Price.Step step : stepped.steps()) {
                    found = length.compareTo(BigDecimal.valueOf(step.above())) > 0 ? step.price() : found;
                }
                yield at(found, month);
            }
            default -> price;
        };
    }

    boolean varies(Price price) {
        return switch (price) {
            case Price.ByDate _ -> true;
            case Price.ByLength stepped -> numbers.varies(formulas.numberOf(stepped.wholeInput()));
            case Price.Entered entered -> numbers.varies(formulas.numberOf(entered.amount()));
            default -> false;
        };
    }

    BigDecimal dollars(Price price, int month) {
        return switch (at(price, month)) {
            case Price.Published published -> published.rate().price().usd();
            case Price.Derived derived -> derived.price().rate().price().usd();
            case Price.Entered entered -> numbers.of(entered.amount(), month);
            default -> BigDecimal.ZERO;
        };
    }
}
