package glidepath.simulate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import glidepath.plan.InputRef;

/// One draw of a scenario: the values that were drawn, and what they came to, in dollars. Set into the plan, the values give the same.
///
/// @param number       of the draw, from 0 on
/// @param values       by input, as the plan holds them
/// @param leftToPay    over the plan
/// @param dearestMonth what is left to pay of the month that costs the most
/// @param lapsed       credits that expire unused
/// @param runOut       the day on which credits run out; empty where they last
/// @param cashOut      the day on which money in the bank is used up; empty where it lasts, or is not known
/// @param complete     whether all that is counted has a price; where not, more is left to pay, and less lapses
public record Draw(long number, Map<InputRef<?>, Object> values, double leftToPay, double dearestMonth, double lapsed,
                     Optional<LocalDate> runOut, Optional<LocalDate> cashOut, boolean complete) {
}
