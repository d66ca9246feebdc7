package glidepath.engine.surface;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import glidepath.engine.formula.Formula;

/// The share of calls at which charges reach a cap.
///
/// As a function of the share of calls that are made, charges are piecewise linear, never fall, and get steeper at each corner. The search
/// starts with none and all of the calls; each corner takes the place of one of the two points, so that one stays within the cap and the
/// other above it, until there is no corner between them.
///
/// Where what is charged without calls is above the cap, calls that add nothing to it go on.
record CapLine(String owner, Formula most, Formula still, Point none, Point all, Function<Formula, Counted> counted) {

    /// Of all charges, what rounding may add to those at a corner.
    private static final Formula ROUNDING = new Formula.Constant("", new BigDecimal("1e-12"));

    /// @param charged dollars that the cap counts
    /// @param starts  corners, each in proportion to calls
    record Counted(Formula charged, List<CapStart> starts) {
    }

    record Point(Formula share, Formula charged, List<Formula> over) {
    }

    /// @param owner   id of what has the cap
    /// @param cap     that may be charged
    /// @param counted what is charged at a share of the calls
    static CapLine of(String owner, Formula cap, Function<Formula, Counted> counted) {
        Point none = point(owner, Formula.ZERO, "dollars.without-calls", counted);
        Point all = point(owner, Formula.ONE, "dollars.uncapped", counted);
        Formula most = Formula.named(owner, "dollars.cap", Formula.max(cap, none.charged()));
        return new CapLine(owner, most, Formula.sum(most, Formula.product(ROUNDING, all.charged())), none, all, counted);
    }

    Formula share() {
        Point low = none;
        Point high = all;
        for (int corner = 0; corner < all.over().size(); corner++) {
            Point at = point(owner, Formula.named(owner, "share.corner", corner(low, high, corner)), "dollars.corner", counted);
            low = nearer(at, low, at);
            high = nearer(at, at, high);
        }
        Formula room = Formula.max(Formula.ZERO, Formula.difference(most, low.charged()));
        return Formula.ifAbove(all.charged(), most, between(low, high, room, Formula.difference(high.charged(), low.charged())),
                Formula.ONE);
    }

    private static Point point(String owner, Formula share, String name, Function<Formula, Counted> counted) {
        Counted there = counted.apply(share);
        return new Point(share, Formula.named(owner, name, there.charged()), there.starts().stream()
                .map(start -> Formula.named(owner, start.name(), start.over())).toList());
    }

    /// Where a corner lies; at one of two points where it does not lie between them.
    private static Formula corner(Point low, Point high, int corner) {
        Formula missing = Formula.max(Formula.ZERO, Formula.difference(Formula.ZERO, low.over().get(corner)));
        return between(low, high, missing, Formula.sum(missing, Formula.max(Formula.ZERO, high.over().get(corner))));
    }

    private static Formula between(Point low, Point high, Formula part, Formula whole) {
        Formula way = Formula.quotient(part, whole);
        return low.share() == Formula.ZERO && high.share() == Formula.ONE ? way
                : Formula.sum(low.share(), Formula.product(way, Formula.difference(high.share(), low.share())));
    }

    /// One of two points, as a corner lies above the cap or not.
    private Point nearer(Point corner, Point above, Point within) {
        return new Point(either(corner, above.share(), within.share()), either(corner, above.charged(), within.charged()),
                IntStream.range(0, corner.over().size()).mapToObj(index ->
                        either(corner, above.over().get(index), within.over().get(index))).toList());
    }

    private Formula either(Point corner, Formula above, Formula within) {
        return Formula.ifAbove(corner.charged(), still, above, within);
    }
}
