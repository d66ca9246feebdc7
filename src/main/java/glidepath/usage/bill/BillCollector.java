package glidepath.usage.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import glidepath.plan.LineKind;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.usage.RowSum;
import glidepath.usage.SeenIds;
import glidepath.usage.Skip;

/// Adds up rows of bills of any number of files. A row that another file told before counts once.
public final class BillCollector {

    private static final int MOST_SKIPS = 200;
    private static final int EXAMPLES = 20;

    private final TreeMap<ActualKey, ActualLine> lines = new TreeMap<>();
    private final TreeMap<BilledDay, ActualLine> days = new TreeMap<>();
    private final List<BillFile> files = new ArrayList<>();
    private final List<Skip> skips = new ArrayList<>();
    private final SeenIds before = new SeenIds();
    private final Overlaps overlaps = new Overlaps();
    private final Set<BillFile.Overlap> again = new LinkedHashSet<>();

    private SeenIds now = new SeenIds();
    private String name = "";
    private String format = "";
    private boolean sums;
    private long rows;
    private long repeated;
    private Money twice = Money.ZERO;
    private long unused;
    private final Map<String, Foreign> foreign = new LinkedHashMap<>();
    private final Map<Message, Skipped> skipped = new LinkedHashMap<>();

    /// Rows in another currency.
    ///
    /// @param line of the first
    private record Foreign(long line, RowSum sum) {

        Foreign and(Foreign other) {
            return new Foreign(line, sum.and(other.sum));
        }
    }

    /// Rows that are passed over for one reason: the first, and how many more.
    private record Skipped(long line, long more) {
    }

    /// Starts a file.
    ///
    /// @param ofSums whether a row of it is all that is charged for a product in its time
    public void begin(String fileName, String formatId, boolean ofSums) {
        name = fileName;
        format = formatId;
        sums = ofSums;
        again.clear();
        now = new SeenIds();
        rows = 0;
        repeated = 0;
        twice = Money.ZERO;
        unused = 0;
        skipped.clear();
        foreign.clear();
    }

    public void add(BillRow row) {
        rows++;
        long id = SeenIds.hash(row.id());
        if (before.has(id)) {
            repeated++;
            twice = twice.plus(row.cost());
            return;
        }
        now.add(id);
        if (row.key().kind() == LineKind.USAGE) {
            overlaps.before(name, format, sums, row)
                    .ifPresent(other -> again.add(new BillFile.Overlap(other, row.key().month())));
        }
        var line = new ActualLine(row.key(), row.tokens(), row.cost(), 1);
        lines.merge(row.key(), line, ActualLine::and);
        row.day().ifPresent(day -> days.merge(new BilledDay(day, row.key(), row.projects()), line, ActualLine::and));
    }

    public void skip(long line, Message why) {
        unused++;
        if (skipped.containsKey(why) || skipped.size() < EXAMPLES) {
            skipped.merge(why, new Skipped(line, 0), (first, _) -> new Skipped(first.line(), first.more() + 1));
        }
    }

    /// Passes over a row that is not in US dollars. How much that is in all is told.
    public void foreign(long line, String currency, BigDecimal amount) {
        unused++;
        if (foreign.containsKey(currency) || foreign.size() < EXAMPLES) {
            foreign.merge(currency, new Foreign(line, RowSum.of(amount)), Foreign::and);
        }
    }

    /// Ends a file.
    public void end() {
        foreign.forEach((currency, told) ->
                tell(told.line(), Message.of("bill.foreign", told.sum().amount(), currency, told.sum().rows())));
        before.addAll(now);
        skipped.forEach((why, at) -> tell(at.line(), at.more() == 0 ? why : Message.of("bill.more", why, at.more())));
        files.add(new BillFile(name, format, rows, repeated, twice, unused, List.copyOf(again)));
    }

    private void tell(long line, Message why) {
        if (skips.size() < MOST_SKIPS) {
            skips.add(new Skip(name, line, why));
        }
    }

    public ActualBills bills() {
        return new ActualBills(files, lines, days, skips);
    }
}
