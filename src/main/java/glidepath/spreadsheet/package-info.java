/// The forecast as a workbook that goes on calculating: inputs, prices, bills and credits on sheets of their own, joined by formulas.
///
/// One formula along a row, no constants inside formulas, inputs apart from results. What the workbook cannot follow, such as another
/// model or a further grant, is marked as fixed on the sheet of assumptions.
@NullMarked
package glidepath.spreadsheet;

import org.jspecify.annotations.NullMarked;

