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
            case Quantity.Calendar calendar -> of(calendar, now);
            case Quantity.During during -> isIn(during, now) ? BigDecimal.ONE : BigDecimal.ZERO;
            case Quantity.Weekdays weekdays -> BigDecimal.valueOf(settings.firstDay(now).datesUntil(now.plusMonths(1).atDay(1))
                    .map(LocalDate::getDayOfWeek).filter(weekdays.days()::contains).count());
            default -> throw new IllegalArgumentException("A scenario's: " + quantity);
        };
    }

    private BigDecimal of(Quantity.Calendar calendar, YearMonth month) {
        return switch (calendar) {
            case DAYS -> settings.days(month);
            case PART -> settings.part(month);
            case TAX_RATE -> settings.tax().fraction();
        };
    }

    private boolean isPartial() {
        return settings.firstDay().getDayOfMonth() > 1;
    }

    private static boolean isIn(Quantity.During during, YearMonth month) {
        return !month.isBefore(during.from()) && !month.isAfter(during.until());
    }

    @Override
    public boolean varies(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Calendar calendar -> varies(calendar);
            case Quantity.During during -> !isAlways(during) && !isNever(during);
            default -> true;
        };
    }

    private boolean varies(Quantity.Calendar calendar) {
        return switch (calendar) {
            case DAYS -> settings.convention() != MonthConvention.THIRTY_DAYS || isPartial();
            case PART -> isPartial();
            case TAX_RATE -> false;
        };
    }

    private boolean isAlways(Quantity.During during) {
        return isIn(during, settings.start()) && isIn(during, settings.lastMonth());
    }

    private boolean isNever(Quantity.During during) {
        return during.until().isBefore(settings.start()) || during.from().isAfter(settings.lastMonth()) || during.until()
                .isBefore(during.from());
    }
}
