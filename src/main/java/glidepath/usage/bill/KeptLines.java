package glidepath.usage.bill;

import java.time.YearMonth;
import java.util.List;

import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.usage.Measure;

/// Lines of a bill as a plan keeps them, and back.
final class KeptLines {

    private KeptLines() {
    }

    static KeptLine of(ActualLine line) {
        ActualKey key = line.key();
        return new KeptLine(key.kind(), key.provider(), shortened(key.product()), shortened(key.item()),
                key.meter().map(Measure::column).orElse(""), line.tokens(), line.cost());
    }

    private static String shortened(String text) {
        return text.length() <= KeptLine.LONGEST ? text : text.substring(0, KeptLine.LONGEST);
    }

    static List<ActualLine> read(YearMonth month, KeptMonth kept) {
        return kept.lines().stream().map(line -> new ActualLine(new ActualKey(month, line.kind(), line.provider(), line.product(),
                line.item(), Measure.of(line.meter())), line.tokens(), line.amount(), 1)).toList();
    }
}
