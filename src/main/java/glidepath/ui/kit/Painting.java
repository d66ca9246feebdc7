package glidepath.ui.kit;

/// How JavaFX paints. To be set before it starts.
public final class Painting {

    private static final String SOFTWARE = "sw";

    private Painting() {
    }

    /// Figures that follow a slider stand far from each other. Of a frame, the toolkit paints a number of places apart; where more have
    /// changed, it paints what lies between some of them, too. Untold, it takes 6; 15 is the most it allows.
    public static void inManyPlaces() {
        System.setProperty("prism.dirtyregioncount", "15");
        if (SOFTWARE.equals(System.getProperty("prism.order"))) {
            System.setProperty("prism.disableRegionCaching", "true");   // to stretch a picture of a ground takes longer than to fill it
        }
    }
}
