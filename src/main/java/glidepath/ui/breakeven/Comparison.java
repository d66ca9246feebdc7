package glidepath.ui.breakeven;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import glidepath.engine.VolumeWhatIf;
import glidepath.plan.Workload;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.LineData;

/// A workload in the plan's first month beside other ways of running it. It takes some hundred forecasts: seconds for a large plan.
///
/// @param note    what one more call adds, and how well rented units pay
/// @param planned the plan's own calls in the month
/// @param ways    in the order of the rows
/// @param curves  what the month costs by its number of calls; no lines where no answer flips
record Comparison(String title, String note, BigDecimal planned, List<Way> ways, List<BreakEvenRow> rows, LineData curves) {

    static final Comparison NONE = none("");

    private static Comparison none(String title) {
        return new Comparison(title, "", BigDecimal.ZERO, List.of(), List.of(), LineData.EMPTY);
    }

    /// @param chosen id of the workload that is looked at
    static Comparison of(Snapshot now, String chosen, Messages messages) {
        return now.shown().assumptions().workloadOrFirst(chosen).map(workload -> of(now, workload, messages))
                .orElseGet(() -> none(messages.text("ui.breakeven.nothing")));
    }

    private static Comparison of(Snapshot now, Workload workload, Messages messages) {
        YearMonth start = now.plan().settings().start();
        VolumeWhatIf whatIf = VolumeWhatIf.of(now.shown(), now.catalog(), workload.id(), start);
        BigDecimal planned = VolumeWhatIf.planned(now.shown(), workload.id(), start);
        List<Way> ways = Way.all(messages, now, workload, whatIf);
        String title = messages.text("ui.breakeven.of", workload.name(), messages.numbers().number(planned, 0),
                messages.numbers().month(start));
        List<BreakEvenRow> rows = ways.stream().map(way -> new BreakEvenText(messages, way, planned).row()).toList();
        return new Comparison(title, new OneMoreCall(whatIf, planned).text(workload.tokens(), messages), planned, ways, rows,
                BreakEvenCurves.of(title, planned, ways, rows, messages));
    }
}
