package glidepath.drawings.report;

import glidepath.drawings.DrawnShape;
import glidepath.drawings.Typeface;

/// A figure on a ground of its own, with its name above it and a remark below.
record FigureTile(String name, String figure, String note) {

    private static final Pages.Look NAME = new Pages.Look(DrawnShape.Weight.REGULAR, 10, Pages.MUTED);
    private static final Pages.Look FIGURE = new Pages.Look(DrawnShape.Weight.BOLD, 19, Pages.INK);
    static final double HEIGHT = 70;
    private static final double PAD = 11;

    void put(Pages pages, double x, double width) {
        pages.put(DrawnShape.rectangle(x, 0, width, HEIGHT, Pages.GROUND));
        pages.put(DrawnShape.rectangle(x, 0, 3, HEIGHT, Pages.ACCENT));
        put(pages, name, x, width, 20, NAME);
        put(pages, figure, x, width, 43, FIGURE);
        put(pages, note, x, width, 59, NAME);
    }

    /// In its own size, or as much smaller as the tile asks for.
    private static void put(Pages pages, String text, double x, double width, double base, Pages.Look look) {
        double needed = Typeface.of(look.weight()).width(text, look.size());
        double size = Math.min(look.size(), look.size() * (width - 2 * PAD) / Math.max(needed, 1));
        pages.put(text, x + PAD, base, DrawnShape.Anchor.START, new Pages.Look(look.weight(), size, look.colour()));
    }
}
