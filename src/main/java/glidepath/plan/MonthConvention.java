package glidepath.plan;

import java.math.BigDecimal;
import java.time.YearMonth;

/// How many days a month has for what is given per day or runs by the hour. Dates and credits always go by the calendar.
public enum MonthConvention {
    /// Every month has 30 days, as in published examples.
    THIRTY_DAYS,
    /// Every month has its own days.
    CALENDAR;

    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);

    public BigDecimal days(YearMonth month) {
        return this == THIRTY_DAYS ? THIRTY : BigDecimal.valueOf(month.lengthOfMonth());
    }
}
