package glidepath.ui.kit;

/// How the toolkit paints; to be told before it starts.
public final class Painting {

    private Painting() {
    }

    /// Figures that follow a slider stand far from each other. Of a frame, the toolkit paints a number of places apart; where more have
    /// changed, it paints what lies between some of them, too. Untold, it takes 6; 15 is the most it allows.
    public static void inManyPlaces() {
        System.setProperty("prism.dirtyregioncount", "15");
    }
}
