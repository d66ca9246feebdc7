package glidepath.engine.surface;

import glidepath.engine.formula.Formula;

/// A day by the clock, for what is charged by the hour or the minute.
final class DayLength {

    static final Formula HOURS = Formula.constant("hours-a-day", 24);
    static final Formula MINUTES = Formula.constant("minutes-a-day", 24 * 60);

    private DayLength() {
    }
}
