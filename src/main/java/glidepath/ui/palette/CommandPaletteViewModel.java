package glidepath.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Finds commands by a few letters, those run lately first.
public final class CommandPaletteViewModel {

    private static final int MOST_SHOWN = 60;
    private static final int MOST_RECENT = 12;

    private final CommandSource source;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final List<String> recent = new ArrayList<>();
    private List<Command> all = List.of();

    public CommandPaletteViewModel(CommandSource source) {
        this.source = source;
        query.subscribe(this::search);
    }

    public BooleanProperty open() {
        return open;
    }

    public StringProperty query() {
        return query;
    }

    /// What fits, best first.
    public ObservableList<Command> found() {
        return found;
    }

    public void show() {
        offer(source.all());
    }

    /// Shows these alone, to choose one of.
    public void offer(List<Command> offers) {
        all = List.copyOf(offers);
        query.set("");
        search();
        open.set(true);
    }

    public void hide() {
        open.set(false);
    }

    /// Closes the palette, then runs; what cannot be run stays in view with its reason.
    public void run(Command command) {
        if (!command.runs()) {
            return;
        }
        recent.remove(command.key());
        recent.addFirst(command.key());
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
        hide();
        command.run().run();
    }

    private record Hit(Command command, int penalty, int age) {
    }

    private void search() {
        List<Command> best = all.stream().map(command -> new Hit(command, penalty(command), age(command))).filter(hit -> hit.penalty() >= 0)
                .sorted(Comparator.comparingInt(Hit::penalty).thenComparing(hit -> !hit.command().runs()).thenComparingInt(Hit::age))
                .limit(MOST_SHOWN).map(Hit::command).toList();
        found.setAll(Stream.concat(open.get() && !query.get().isBlank() ? source.acting(query.get()).stream() : Stream.empty(),
                best.stream()).toList());
    }

    /// -1 where it does not fit.
    private int penalty(Command command) {
        OptionalInt name = FuzzyMatch.of(query.get(), command.name());
        return name.isPresent() ? name.getAsInt() : FuzzyMatch.of(query.get(), command.key()).orElse(-1);
    }

    private int age(Command command) {
        int index = recent.indexOf(command.key());
        return index < 0 ? MOST_RECENT : index;
    }
}
