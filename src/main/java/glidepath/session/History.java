package glidepath.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.units.Message;

/// A value with its past and its future. Undo is free, because values are immutable.
final class History<T> {

    /// A value, and the gesture that led away from it or, in the future, to it.
    private record Step<T>(T value, Message gesture) {
    }

    private final Deque<Step<T>> past = new ArrayDeque<>();
    private final Deque<Step<T>> future = new ArrayDeque<>();
    private T present;
    private @Nullable Message openGesture;

    History(T present) {
        this.present = present;
    }

    T present() {
        return present;
    }

    /// Successive changes of one gesture, such as a slider drag, make one step.
    ///
    /// @return whether a new step began
    boolean change(Message gesture, T next) {
        boolean begins = !gesture.equals(openGesture);
        if (begins) {
            past.push(new Step<>(present, gesture));
            openGesture = gesture;
        }
        future.clear();
        present = next;
        return begins;
    }

    /// Puts another value in the present's place, which is no step.
    void amend(T same) {
        present = same;
    }

    void endGesture() {
        openGesture = null;
    }

    /// What undo would take back.
    Optional<Message> undoable() {
        return Optional.ofNullable(past.peek()).map(Step::gesture);
    }

    Optional<Message> redoable() {
        return Optional.ofNullable(future.peek()).map(Step::gesture);
    }

    void undo() {
        step(past, future);
    }

    void redo() {
        step(future, past);
    }

    private void step(Deque<Step<T>> from, Deque<Step<T>> to) {
        if (!from.isEmpty()) {
            Step<T> step = from.pop();
            to.push(new Step<>(present, step.gesture()));
            present = step.value();
            endGesture();
        }
    }
}
