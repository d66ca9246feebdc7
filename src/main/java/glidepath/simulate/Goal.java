package glidepath.simulate;

import java.time.YearMonth;

import glidepath.engine.ScenarioForecast;

/// What an input should bring about.
public sealed interface Goal permits RunOutGoal, MonthBillGoal {

    /// The last month whose bill decides it. So do those before it, since credits carry over; those after it do not.
    YearMonth last();

    /// Of the plain forecast: negative where it misses the goal, positive where it has room to spare, zero where it meets it exactly.
    int side(ScenarioForecast forecast);

    /// How often it is met in the draws.
    double share(ScenarioOdds odds);
}
