/// Turns a plan and a catalog into bills, credits and runways. Pure functions, exact decimals, no clock, no files, no locale.
///
/// Start with [Forecaster]. A forecast is a series of [Bill]s, and a bill explains itself: every [Charge] is a quantity times a
/// rate with its source, every credit names the grant and the charge. What is shown, printed or exported comes from here.
@NullMarked
package glidepath.engine;

import org.jspecify.annotations.NullMarked;
