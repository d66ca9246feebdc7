package glidepath.drawings.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import glidepath.drawings.Colour;
import glidepath.drawings.Drawing;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.Typeface;

/// Pages that are filled from the top, each new one when the last is full.
final class Pages {

    static final Colour INK = Colour.of("#1f2328");
    static final Colour MUTED = Colour.of("#59636e");
    static final Colour LINE = Colour.of("#d1d9e0");
    static final Colour ACCENT = Colour.of("#0072b2");
    static final Colour GROUND = Colour.of("#f6f8fa");

    /// What is filled of a page's width, the same on all papers, in pixels of 1/96 inch.
    private static final double FILLED = 677.7;
    private static final double TOP = 58;
    private static final double BOTTOM = 72;
    private static final double LEADING = 1.4;
    private static final double FOOT = 9.5;

    private final List<List<DrawnShape>> pages = new ArrayList<>();
    private final Paper paper;
    private final double side;
    private double y = TOP;

    /// How a text looks.
    record Look(DrawnShape.Weight weight, double size, Colour colour) {

        double line() {
            return size * LEADING;
        }
    }

    Pages(Paper paper) {
        this.paper = paper;
        side = (paper.width() - FILLED) / 2;
        pages.add(new ArrayList<>());
    }

    static double width() {
        return FILLED;
    }

    double y() {
        return y;
    }

    /// Begins a new page where there is not so much room left.
    ///
    /// @return whether it did
    boolean keep(double height) {
        if (y + height <= paper.height() - BOTTOM) {
            return false;
        }
        pages.add(new ArrayList<>());
        y = TOP;
        return true;
    }

    void space(double height) {
        y += height;
    }

    /// A mark at a place counted from the left margin and from where the page is filled to.
    void put(DrawnShape mark) {
        pages.getLast().add(mark.moved(side, y));
    }

    void put(String text, double x, double base, DrawnShape.Anchor anchor, Look look) {
        put(new DrawnShape.Text(text, x, base, anchor, look.weight(), look.size(), look.colour()));
    }

    /// Lines over a part of the width, from where the page is filled to; it is not filled further.
    ///
    /// @return their height
    double lines(String text, double x, double width, Look look) {
        List<String> lines = Typeface.of(look.weight()).wrapped(text, look.size(), width);
        for (int i = 0; i < lines.size(); i++) {
            put(lines.get(i), x, look.size() + i * look.line(), DrawnShape.Anchor.START, look);
        }
        return lines.size() * look.line();
    }

    static double height(String text, double width, Look look) {
        return Typeface.of(look.weight()).wrapped(text, look.size(), width).size() * look.line();
    }

    /// A text over the whole width, in one piece on one page.
    void text(String text, double indent, Look look) {
        keep(height(text, width() - indent, look));
        y += lines(text, indent, width() - indent, look);
    }

    /// A drawing in the page's width.
    void put(Drawing drawing) {
        double scale = Math.min(1, width() / drawing.width());
        keep(drawing.height() * scale);
        drawing.marks().forEach(mark -> put(mark.scaled(scale)));
        y += drawing.height() * scale;
    }

    /// @param counted what stands at the right of the foot: the page's number and how many there are
    List<Drawing> drawings(String title, String foot, BiFunction<Integer, Integer, String> counted) {
        var look = new Look(DrawnShape.Weight.REGULAR, FOOT, MUTED);
        double base = paper.height() - BOTTOM * 0.55;
        var all = new ArrayList<Drawing>();
        for (int page = 0; page < pages.size(); page++) {
            List<DrawnShape> marks = pages.get(page);
            marks.add(DrawnShape.line(side, base - 16, side + FILLED, base - 16, new DrawnShape.Stroke(LINE, 0.8, List.of())));
            String count = counted.apply(page + 1, pages.size());
            double room = width() - Typeface.of(look.weight()).width(count, FOOT) - 24;
            marks.add(new DrawnShape.Text(Typeface.of(look.weight()).fitted(foot, FOOT, room), side, base, DrawnShape.Anchor.START,
                    look.weight(), FOOT, MUTED));
            marks.add(new DrawnShape.Text(count, side + FILLED, base, DrawnShape.Anchor.END, look.weight(), FOOT, MUTED));
            all.add(new Drawing(paper.width(), paper.height(), title, foot, marks));
        }
        return all;
    }
}
