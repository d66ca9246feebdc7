/// Odds instead of points: ranges become draws, draws become bands, odds and what decides them (cost model, section 11).
///
/// With the compiled reader of the cost model the only core room where `double` lives. The same seed gives the same digits on any
/// machine and any number of threads: draws are numbered, not drawn in turn, and only `StrictMath` is used. Read [Draws] first.
@NullMarked
package glidepath.simulate;

import org.jspecify.annotations.NullMarked;
