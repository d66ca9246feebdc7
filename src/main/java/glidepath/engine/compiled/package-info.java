/// The cost model compiled for many draws at once: the same formulas, in floating point, equal to the exact forecast to a billionth.
///
/// The one room of the engine in which `double` lives: a simulation asks for the odds of thousands of draws, not for cents. Values lie
/// as one array for each number, in blocks that fit the nearest cache; what no draw changes is worked out exactly, once. Start with
/// [CompiledScenario].
@NullMarked
package glidepath.engine.compiled;

import org.jspecify.annotations.NullMarked;
