package glidepath.ui.compare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.reports.tables.Cell;
import glidepath.ui.compare.CompareViewModel.ComparedFigure;

/// A scenario in a row, figure by figure.
///
/// @param figures one for each figure, in their order
/// @param volume  that it serves another one than the reference; empty where it does not
/// @param chosen  whether it is the one in view
public record ScenarioRow(String id, String name, String volume, String colour, List<Compared> figures, boolean chosen) {
    public Compared cell(ComparedFigure figure) {
        return figures.get(figure.ordinal());
    }

    ScenarioRow with(List<Compared> other) {
        return new ScenarioRow(id, name, volume, colour, other, chosen);
    }

    /// The row as values: the name, and a figure in each column.
    public List<Cell> cells() {
        return Stream.concat(Stream.of(Cell.text(name)), figures.stream().map(Compared::value)).toList();
    }

    /// Marks what no other scenario has better, where they differ at all.
    static List<ScenarioRow> marked(List<ScenarioRow> rows) {
        List<Optional<BigDecimal>> best = Stream.of(ComparedFigure.values()).map(figure -> best(rows, figure)).toList();
        return rows.stream().map(row -> row.with(Stream.of(ComparedFigure.values())
                .map(figure -> row.cell(figure).markedIf(best.get(figure.ordinal()))).toList())).toList();
    }

    private static Optional<BigDecimal> best(List<ScenarioRow> rows, ComparedFigure figure) {
        List<BigDecimal> known = rows.stream().flatMap(row -> row.cell(figure).order().stream()).distinct().toList();
        return known.size() < 2 || figure == ComparedFigure.CHEAPER ? Optional.empty() : figure == ComparedFigure.RUN_OUT
                ? Optional.of(Collections.max(known)) : Optional.of(Collections.min(known));
    }
}
