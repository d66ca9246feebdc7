package glidepath.ui.compare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.reports.tables.Cell;
import glidepath.ui.compare.CompareViewModel.ComparedFigure;

/// A scenario in a row, figure by figure.
///
/// @param volume  that it serves another one than the reference; empty where it does not
/// @param chosen  whether it is the one in view
public record ScenarioRow(String id, String name, String volume, String colour, Map<ComparedFigure, Compared> figures, boolean chosen) {
    public Compared cell(ComparedFigure figure) {
        return figures.getOrDefault(figure, Compared.plain(""));
    }

    /// The row as values: the name, and a figure in each column.
    public List<Cell> cells() {
        return Stream.concat(Stream.of(Cell.text(name)), Stream.of(ComparedFigure.values()).map(figure -> cell(figure).value())).toList();
    }

    /// Marks what no other scenario has better, where they differ at all.
    static List<ScenarioRow> marked(List<ScenarioRow> rows) {
        var best = new EnumMap<ComparedFigure, Optional<BigDecimal>>(ComparedFigure.class);
        Stream.of(ComparedFigure.values()).forEach(figure -> best.put(figure, best(rows, figure)));
        return rows.stream().map(row -> row.marked(best)).toList();
    }

    private ScenarioRow marked(Map<ComparedFigure, Optional<BigDecimal>> best) {
        var marked = new EnumMap<ComparedFigure, Compared>(ComparedFigure.class);
        best.forEach((figure, wanted) -> marked.put(figure, cell(figure).markedIf(wanted)));
        return new ScenarioRow(id, name, volume, colour, marked, chosen);
    }

    private static Optional<BigDecimal> best(List<ScenarioRow> rows, ComparedFigure figure) {
        List<BigDecimal> known = rows.stream().flatMap(row -> row.cell(figure).order().stream()).distinct().toList();
        return known.size() < 2 || figure == ComparedFigure.CHEAPER ? Optional.empty() : figure == ComparedFigure.RUN_OUT
                ? Optional.of(Collections.max(known)) : Optional.of(Collections.min(known));
    }
}
