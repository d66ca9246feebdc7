package glidepath.ui.levers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;

import glidepath.engine.DemandCurve;
import glidepath.plan.Settings;
import glidepath.plan.Turns;
import glidepath.plan.Workload;
import glidepath.texts.Messages;

/// What inputs come to over time, small, where they are entered.
///
/// @param heights of its points, from left to right; none for no curve
/// @param first   what stands below its left end
/// @param last    what stands below its right end
/// @param text    what it shows, in a sentence
public record SmallCurve(List<Double> heights, String first, String last, String text) {

    public static final SmallCurve NONE = new SmallCurve(List.of(), "", "", "");

    public SmallCurve {
        heights = List.copyOf(heights);
    }

    /// The calls of each month; none where all are alike.
    static SmallCurve demand(Workload workload, Settings settings, Messages messages) {
        List<BigDecimal> calls = DemandCurve.calls(workload, settings);
        int most = calls.indexOf(Collections.max(calls));
        String text = messages.text(most == 0 ? "ui.levers.curve.first" : "ui.levers.curve.demand",
                messages.numbers().number(calls.getFirst(), 0), messages.numbers().number(calls.get(most), 0),
                messages.numbers().month(settings.start().plusMonths(most)));
        return of(calls, messages.numbers().shortMonth(settings.start()), messages.numbers().shortMonth(settings.lastMonth()), text);
    }

    /// The tokens that each turn of a task sends: what earlier turns sent is sent again.
    static SmallCurve turns(Workload workload, Messages messages) {
        Turns turns = workload.tokens().turns();
        int count = turns.count().orElse(0);
        BigDecimal first = turns.prefix().plus(turns.input()).value();
        BigDecimal each = turns.input().plus(turns.output()).value();
        BigDecimal last = first.add(each.multiply(BigDecimal.valueOf(count - 1L)));
        if (count < 2) {
            return NONE;
        }
        BigDecimal task = first.add(last).multiply(BigDecimal.valueOf(count)).divide(BigDecimal.TWO, MathContext.DECIMAL128);
        String text = messages.text("ui.levers.curve.turns", messages.numbers().number(first, 0),
                messages.numbers().number(last, 0), messages.numbers().compact(task));
        return of(List.of(first, last), "1", String.valueOf(count), text);
    }

    private static SmallCurve of(List<BigDecimal> values, String first, String last, String text) {
        return values.stream().distinct().count() < 2 ? NONE
                : new SmallCurve(values.stream().map(BigDecimal::doubleValue).toList(), first, last, text);
    }
}
