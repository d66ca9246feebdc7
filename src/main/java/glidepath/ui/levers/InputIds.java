package glidepath.ui.levers;

import glidepath.plan.InputRef;
import glidepath.plan.Lever;

/// The ids of inputs in the window: `chat-demand-calls`.
public final class InputIds {

    private InputIds() {
    }

    public static String of(InputRef<?> input) {
        return dashed(input.item()) + "-" + of(input.lever());
    }

    /// Without an item: of whichever comes first.
    public static String of(Lever<?> lever) {
        return dashed(lever.path());
    }

    private static String dashed(String path) {
        return path.replace('.', '-');
    }
}
