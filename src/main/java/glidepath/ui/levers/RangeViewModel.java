package glidepath.ui.levers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.simulate.RangeCurve;
import glidepath.texts.Messages;
import glidepath.texts.RangeText;
import glidepath.ui.kit.Field;
import glidepath.units.Message;

/// An input as a range: its two ends beside the slider's thumb, its shape, and what turns it into a range and back.
public final class RangeViewModel {

    /// A curve of so many parts is smooth.
    private static final int PARTS = 40;
    /// How far a new range reaches to either side of the value.
    private static final BigDecimal REACH = new BigDecimal("0.2");
    private static final List<Range.Shape> SHAPES = List.of(Range.Shape.PERT, Range.Shape.TRIANGULAR, Range.Shape.UNIFORM,
            Range.Shape.NORMAL,
            Range.Shape.LOGNORMAL);

    private final Session session;
    private final Messages messages;
    private final Optional<? extends InputRef<?>> ref;
    private final InputValue<?> held;
    private final SliderViewModel slider;
    private final Consumer<Supplier<UnaryOperator<Plan>>> edit;
    private final Field<Number> low = new Field<>(place -> moved(place.doubleValue(), true));
    private final Field<Number> high = new Field<>(place -> moved(place.doubleValue(), false));
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Double>> curve = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Range range;

    /// A way in which values between the ends may be spread.
    ///
    /// @param key of the shape
    public record ShapeChoice(String key, String name) {
    }

    /// @param edit takes what changes the plan, or tells at the field why it cannot be
    RangeViewModel(Session session, Messages messages, Input<?> input, InputValue<?> held, SliderViewModel slider,
            Consumer<Supplier<UnaryOperator<Plan>>> edit) {
        this.session = session;
        this.messages = messages;
        this.held = held;
        this.slider = slider;
        this.edit = edit;
        ref = input.ref().filter(found -> InputNumber.isNumeric(found.lever().kind()));
    }

    /// Whether the input can be a range at all.
    public boolean possible() {
        return ref.isPresent();
    }

    /// Whether it is one.
    public ReadOnlyBooleanProperty present() {
        return present.getReadOnlyProperty();
    }

    /// `60,000 to 150,000`.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// Where the ends stand along the slider's way, 0 to 1.
    public Field<Number> low() {
        return low;
    }

    public Field<Number> high() {
        return high;
    }

    /// Heights of the curve in equal parts of the slider's whole way, 0 to 1.
    public ReadOnlyObjectProperty<List<Double>> curve() {
        return curve.getReadOnlyProperty();
    }

    public List<ShapeChoice> shapes() {
        return SHAPES.stream().map(shape -> new ShapeChoice(shape.name(), messages.label(shape))).toList();
    }

    /// The key of its shape; empty where it is no range.
    public String shape() {
        return range == null ? "" : range.shape().name();
    }

    public void choose(ShapeChoice shape) {
        Range now = range;
        if (now != null) {
            set(() -> now.withShape(Range.Shape.valueOf(shape.key())));
            session.endGesture();
        }
    }

    /// Makes it a range of a fifth to either side; within the input's bounds.
    public void start() {
        BigDecimal value = held.number();
        ref.ifPresent(found -> {
            BigDecimal away = value.signum() == 0 ? BigDecimal.valueOf(Math.abs(slider.reach().value(0.05).doubleValue()))
                    : value.multiply(REACH).abs();
            set(() -> Range.of(bounded(found, value.subtract(away)), value, bounded(found, value.add(away))));
            session.endGesture();
        });
    }

    private static BigDecimal bounded(InputRef<?> ref, BigDecimal end) {
        int shift = ref.lever().kind().shape() == ValueType.Shape.PERCENT ? 2 : 0;
        BigDecimal above = ref.lever().kind().least().map(least -> end.max(least.movePointLeft(shift))).orElse(end);
        return ref.lever().kind().most().map(most -> above.min(most.movePointLeft(shift))).orElse(above);
    }

    /// Whether it moves with a common cause.
    public boolean hasCause() {
        return range != null && range.cause().isPresent();
    }

    /// Lets it move by itself.
    public void moveAlone() {
        Range now = range;
        if (now != null) {
            set(() -> now.withCause(Optional.empty()));
            session.endGesture();
        }
    }

    /// Takes the input for certain again.
    public void remove() {
        ref.ifPresent(found -> edit.accept(() -> plan -> plan.withoutRange(session.selected(), found)));
        session.endGesture();
    }

    /// Whether a text says a range of this input.
    boolean reads(String typed) {
        return ref.isPresent() && RangeText.isRange(typed);
    }

    void take(String typed) {
        ref.ifPresent(found -> set(() -> {
            Range read = RangeText.read(messages.numbers(), typed, held.number(), found.lever().kind());
            return range == null || range.shape() == Range.Shape.MEASURED ? read
                    : read.withShape(range.shape()).withCause(read.cause().or(range::cause));
        }));
    }

    private void set(Supplier<Range> wanted) {
        ref.ifPresent(found -> edit.accept(() -> {
            Range next = wanted.get();
            return plan -> plan.withRange(session.selected(), found, next);
        }));
    }

    private void moved(double place, boolean lower) {
        Range now = range;
        if (now != null) {
            BigDecimal end = slider.reach().value(place);
            set(() -> new Range(lower ? end.min(now.likely()) : now.low(), now.likely(), lower ? now.high() : end.max(now.likely()),
                    now.shape() == Range.Shape.MEASURED ? Range.Shape.PERT : now.shape(), List.of(), now.cause()));
        }
    }

    /// A key moves an end by a step of the slider.
    public void step(boolean lower, int steps, Stride stride) {
        Range now = range;
        if (now != null) {
            moved(slider.reach().position(slider.stepped(lower ? now.low() : now.high(), steps, stride).doubleValue()), lower);
            session.endGesture();
        }
    }

    public void endGesture() {
        session.endGesture();
    }

    /// @return the largest value that the slider has to reach
    BigDecimal furthest() {
        return range == null ? held.number() : range.high();
    }

    /// @return whether it is another range than before
    boolean show(Input.Values now) {
        Range next = ref.map(found -> now.ranges().get(found)).filter(found -> !found.isClosed()).orElse(null);
        boolean differs = !Objects.equals(range, next);
        range = next;
        present.set(next != null);
        return differs;
    }

    /// Places the ends anew; after the slider has its reach.
    void place() {
        Range now = range;
        if (now == null || ref.isEmpty()) {
            words.set("");
            return;
        }
        Scale reach = slider.reach();
        low.show(reach.position(now.low().doubleValue()));
        high.show(reach.position(now.high().doubleValue()));
        String alone = messages.text("ui.levers.range.words", shown(now.low()), shown(now.high()), now.shape());
        words.set(now.cause().map(cause -> messages.text("ui.levers.range.with", alone, RangeText.of(cause, messages.numbers())))
                .orElse(alone));
        curve.set(Arrays.stream(RangeCurve.heights(now, reach::position, PARTS)).boxed().toList());
    }

    private String shown(BigDecimal number) {
        return messages.numbers().any(InputNumber.value(ref.orElseThrow().lever().kind(), number));
    }

    static Message gesture(String label) {
        return Message.of("gesture.range", label);
    }
}
