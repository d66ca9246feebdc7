package glidepath.ui.levers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Range;
import glidepath.texts.Messages;
import glidepath.texts.RangeText;
import glidepath.ui.levers.ChoicesViewModel.Choice;

/// An input as a range: its ends, its shape, and what turns it into a range and back.
public final class RangeViewModel {

    /// How far a new range reaches to either side of the value.
    private static final BigDecimal REACH = new BigDecimal("0.2");
    /// And of zero: a part of the slider's way.
    private static final double SMALL = 0.05;
    private static final List<Range.Shape> SHAPES = List.of(Range.Shape.PERT, Range.Shape.TRIANGULAR, Range.Shape.UNIFORM,
            Range.Shape.NORMAL, Range.Shape.LOGNORMAL);

    private final Messages messages;
    private final Optional<? extends InputRef<?>> ref;
    private final InputValue<?> held;
    private final SliderViewModel slider;
    private final InputEdits<?> edits;
    private final RangeEnds ends;
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private @Nullable Range range;

    RangeViewModel(Messages messages, Input<?> input, InputValue<?> held, SliderViewModel slider, InputEdits<?> edits) {
        this.messages = messages;
        this.held = held;
        this.slider = slider;
        this.edits = edits;
        ref = input.ref().filter(found -> InputNumber.isNumeric(found.lever().kind()));
        ends = new RangeEnds(messages, slider, this::change, edits::endRange);
    }

    /// Whether the input can be a range at all.
    public boolean possible() {
        return ref.isPresent();
    }

    /// Whether it is one.
    public ReadOnlyBooleanProperty present() {
        return present.getReadOnlyProperty();
    }

    /// Its ends, to be read and moved.
    public RangeEnds ends() {
        return ends;
    }

    /// The ways in which values between the ends may be spread.
    public List<Choice> shapes() {
        return SHAPES.stream().map(shape -> new Choice(shape.name(), messages.label(shape))).toList();
    }

    /// The key of its shape; empty where it is no range.
    public String shape() {
        return range == null ? "" : range.shape().name();
    }

    public void choose(Choice shape) {
        once(now -> now.withShape(Range.Shape.valueOf(shape.word())));
    }

    /// Makes it a range of a fifth to either side; within the input's bounds.
    public void start() {
        ref.ifPresent(found -> {
            BigDecimal value = held.number();
            BigDecimal away = value.signum() == 0 ? slider.reach().value(SMALL).abs() : value.multiply(REACH).abs();
            edits.range(found, () -> InputNumber.around(found.lever().kind(), value, away));
            edits.endRange();
        });
    }

    /// Whether it moves with a common cause.
    public boolean hasCause() {
        return range != null && range.cause().isPresent();
    }

    /// Lets it move by itself.
    public void moveAlone() {
        once(now -> now.withCause(Optional.empty()));
    }

    private void once(UnaryOperator<Range> change) {
        change(change);
        edits.endRange();
    }

    private void change(UnaryOperator<Range> change) {
        Range now = range;
        if (now != null) {
            ref.ifPresent(found -> edits.range(found, () -> change.apply(now)));
        }
    }

    /// Takes the input for certain again.
    public void remove() {
        ref.ifPresent(edits::certain);
        edits.endRange();
    }

    /// Takes what was typed, where that is a range.
    ///
    /// @return whether it is
    boolean take(String typed) {
        if (ref.isEmpty() || !RangeText.isRange(typed)) {
            return false;
        }
        Optional<Range> now = Optional.ofNullable(range);
        edits.range(ref.get(), () -> {
            Range read = RangeText.read(messages.numbers(), typed, held.number(), ref.get().lever().kind());
            return now.map(read::like).orElse(read);
        });
        return true;
    }

    /// @return the largest value that the slider has to reach
    BigDecimal furthest() {
        return range == null ? held.number() : range.high();
    }

    /// @return whether it is another range than before
    boolean show(InputValues now) {
        Range next = ref.map(found -> now.ranges().get(found)).filter(found -> !found.isClosed()).orElse(null);
        boolean differs = !Objects.equals(range, next);
        range = next;
        present.set(next != null);
        return differs;
    }

    /// Places the ends anew; after the slider has its reach.
    void place() {
        ref.ifPresent(found -> ends.place(Optional.ofNullable(range), found.lever()));
    }
}
