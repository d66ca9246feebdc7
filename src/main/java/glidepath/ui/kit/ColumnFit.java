package glidepath.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;

/// Makes columns as wide as their texts need, measured in the height of a letter, and gives what is left to those that may grow. Where
/// there is not enough room, those that may be hidden are, from the last on; if that is not enough, words get narrower, and only then the
/// table scrolls sideways.
public final class ColumnFit {

    /// Of a table's edges and its scroll bar, in pixels.
    private static final double EDGES = 16;
    /// Over so many times the width that its texts need, a column of words would only be empty.
    private static final double MOST = 3.2;
    /// Under so much of that width, words would be no more than their first letters.
    private static final double NARROWEST = 0.6;
    private static final String LACKS_ROOM = "lacks-room";

    private final TableView<?> table;
    private final ObservableValue<Font> font;
    private final Map<TableColumn<?, ?>, ColumnWidth> widths = new LinkedHashMap<>();

    /// @param font the size of its letters is the unit of all widths
    public ColumnFit(TableView<?> table, ObservableValue<Font> font) {
        this.table = table;
        this.font = font;
        table.widthProperty().subscribe(this::fit);
        font.subscribe(this::fit);
    }

    /// A column with figures, which does not grow.
    public void fixed(TableColumn<?, ?> column, double least) {
        add(column, new ColumnWidth(least, () -> 0, Optional.empty()));
    }

    /// A column with words, which takes a share of what is left.
    public void growing(TableColumn<?, ?> column, double least, double share) {
        add(column, new ColumnWidth(least, () -> share, Optional.empty()));
    }

    /// A column with words, whose share of what is left follows them.
    public void growing(TableColumn<?, ?> column, double least, ObservableValue<? extends Number> share) {
        add(column, new ColumnWidth(least, () -> share.getValue().doubleValue(), Optional.empty()));
        share.subscribe(this::fit);
    }

    /// A column that gives way to the others.
    public void giving(TableColumn<?, ?> column, double least) {
        giving(column, least, new SimpleBooleanProperty(true));
    }

    /// A column that gives way to the others.
    ///
    /// @param wanted whether it has something to say
    public void giving(TableColumn<?, ?> column, double least, ObservableValue<Boolean> wanted) {
        add(column, new ColumnWidth(least, () -> 0, Optional.of(wanted)));
        wanted.subscribe(this::fit);
    }

    /// How wide the table must be for the columns that do not give way, in pixels.
    ///
    /// @param others that give way, and shall have room all the same
    public double least(TableColumn<?, ?>... others) {
        return needed() + EDGES + widths.entrySet().stream().filter(each -> List.of(others).contains(each.getKey()))
                .mapToDouble(each -> each.getValue().pixels(font.getValue().getSize())).sum();
    }

    /// Whether a column is wanted and has only found no room.
    public static boolean lacksRoom(TableColumn<?, ?> column) {
        return column.getProperties().containsKey(LACKS_ROOM);
    }

    private void add(TableColumn<?, ?> column, ColumnWidth width) {
        widths.put(column, width);
        column.visibleProperty().subscribe(this::fit);
        fit();
    }

    private void fit() {
        double em = font.getValue().getSize();
        double left = table.getWidth() - EDGES - needed();
        boolean room = true;
        for (var each : widths.entrySet()) {
            double own = each.getValue().pixels(em);
            if (each.getValue().gives().isPresent()) {
                boolean wanted = each.getValue().gives().get().getValue();
                room &= !wanted || left >= own;
                show(each.getKey(), wanted, room);
                left -= wanted && room ? own : 0;
            }
        }
        double rest = Math.max(0, left);
        double lack = Math.max(0, -left) / words(em);
        widths.forEach((column, width) -> column.setPrefWidth(width.pixels(em) + grown(width, rest, em) - narrowed(width, lack, em)));
        spread(rest - widths.values().stream().mapToDouble(width -> grown(width, rest, em)).sum());
    }

    private double needed() {
        double em = font.getValue().getSize();
        return widths.entrySet().stream().filter(each -> each.getValue().gives().isEmpty() && each.getKey().isVisible())
                .mapToDouble(each -> each.getValue().pixels(em)).sum();
    }

    private static void show(TableColumn<?, ?> column, boolean wanted, boolean room) {
        column.setVisible(wanted && room);
        if (wanted && !room) {
            column.getProperties().put(LACKS_ROOM, true);
        } else {
            column.getProperties().remove(LACKS_ROOM);
        }
    }

    /// Of all columns of words together.
    private double words(double em) {
        return Math.max(1, widths.values().stream().filter(ColumnWidth::isWords).mapToDouble(width -> width.pixels(em)).sum());
    }

    /// @param lack of room, as a share of the width of all words
    private static double narrowed(ColumnWidth width, double lack, double em) {
        return width.isWords() ? Math.ceil(Math.min(lack, 1 - NARROWEST) * width.pixels(em)) : 0;
    }

    private static double grown(ColumnWidth width, double rest, double em) {
        return Math.floor(Math.min(rest * width.grows().getAsDouble(), width.least() * (MOST - 1) * em));
    }

    /// What no column of words needs any more widens all of them alike: else names and their figures would stand too far apart.
    private void spread(double rest) {
        List<TableColumn<?, ?>> shown = widths.keySet().stream().filter(TableColumn::isVisible).toList();
        if (rest > 0) {
            shown.forEach(column -> column.setPrefWidth(column.getPrefWidth() + Math.floor(rest / shown.size())));
        }
    }
}
