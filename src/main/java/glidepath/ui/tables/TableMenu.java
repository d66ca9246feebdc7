package glidepath.ui.tables;

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
                item(exports.messages().text("ui.tables.save"), "table-save", () -> exports.save(table.get())), new SeparatorMenuItem(), csv(exports));
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
            item.setOnAction(_ -> exports.csv().set(new CsvTable(separator, exports.csv().get().mark())));
            exports.csv().subscribe(now -> item.setSelected(now.separator() == separator));
            menu.getItems().add(item);
        }
        var mark = new CheckMenuItem(messages.text("ui.tables.csv.mark"));
        mark.setOnAction(_ -> exports.csv().set(new CsvTable(exports.csv().get().separator(), mark.isSelected())));
        exports.csv().subscribe(now -> mark.setSelected(now.mark()));
        menu.getItems().addAll(new SeparatorMenuItem(), mark);
        return menu;
    }

    static MenuItem item(String text, String id, Runnable run) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
