package glidepath.plan;

import glidepath.units.Percent;

/// What happens when an attempt fails, stated in one of two ways.
///
/// @param mode       which of the two holds
/// @param rate       failed attempts per call ([Mode#RATE])
/// @param success    share of calls that succeed in the end ([Mode#RATE])
/// @param failure    probability that an attempt fails, below 100 % ([Mode#POLICY])
/// @param maxRetries at most this many attempts after the first ([Mode#POLICY])
/// @param billed     share of a failed attempt that is charged: a timeout is, a refusal for quota is not
public record RetryPolicy(Mode mode, Percent rate, Percent success, Percent failure, int maxRetries, Percent billed) {

    public enum Mode { RATE, POLICY }

    public static final RetryPolicy NONE = new RetryPolicy(Mode.RATE, Percent.ZERO, Percent.ALL, Percent.ZERO, 0, Percent.ALL);
}
