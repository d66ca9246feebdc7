package glidepath.ui.levers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.plan.Lever;
import glidepath.plan.Range;
import glidepath.simulate.RangeCurve;
import glidepath.texts.Messages;
import glidepath.texts.RangeText;
import glidepath.ui.kit.Field;

/// The two ends of a range beside the slider's thumb, to drag and to move by keys, and the curve between them.
public final class RangeEnds {

    /// A curve of so many parts is smooth.
    private static final int PARTS = 40;

    private final Messages messages;
    private final SliderViewModel slider;
    private final Consumer<UnaryOperator<Range>> change;
    private final Runnable settled;
    private final Field<Number> low = new Field<>(place -> moved(place.doubleValue(), true));
    private final Field<Number> high = new Field<>(place -> moved(place.doubleValue(), false));
    private final ReadOnlyObjectWrapper<List<Double>> curve = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Optional<Range> range = Optional.empty();

    /// @param slider  whose way they share
    /// @param change  changes the range; what cannot be is told there
    /// @param settled runs at the end of a gesture
    RangeEnds(Messages messages, SliderViewModel slider, Consumer<UnaryOperator<Range>> change, Runnable settled) {
        this.messages = messages;
        this.slider = slider;
        this.change = change;
        this.settled = settled;
    }

    /// `60,000 to 150,000, PERT`; empty where there is no range.
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

    /// A key moves an end by a step of the slider.
    public void step(boolean lower, int steps, Stride stride) {
        range.ifPresent(now -> {
            moved(slider.reach().position(slider.stepped(lower ? now.low() : now.high(), steps, stride).doubleValue()), lower);
            endGesture();
        });
    }

    /// One that was moved to where it cannot be goes back.
    public void endGesture() {
        settled.run();
        range.ifPresent(this::place);
    }

    private void moved(double place, boolean lower) {
        BigDecimal end = slider.reach().value(place);
        change.accept(now -> lower ? now.withEnds(end.min(now.likely()), now.high()) : now.withEnds(now.low(), end.max(now.likely())));
    }

    /// Places them anew; after the slider has its reach.
    ///
    /// @param now none where the input is certain
    void place(Optional<Range> now, Lever<?> lever) {
        range = now;
        words.set(now.map(given -> RangeText.words(messages, given, lever)).orElse(""));
        now.ifPresent(given -> {
            place(given);
            curve.set(Arrays.stream(RangeCurve.heights(given, slider.reach()::position, PARTS)).boxed().toList());
        });
    }

    private void place(Range now) {
        low.show(slider.reach().position(now.low().doubleValue()));
        high.show(slider.reach().position(now.high().doubleValue()));
    }
}
