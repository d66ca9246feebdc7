package glidepath.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;

/// Makes columns as wide as their texts need, in letters' heights, and gives what is left to those that may grow. Where there is no room
/// for all, the table scrolls sideways.
public final class ColumnFit {

    /// Of a table's edges and its scroll bar, in pixels.
    private static final double EDGES = 16;
    /// Over so many times the width that its texts need, a column of words would only be empty.
    private static final double MOST = 3.2;

    private final TableView<?> table;
    private final ObservableValue<Font> font;
    private final Map<TableColumn<?, ?>, Width> widths = new LinkedHashMap<>();

    /// @param least what its texts need, in letters' heights
    /// @param grows its share of what is left
    /// @param gives whether it is only shown where there is room for it beside all others
    private record Width(double least, double grows, boolean gives) {
    }

    /// @param font the size of its letters is the unit of all widths
    public ColumnFit(TableView<?> table, ObservableValue<Font> font) {
        this.table = table;
        this.font = font;
        table.widthProperty().subscribe(this::fit);
        font.subscribe(this::fit);
    }

    /// A column with figures, which does not grow.
    public void fixed(TableColumn<?, ?> column, double least) {
        add(column, new Width(least, 0, false));
    }

    /// A column with words, which takes a share of what is left.
    public void growing(TableColumn<?, ?> column, double least, double share) {
        add(column, new Width(least, share, false));
    }

    /// A column that gives way to the others.
    public void giving(TableColumn<?, ?> column, double least) {
        add(column, new Width(least, 0, true));
    }

    private void add(TableColumn<?, ?> column, Width width) {
        widths.put(column, width);
        column.visibleProperty().subscribe(this::fit);
        fit();
    }

    private void fit() {
        double em = font.getValue().getSize();
        double needed = widths.entrySet().stream().filter(each -> !each.getValue().gives() && each.getKey().isVisible())
                .mapToDouble(each -> each.getValue().least()).sum();
        double left = table.getWidth() - EDGES - needed * em;
        for (var each : widths.entrySet()) {
            if (each.getValue().gives()) {
                each.getKey().setVisible(left > each.getValue().least() * em);
                left -= each.getKey().isVisible() ? each.getValue().least() * em : 0;
            }
        }
        double rest = Math.max(0, left);
        widths.forEach((column, width) -> column.setPrefWidth(width.least() * em + grown(width, rest, em)));
        spread(rest - widths.values().stream().mapToDouble(width -> grown(width, rest, em)).sum());
    }

    private static double grown(Width width, double rest, double em) {
        return Math.min(rest * width.grows(), width.least() * (MOST - 1) * em);
    }

    /// What no column of words needs any more widens all of them alike: else names and their figures would stand too far apart.
    private void spread(double rest) {
        List<TableColumn<?, ?>> shown = widths.keySet().stream().filter(TableColumn::isVisible).toList();
        if (rest > 0) {
            shown.forEach(column -> column.setPrefWidth(column.getPrefWidth() + Math.floor(rest / shown.size())));
        }
    }
}
