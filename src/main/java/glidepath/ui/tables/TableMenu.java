package glidepath.ui.tables;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.Table;
import glidepath.texts.Messages;

/// The button on a table that takes it out of the window.
public final class TableMenu extends MenuButton {

    private static final String SEPARATORS = ",;\t";

    /// @param table as it is shown
    public TableMenu(TableExports exports, Supplier<Table> table) {
        super("", new FontIcon(Feather.SHARE));
        getStyleClass().add("export-menu");
        String text = exports.messages().text("ui.tables.menu");
        setAccessibleText(text);
        setTooltip(new Tooltip(text));
        getItems().setAll(item(exports.messages().text("ui.export.table"), "table-copy", () -> exports.copy(table.get())),
                item(exports.messages().text("ui.tables.save"), "table-save", () -> exports.save(table.get())), new SeparatorMenuItem(),
                        csv(exports));
    }

    /// How CSV files are written: the same for all tables.
    public static Menu csv(TableExports exports) {
        Messages messages = exports.messages();
        var menu = new Menu(messages.text("ui.tables.csv"));
        menu.setId("csv-files");
        var separators = new ToggleGroup();
        for (int index = 0; index < SEPARATORS.length(); index++) {
            char separator = SEPARATORS.charAt(index);
            var item = new RadioMenuItem(messages.text("ui.tables.csv.separator." + index));
            item.setToggleGroup(separators);
            item.setOnAction(_ -> exports.csv().set(CsvTable.separatedBy(separator).withMark(exports.csv().get().mark())));
            exports.csv().subscribe(now -> item.setSelected(now.separator() == separator));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                check(exports, "ui.tables.csv.comma", CsvTable::decimalComma, (csv, comma) ->
                        new CsvTable(csv.separator(), comma, csv.mark())),
                check(exports, "ui.tables.csv.mark", CsvTable::mark, CsvTable::withMark));
        return menu;
    }

    private static CheckMenuItem check(TableExports exports, String text, Predicate<CsvTable> chosen, BiFunction<CsvTable, Boolean,
            CsvTable> choose) {
        var item = new CheckMenuItem(exports.messages().text(text));
        item.setOnAction(_ -> exports.csv().set(choose.apply(exports.csv().get(), item.isSelected())));
        exports.csv().subscribe(now -> item.setSelected(chosen.test(now)));
        return item;
    }

    public static MenuItem item(String text, String id, Runnable run) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
