package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.MonthConvention;
import glidepath.plan.Settings;

/// What a plan says: the inputs of items, and the calendar. What depends on a scenario's charges is not here.
public class PlanValues implements ExactReader.Values {

    private final Settings settings;
    private final Assumptions assumptions;
    private final Item item;

    /// @param item whose inputs are asked for most
    public PlanValues(Settings settings, Assumptions assumptions, Item item) {
        this.settings = settings;
        this.assumptions = assumptions;
        this.item = item;
    }

    @Override
    public Object of(InputRef<?> ref) {
        boolean own = ref.item().equals(item.id()) && ref.lever().section().type().isInstance(item);
        return own ? ref.lever().of(item) : assumptions.get(ref);
    }

    @Override
    public BigDecimal of(Quantity quantity, int month) {
        YearMonth now = settings.start().plusMonths(month);
        return switch (quantity) {
            case Quantity.Calendar.DAYS -> settings.convention().days(now);
            case Quantity.Calendar.PART -> BigDecimal.ONE;
            case Quantity.Calendar.TAX_RATE -> settings.tax().fraction();
            case Quantity.During during -> isIn(during, now) ? BigDecimal.ONE : BigDecimal.ZERO;
            case Quantity.Weekdays weekdays -> BigDecimal.valueOf(now.atDay(1).datesUntil(now.plusMonths(1).atDay(1))
                    .map(LocalDate::getDayOfWeek).filter(weekdays.days()::contains).count());
            default -> throw new IllegalArgumentException("A scenario's: " + quantity);
        };
    }

    private static boolean isIn(Quantity.During during, YearMonth month) {
        return !month.isBefore(during.from()) && !month.isAfter(during.until());
    }

    @Override
    public boolean varies(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Calendar.DAYS -> settings.convention() != MonthConvention.THIRTY_DAYS;
            case Quantity.Calendar.PART, Quantity.Calendar.TAX_RATE -> false;
            case Quantity.During during -> !isAlways(during) && !isNever(during);
            default -> true;
        };
    }

    private boolean isAlways(Quantity.During during) {
        return isIn(during, settings.start()) && isIn(during, settings.lastMonth());
    }

    private boolean isNever(Quantity.During during) {
        return during.until().isBefore(settings.start()) || during.from().isAfter(settings.lastMonth()) || during.until().isBefore(during.from());
    }
}
