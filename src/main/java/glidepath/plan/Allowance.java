package glidepath.plan;

import glidepath.units.Count;

/// Units of a month that a provider does not charge, shared by all their users in proportion to use.
///
/// @param counted what: a meter as the price tables call it, such as `web_searches_kcount`, or the id of a published rate
/// @param free    units a month
public record Allowance(String counted, Count free) {

    public static final Allowance NONE = new Allowance("", Count.ZERO);
}
