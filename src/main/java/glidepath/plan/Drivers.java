package glidepath.plan;

import java.util.Optional;

import glidepath.units.Count;
import glidepath.units.Percent;

/// What demand comes from: users, and what each of them asks for. Each grows by itself, beside the growth of the calls.
///
/// @param users        where given, calls are users x tasks x calls per task, and not entered
/// @param tasksPerUser in the period of the demand
/// @param userGrowth   a month, compounded
/// @param taskGrowth   a month, compounded
public record Drivers(Optional<Count> users, Count tasksPerUser, Percent userGrowth, Percent taskGrowth) {

    public static final Drivers NONE = new Drivers(Optional.empty(), Count.ONE, Percent.ZERO, Percent.ZERO);
}
