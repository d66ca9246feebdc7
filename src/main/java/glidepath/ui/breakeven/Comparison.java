package glidepath.ui.breakeven;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import glidepath.engine.VolumeWhatIf;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Money;
import glidepath.units.Percent;

/// A workload in the plan's first month beside other ways of running it. It takes some hundred forecasts: seconds for a large plan.
///
/// @param note    what one more call adds, and how well rented units pay
/// @param planned the plan's own calls in the month
/// @param ways    in the order of the rows
/// @param curves  what the month costs by its number of calls; no lines where no answer flips
record Comparison(String title, String note, BigDecimal planned, List<Way> ways, List<BreakEvenRow> rows, LineData curves) {

    static final Comparison NONE = new Comparison("", "", BigDecimal.ZERO, List.of(), List.of(), LineData.EMPTY);

    /// @param chosen id of the workload that is looked at
    static Comparison of(Snapshot now, String chosen, Messages messages) {
        return now.shown().assumptions().workloadOrFirst(chosen).map(workload -> of(now, workload, messages))
                .orElseGet(() -> new Comparison(messages.text("ui.breakeven.nothing"), "", BigDecimal.ZERO, List.of(), List.of(),
                        LineData.EMPTY));
    }

    private static Comparison of(Snapshot now, Workload workload, Messages messages) {
        YearMonth start = now.plan().settings().start();
        VolumeWhatIf whatIf = VolumeWhatIf.of(now.shown(), now.catalog(), workload.id(), start);
        BigDecimal planned = VolumeWhatIf.planned(now.shown(), workload.id(), start);
        List<Way> ways = Way.all(messages, now, workload, whatIf);
        String title = messages.text("ui.breakeven.of", workload.name(), messages.numbers().number(planned, 0),
                messages.numbers().month(start));
        List<BreakEvenRow> rows = ways.stream().map(way -> new BreakEvenText(messages, way, planned).row()).toList();
        return new Comparison(title, note(whatIf, workload.tokens(), planned, messages), planned, ways, rows,
                BreakEvenCurves.of(title, planned, ways, rows, messages));
    }

    private static String note(VolumeWhatIf whatIf, TokenShape tokens, BigDecimal planned, Messages messages) {
        String more = more(whatIf, tokens, planned, messages);
        return whatIf.breakEvenUtilisation(planned)
                .map(share -> more + " " + messages.text("ui.breakeven.utilisation", messages.numbers().percent(new Percent(share), 1)))
                .orElse(more);
    }

    private static String more(VolumeWhatIf whatIf, TokenShape tokens, BigDecimal planned, Messages messages) {
        boolean known = whatIf.at(planned.add(BigDecimal.ONE)).complete();
        Money added = known ? whatIf.oneMore(planned) : Money.ZERO;
        return !known ? messages.text("ui.breakeven.one-more.unpriced") : added.isZero()
                ? messages.text(tokens.input().isZero() && tokens.output().isZero() ? "ui.breakeven.one-more.empty"
                        : "ui.breakeven.one-more.nothing")
                : messages.text("ui.breakeven.one-more", messages.numbers().price(added));
    }
}
