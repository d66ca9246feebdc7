package glidepath.ui.bill;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import glidepath.ui.kit.ColumnFit;

/// How the columns of a bill share its width: items and charges get what figures leave, by how many letters of them lack room.
final class BillColumns {

    private static final double LEAST_SHARE = 0.2;

    private BillColumns() {
    }

    /// @param widths of all columns in their order, in letters' heights
    static void fit(TableView<BillRow> table, ColumnFit fit, Map<TableColumn<BillRow, String>, Double> widths) {
        var items = new SimpleDoubleProperty(LEAST_SHARE);
        widths.forEach((column, width) -> {
            switch (table.getColumns().indexOf(column)) {
                case 0 -> fit.growing(column, width, items);
                case 1 -> fit.growing(column, width, items.map(share -> 1 - share.doubleValue()));
                default -> fit.fixed(column, width);
            }
        });
        List<Double> words = widths.values().stream().toList();
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
