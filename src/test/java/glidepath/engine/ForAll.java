package glidepath.engine;

import java.util.function.Consumer;

import glidepath.Thorough;

/// Tries a property on many random plans. Where one breaks it, a smaller one that still does is looked for, and told with its seed.
public final class ForAll {

    private ForAll() {
    }

    /// More or fewer with `-Dplans=...`.
    public static final int PLANS = Thorough.or("plans", 60, 500);

    public static void plans(Consumer<Sketch> property) {
        plans(PLANS, property);
    }

    public static void plans(int count, Consumer<Sketch> property) {
        for (long seed = 1; seed <= count; seed++) {
            Sketch sketch = PlanGenerator.sketch(seed);
            if (fails(property, sketch)) {
                Sketch smallest = shrunk(property, sketch);
                try {
                    property.accept(smallest);
                } catch (AssertionError | RuntimeException broken) {
                    throw new AssertionError("seed " + seed + ": " + broken.getMessage() + "\n" + smallest.settings() + "\n"
                            + smallest.assumptions(), broken);
                }
            }
        }
    }

    private static boolean fails(Consumer<Sketch> property, Sketch sketch) {
        try {
            property.accept(sketch);
            return false;
        } catch (AssertionError | RuntimeException broken) {
            return true;
        }
    }

    private static Sketch shrunk(Consumer<Sketch> property, Sketch sketch) {
        Sketch smallest = sketch;
        boolean shrinks = true;
        while (shrinks) {
            var next = PlanGenerator.smaller(smallest).stream().filter(candidate -> fails(property, candidate)).findFirst();
            shrinks = next.isPresent();
            smallest = next.orElse(smallest);
        }
        return smallest;
    }
}
