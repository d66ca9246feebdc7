package glidepath.ui.breakeven;

import java.util.List;

import glidepath.reports.tables.Cell;

/// An answer of the page, and what the month costs in both ways.
///
/// @param answer     the volume at which the answer flips, or that it never does
/// @param first      what the month costs in the first way, at the plan's volume
/// @param difference of the second way to the first
/// @param cells      the texts as values
public record BreakEvenRow(String question, String answer, String first, String second, String difference, List<Cell> cells) {
}
