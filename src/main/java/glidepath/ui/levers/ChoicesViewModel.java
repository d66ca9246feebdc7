package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import glidepath.plan.InputRef;
import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.Field;

/// What an input can be chosen from: the words of its kind, or those that the plan and the prices know at this moment.
public final class ChoicesViewModel<T> {

    private final Session session;
    private final Messages messages;
    private final ValueType<T> kind;
    private final Optional<InputRef<T>> ref;
    private final Supplier<@Nullable T> value;
    private final InputEdits<T> edits;
    private final Field<Boolean> flag;

    /// @param word as files write it
    public record Choice(String word, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// @param value the input's value now
    ChoicesViewModel(Session session, Messages messages, Input<T> input, Supplier<@Nullable T> value, InputEdits<T> edits) {
        this.session = session;
        this.messages = messages;
        kind = input.kind();
        ref = input.ref();
        this.value = value;
        this.edits = edits;
        flag = new Field<>(on -> edits.value(() -> kind.read().apply(on.toString())));
    }

    /// All words there are, each with what it is called.
    public List<Choice> fixed() {
        var text = new InputText(messages, kind, LocalDate.EPOCH);
        return kind.options().stream().map(word -> new Choice(word, text.shown(kind.read().apply(word)))).toList();
    }

    public void choose(Choice choice) {
        edits.once(() -> kind.read().apply(choice.word()));
    }

    /// @param day of a calendar; none where the input may do without
    public void choose(@Nullable LocalDate day) {
        edits.once(() -> kind.read().apply(day == null ? "" : day.toString()));
    }

    /// Yes or no, where the input is that.
    public Field<Boolean> flag() {
        return flag;
    }

    void show(T present) {
        if (present instanceof Boolean on) {
            flag.show(on);
        }
    }

    /// Whether there are words to choose from, beside what can be typed.
    public boolean offers() {
        return ref.filter(Offers::has).isPresent();
    }

    /// The words to choose from at this moment.
    public List<Choice> offered() {
        return ref.map(wanted -> new Offers(session.plan().assumptions(session.selected()), session.catalog(), messages).of(wanted))
                .orElse(List.of());
    }

    /// Whether the value is that word, or has it among its own.
    public boolean has(Choice offer) {
        return Offers.has(value.get(), offer.word());
    }

    /// Takes an offered word: as the value, or in a list of words in or out.
    public void take(Choice offer) {
        edits.once(() -> kind.read().apply(Offers.taken(value.get(), offer.word())));
    }
}
