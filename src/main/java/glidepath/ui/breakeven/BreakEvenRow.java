package glidepath.ui.breakeven;

import java.util.List;
import java.util.Optional;

import glidepath.reports.tables.Cell;

/// An answer of the page, and what the month costs in both ways.
///
/// @param answer     the volume at which the answer flips, or that it never does
/// @param first      what the month costs in the first way, at the plan's volume
/// @param difference of the second way to the first
/// @param better     whether the second way costs less at the plan's volume; empty where they cost the same or a price is unknown
/// @param cells      the texts as values
public record BreakEvenRow(String question, String answer, String first, String second, String difference, Optional<Boolean> better,
        List<Cell> cells) {
}
