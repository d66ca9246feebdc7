package glidepath.ui.levers;

import java.util.List;

import javafx.beans.property.StringProperty;

/// A row of an input that is a table.
///
/// @param name `1`, `2`, ...
public record TableRow(String name, List<Cell> cells) {

    static final String YES = "true";

    /// A cell of a row.
    ///
    /// @param text as people read and type it; `true` or `false` of a tick
    public record Cell(String id, String label, boolean ticked, boolean required, StringProperty text) {

        public boolean isOn() {
            return text.get().equals(YES);
        }

        public void tick(boolean on) {
            text.set(Boolean.toString(on));
        }
    }

    /// Whether nothing was typed into it yet.
    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.ticked() || cell.text().get().isBlank());
    }
}
