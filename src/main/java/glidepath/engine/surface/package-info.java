/// What is billed, and by which rules: one class for each cost surface, all of them in [Surfaces].
///
/// [CostModel] holds the formulas of a scenario. They depend on choices (models, tiers, switches, dates) and on the catalog, and not on
/// numbers: a charge of an input that is zero today is there, too.
///
/// - **A new surface**: a class that extends [Surface] and says which [ChargeFormula]s it makes of a workload, row, gateway or provider,
///   a line in [Surfaces], its name in `assets/texts/words.properties`. Bill, chart, FOCUS, explanation and workbook follow.
/// - **A new charge** of a surface: a [ChargeFormula] in its class: what it grows with, its factors by name, its price. A factor's name
///   is worded in `assets/texts/words.properties`.
/// - **A new input** of a formula: a component of its record and a line in `plan.Levers`; a formula takes it with `input(Levers...)`.
@NullMarked
package glidepath.engine.surface;

import org.jspecify.annotations.NullMarked;
