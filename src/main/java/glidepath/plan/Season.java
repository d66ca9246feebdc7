package glidepath.plan;

import glidepath.units.Count;

/// A month of the year in which demand is higher or lower than usual.
///
/// @param month  1 to 12
/// @param factor on demand
public record Season(int month, Count factor) {

    public static final Season USUAL = new Season(1, Count.ONE);
}
