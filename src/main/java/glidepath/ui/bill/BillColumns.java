package glidepath.ui.bill;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import glidepath.ui.kit.ColumnFit;

/// How the columns of a bill share its width: items and charges get what figures leave, by how many letters of them lack room. In a narrow
/// window what is told of a chosen row stands for its rate and quantity.
final class BillColumns {

    private static final double LEAST_SHARE = 0.2;
    private static final int AMOUNT = 5;
    private static final int LIST = 4;
    /// The places of columns that give way, those that stay longest first: left to pay, credits, quantity, rate, list.
    private static final List<Integer> GIVING = List.of(7, 6, 2, 3, LIST);

    private BillColumns() {
    }

    /// @param widths     of all columns in their order, in letters' heights
    /// @param discounted whether list prices differ from what is charged
    static void fit(TableView<BillRow> table, ColumnFit fit, Map<TableColumn<BillRow, String>, Double> widths,
            ObservableValue<Boolean> discounted) {
        var items = new SimpleDoubleProperty(LEAST_SHARE);
        List<TableColumn<BillRow, String>> columns = List.copyOf(widths.keySet());
        List<Double> words = List.copyOf(widths.values());
        fit.growing(columns.get(0), words.get(0), items);
        fit.growing(columns.get(1), words.get(1), items.map(share -> 1 - share.doubleValue()));
        fit.fixed(columns.get(AMOUNT), words.get(AMOUNT));
        GIVING.forEach(place -> fit.giving(columns.get(place), words.get(place),
                place == LIST ? discounted : new SimpleBooleanProperty(true)));
        table.getItems().subscribe(() -> items.set(share(table.getItems(), words.get(0), words.get(1))));
        items.set(share(table.getItems(), words.get(0), words.get(1)));
    }

    /// Of items; a letter is about half as wide as high.
    private static double share(List<BillRow> rows, double item, double charge) {
        double items = lacking(rows, BillRow::name, 2 * item);
        double charges = lacking(rows, BillRow::what, 2 * charge);
        return items == 0 ? LEAST_SHARE : Math.clamp(items / (items + charges), LEAST_SHARE, 1 - LEAST_SHARE);
    }

    private static double lacking(List<BillRow> rows, Function<BillRow, String> text, double letters) {
        return rows.stream().filter(row -> !row.group()).mapToDouble(row -> text.apply(row).length() - letters).filter(more -> more > 0)
                .max().orElse(0);
    }
}
