package glidepath.ui.prices;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import glidepath.catalog.ModelId;

/// What a table of prices offers of one model, to be taken over or not.
public final class PriceOffer {

    /// One price of it that differs, as it is read.
    ///
    /// @param old     what the catalog has
    /// @param percent by how much it changes; empty where it has none
    /// @param note    why it is doubtful, or that it needs a tick of its own; empty for most
    public record Change(PriceOffer offer, boolean first, String meter, String old, String now, String percent, String note) {
    }

    private final ModelId model;
    private final String name;
    private final boolean used;
    private final boolean doubtful;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private List<Change> changes = List.of();

    /// @param used     whether the open plan calls it
    /// @param doubtful whether it is taken over only with a tick of its own
    PriceOffer(ModelId model, String name, boolean used, boolean doubtful) {
        this.model = model;
        this.name = name;
        this.used = used;
        this.doubtful = doubtful;
        taken.set(!doubtful);
    }

    ModelId model() {
        return model;
    }

    public String id() {
        return model.toString();
    }

    public String name() {
        return name;
    }

    public boolean used() {
        return used;
    }

    public boolean doubtful() {
        return doubtful;
    }

    public BooleanProperty taken() {
        return taken;
    }

    void tell(List<Change> told) {
        changes = List.copyOf(told);
    }

    List<Change> changes() {
        return changes;
    }
}
