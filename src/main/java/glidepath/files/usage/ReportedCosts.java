package glidepath.files.usage;

import java.util.Locale;
import java.util.Optional;

import glidepath.files.rows.Row;
import glidepath.units.Message;
import glidepath.usage.Amounts;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// A provider's report of costs as part of a sample. Its tokens are left to the report of usage, which would be counted twice.
final class ReportedCosts extends UsageFormat {

    private final CostReport report;

    ReportedCosts(CostReport report) {
        super(report.id(), report.fields(), report.signatures());
        this.report = report;
    }

    @Override
    Reader open(Context context) {
        return (row, _, sink) -> report.of(row).ifPresent(line -> record(row, line, context, sink));
    }

    private void record(Row row, CostLine line, Context context, UsageSink sink) {
        if (report.isOfCents(row)) {
            sink.note(Message.of("usage.note.cents"));
        }
        if (line.cost().signum() < 0) {
            sink.leave(Costs.APART, line.cost(), line.currency().isEmpty() ? Costs.DOLLARS : line.currency().toUpperCase(Locale.ROOT));
            return;
        }
        var amounts = new Amounts.Builder();
        Costs.into(amounts, Optional.of(line.cost()), line.currency(), sink);
        String project = line.projects().isEmpty() ? "" : line.projects().getFirst();
        sink.add(UsageRecord.row(line.when(), UsageKey.of(report.provider(), line.model()).tagged(context.tag(project)), amounts.build()));
    }
}
