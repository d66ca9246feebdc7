package glidepath.ui.levers;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Supplier;

import glidepath.ui.kit.Field;

/// The slider of a quantity: where its thumb stands, and how far its way reaches at this moment.
public final class SliderViewModel {

    private final Scale scale;
    private final Field<Number> position;
    private final boolean steps;
    private final Supplier<BigDecimal> now;
    private final Consumer<BigDecimal> wanted;
    private Scale reach;

    /// @param steps  whether keys move it
    /// @param now    the value as it is
    /// @param wanted takes the value that the thumb was moved to
    SliderViewModel(Scale scale, boolean steps, Supplier<BigDecimal> now, Consumer<BigDecimal> wanted) {
        this.scale = scale;
        this.steps = steps;
        this.now = now;
        this.wanted = wanted;
        reach = scale;
        position = new Field<>(way -> wanted.accept(reach.value(way.doubleValue())));
    }

    /// 0 to 1 along the way.
    public Field<Number> position() {
        return position;
    }

    /// Moves it by strides, as keys and the wheel do.
    public void step(int strides, Stride stride) {
        if (steps) {
            wanted.accept(stepped(now.get(), strides, stride));
        }
    }

    /// A value so many strides further.
    BigDecimal stepped(BigDecimal from, int strides, Stride stride) {
        return reach.stepped(from, stride.times(strides));
    }

    /// Stretches where the value lies beyond; while it is dragged, the way does not shrink.
    ///
    /// @param furthest which the way has to reach as well
    void show(BigDecimal value, BigDecimal furthest) {
        reach = reach.reaching(value.doubleValue()).reaching(furthest.doubleValue());
        position.show(reach.position(value.doubleValue()));
    }

    /// Ends a drag: the way is as long again as the value needs.
    void settle(BigDecimal value) {
        reach = scale.reaching(value.doubleValue());
    }

    /// How the way maps to values at this moment.
    Scale reach() {
        return reach;
    }
}
