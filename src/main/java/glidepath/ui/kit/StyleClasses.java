package glidepath.ui.kit;

/// Names of the style classes in `assets/looks/glidepath.css`.
public final class StyleClasses {

    /// A rounded surface on the window's ground.
    public static final String CARD = "card";
    /// The name of a card: 13 px, semibold.
    public static final String CARD_TITLE = "card-title";
    /// The name of a group: 11 px, capitals, muted.
    public static final String SECTION = "section-title";
    /// Secondary text.
    public static final String MUTED = "muted";
    /// What stands where there is nothing to show yet.
    public static final String EMPTY = "empty-state";
    /// A number that a card is about: 22 px, semibold.
    public static final String HERO = "hero";
    /// Text that lines up by its characters: formulas.
    public static final String FORMULA = "formula";
    /// A figure in a table: right aligned.
    public static final String FIGURE = "figure";
    /// A column of words or bars to the right of one with figures, which keeps its distance.
    public static final String AFTER_FIGURE = "after-figure";
    /// A better or worse difference.
    public static final String BETTER = "better";
    public static final String WORSE = "worse";
    /// A sentence about a wrong input.
    public static final String WRONG = "wrong";
    /// A value that differs from the baseline.
    public static final String CHANGED = "changed";
    /// How sure a fact is; with `confirmed`, `likely`, `speculation` or `false`.
    public static final String CHIP = "chip";

    private StyleClasses() {
    }
}
