package glidepath.ui.levers;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// How an input changes the plan: what is refused stays where it was typed, with the reason.
public final class InputEdits<T> {

    private final Session session;
    private final Messages messages;
    private final Input<T> input;
    private final TypedText typed;
    private final Consumer<T> shown;
    private final Runnable settled;
    private final Message gesture;

    /// @param typed where a reason is told
    /// @param shown takes a value that the plan has taken
    /// @param settled runs at the end of a gesture
    InputEdits(Session session, Messages messages, Input<T> input, TypedText typed, Consumer<T> shown, Runnable settled) {
        this.session = session;
        this.messages = messages;
        this.input = input;
        this.typed = typed;
        this.shown = shown;
        this.settled = settled;
        gesture = Message.of("gesture.change", input.label());
    }

    /// As a part of the gesture that is under way.
    void value(Supplier<T> wanted) {
        tried(() -> {
            T next = wanted.get();
            session.edit(gesture, plan -> input.set().in(plan, session.selected(), next));
            typed.accept();
            shown.accept(next);
        });
    }

    /// As a gesture of its own.
    void once(Supplier<T> wanted) {
        value(wanted);
        endGesture();
    }

    /// Takes it for a range.
    void range(InputRef<?> ref, Supplier<Range> wanted) {
        range(() -> {
            Range next = wanted.get();
            return plan -> plan.withRange(session.selected(), ref, next);
        });
    }

    /// Takes it for certain again.
    void certain(InputRef<?> ref) {
        range(() -> plan -> plan.withoutRange(session.selected(), ref));
    }

    private void range(Supplier<UnaryOperator<Plan>> wanted) {
        tried(() -> {
            session.edit(Message.of("gesture.range", input.label()), wanted.get());
            typed.cancel();
        });
    }

    /// Ends a gesture of the range; the slider's way stays as long as it is.
    void endRange() {
        session.endGesture();
    }

    private void tried(Runnable change) {
        try {
            change.run();
        } catch (InvalidValueException refused) {
            typed.refuse(messages.say(refused.reason()));
        }
    }

    /// Takes the baseline's value again.
    public void reset() {
        typed.accept();
        session.edit(gesture, plan -> input.reset().apply(plan, session.selected()));
        endGesture();
    }

    public void endGesture() {
        session.endGesture();
        settled.run();
    }

    /// Takes back the last change of the plan, whatever it was.
    void undo() {
        session.undo();
    }

    void redo() {
        session.redo();
    }
}
