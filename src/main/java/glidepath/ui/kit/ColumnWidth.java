package glidepath.ui.kit;

import java.util.Optional;
import java.util.function.DoubleSupplier;

import javafx.beans.value.ObservableValue;

/// How a column of a table shares the width that there is.
///
/// @param least what its texts need, in letters' heights
/// @param grows its share of what is left, which may change with what its texts are
/// @param gives whether it is wanted, where it is only shown if there is room for it beside all others
record ColumnWidth(double least, DoubleSupplier grows, Optional<ObservableValue<Boolean>> gives) {

    /// The toolkit makes columns of whole pixels.
    double pixels(double em) {
        return Math.ceil(least * em);
    }

    boolean isWords() {
        return grows.getAsDouble() > 0;
    }
}
