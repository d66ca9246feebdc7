package glidepath.ui.kit;

import javafx.application.Platform;
import javafx.util.Duration;

/// How long animations in the window take: so short that nobody waits for them, and no time at all where the system asks for reduced
/// motion. The stage has times of its own.
public final class Moving {

    private static final int MILLISECONDS = 120;
    /// Next to nothing: the toolkit may take nothing for a default.
    private static final int STILL = 1;

    private Moving() {
    }

    /// Whether the system asks for reduced motion.
    public static boolean isReduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    public static Duration time() {
        return time(isReduced());
    }

    static Duration time(boolean reduced) {
        return Duration.millis(reduced ? STILL : MILLISECONDS);
    }
}
