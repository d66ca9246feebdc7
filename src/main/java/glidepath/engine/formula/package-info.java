/// The cost model's arithmetic: formulas over named inputs, prices and quantities of a month, written once and read in several ways.
///
/// [Formula] is a number of a month, [Price] is what one unit costs. Both are immutable and say nothing of today's values: those come with
/// the reader. [ExactReader] computes with decimals, [FormulaPrinter] writes them over the cells of a spreadsheet,
/// and `engine.compiled` computes many draws at once.
///
/// **A new kind of arithmetic** is a record in [Formula] and a case in each reader; the compiler names the readers that lack it.
@NullMarked
package glidepath.engine.formula;

import org.jspecify.annotations.NullMarked;
