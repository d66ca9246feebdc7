package glidepath.ui.kit;

/// How JavaFX paints. To be set before it starts.
public final class Painting {

    private static final String SOFTWARE = "sw";

    private Painting() {
    }

    /// Figures that follow a slider stand far from each other. Of a frame, the toolkit paints a number of places apart; where more have
    /// changed, it paints what lies between some of them, too. Untold, it takes 6; 15 is the most it allows.
    ///
    /// Without a graphics processor, half of a frame are lines of charts: of each row of pixels, four parts are looked at in the place of
    /// eight, which no line shows and which takes half as long.
    public static void followingSliders() {
        System.setProperty("prism.dirtyregioncount", "15");
        if (SOFTWARE.equals(System.getProperty("prism.order"))) {
            System.setProperty("prism.marlin.subPixel_log2_Y", "2");
            System.setProperty("prism.disableRegionCaching", "true");   // to stretch a picture of a ground takes longer than to fill it
        }
    }
}
