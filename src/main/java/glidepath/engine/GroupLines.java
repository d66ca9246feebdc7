package glidepath.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.surface.Surface;

/// Lines that grow with the same volume, month by month; one and the same object for as long as nothing changes in them.
final class GroupLines {

    private final List<ChargeReader> readers = new ArrayList<>();
    private final @Nullable UnitCost[] known;
    private final Surface surface;

    GroupLines(NumberedItem.Group group, ExactReader values, int months) {
        known = new UnitCost[months];
        surface = group.charges().getFirst().formula().surface();
        for (NumberedItem.Charge charge : group.charges()) {
            var reader = new ChargeReader(charge, values);
            if (!reader.isNothing()) {
                readers.add(reader);
            }
        }
    }

    /// The surface of the first of them.
    Surface surface() {
        return surface;
    }

    /// Whether they charge nothing in any month, as things stand.
    boolean isNothing() {
        return readers.isEmpty();
    }

    UnitCost at(int month) {
        UnitCost found = known[month];
        if (found == null) {
            UnitCost before = month == 0 ? null : known[month - 1];
            found = before != null && isSame(month) ? before : UnitCost.of(lines(month));
            known[month] = found;
        }
        return found;
    }

    private boolean isSame(int month) {
        for (ChargeReader reader : readers) {
            if (!reader.isSame(month, month - 1)) {
                return false;
            }
        }
        return true;
    }

    private List<Line> lines(int month) {
        var lines = new ArrayList<Line>(readers.size());
        readers.forEach(reader -> reader.line(month).ifPresent(lines::add));
        return lines;
    }
}
