package glidepath.ui.prices;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import glidepath.catalog.ModelId;

/// What a table of prices offers of one model, to be taken over or not.
public final class PriceOffer {

    /// One price of it that differs, as it is read.
    ///
    /// @param key     of the price; empty where the whole model is new
    /// @param old     what the catalog has
    /// @param percent by how much it changes; empty where it has none
    /// @param note    why it is doubtful, or that it needs a tick of its own; empty for most
    /// @param taken   whether just this price is taken over
    public record Change(PriceOffer offer, Optional<String> key, boolean first, String meter, String old, String now, String percent,
            String note, BooleanProperty taken) {

        Change(PriceOffer offer, Optional<String> key, boolean first, String meter, String old, String now, String percent, String note) {
            this(offer, key, first, meter, old, now, percent, note, new SimpleBooleanProperty(offer.taken().get()));
        }

        /// Takes it over, or no longer: all of the model where that is new.
        void tick() {
            BooleanProperty ticked = key.isEmpty() ? offer.taken() : taken;
            ticked.set(!ticked.get());
        }
    }

    private final ModelId model;
    private final String name;
    private final boolean used;
    private final boolean doubtful;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper partly = new ReadOnlyBooleanWrapper();
    private List<Change> changes = List.of();
    private Runnable told = () -> { };
    private boolean following;

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

    /// Whether all of it is taken over; setting it ticks all of its prices, or none.
    public BooleanProperty taken() {
        return taken;
    }

    /// Whether some of its prices are taken over and some are not.
    public ReadOnlyBooleanProperty partly() {
        return partly.getReadOnlyProperty();
    }

    void tell(List<Change> all) {
        changes = List.copyOf(all);
        taken.subscribe(this::tickAll);
        changes.forEach(change -> change.taken().subscribe(this::follow));
    }

    /// @param changed run after each tick
    void onTick(Runnable changed) {
        told = changed;
    }

    private void tickAll(boolean all) {
        if (!following) {
            following = true;
            changes.forEach(change -> change.taken().set(all));
            partly.set(false);
            following = false;
            told.run();
        }
    }

    private void follow() {
        if (!following) {
            following = true;
            taken.set(changes.stream().allMatch(change -> change.taken().get()));
            partly.set(!taken.get() && changes.stream().anyMatch(change -> change.taken().get()));
            following = false;
            told.run();
        }
    }

    /// Whether a price is taken over: those that are the catalog's come with all others.
    boolean takes(String key) {
        return taken.get() || changes.stream().anyMatch(change -> change.key().equals(Optional.of(key)) && change.taken().get());
    }

    List<Change> changes() {
        return changes;
    }
}
