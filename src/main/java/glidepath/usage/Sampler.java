package glidepath.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import glidepath.units.Message;

/// Adds up records of any number of files in little memory, each call once.
///
/// Memory grows with days x models x routes and with users up to a limit, not with calls. Not for several threads.
public final class Sampler implements UsageSink {

    private static final int EXAMPLES = 20;

    /// What is left out of rows that are used otherwise, or are of something else.
    private record LeftOut(String note, String unit) {
    }

    private static final class Left {
        private long rows;
        private long tokens;
        private final List<String> examples = new ArrayList<>();
    }

    private final Partial all = new Partial();
    private final SeenIds ids = new SeenIds();
    private final SeenIds rowsOfFiles = new SeenIds();
    private final Map<String, String> contents = new HashMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private final List<Skip> skips = new ArrayList<>();

    private Partial partial = new Partial();
    private Map<Repeat.Reason, Left> left = new EnumMap<>(Repeat.Reason.class);
    private SeenIds rowsOfFile = new SeenIds();
    private List<Message> notes = new ArrayList<>();
    private Map<LeftOut, RowSum> leftOut = new LinkedHashMap<>();
    private String name = "";
    private String format = "";
    private long used;
    private long skipped;

    /// Starts a file.
    ///
    /// @param fileName what it is called in messages
    /// @param formatId what it was known as
    public void begin(String fileName, String formatId) {
        name = fileName;
        format = formatId;
        partial = new Partial();
        left = new EnumMap<>(Repeat.Reason.class);
        rowsOfFile = new SeenIds();
        notes = new ArrayList<>();
        leftOut = new LinkedHashMap<>();
        used = 0;
        skipped = 0;
    }

    @Override
    public void add(UsageRecord record) {
        if (!record.id().isEmpty() && !ids.add(record.id())) {
            repeat(Repeat.Reason.SAME_ID, record.amounts().tokens(), record.id());
            return;
        }
        if (!record.oneCall() && isRowOfAnotherFile(record)) {
            repeat(Repeat.Reason.SAME_ROW, record.amounts().tokens(), where(record));
            return;
        }
        used++;
        partial.add(record);
    }

    /// Rows of reports have no ids. Within one file two like rows are two; in another file they tell the same again.
    private boolean isRowOfAnotherFile(UsageRecord record) {
        long row = SeenIds.hash(format + record.when() + record.key() + record.user() + record.task() + record.amounts());
        if (rowsOfFiles.has(row)) {
            return true;
        }
        rowsOfFile.add(row);
        return false;
    }

    private static String where(UsageRecord record) {
        return record.when().map(moment -> moment.day() + " ").orElse("") + record.key().model();
    }

    @Override
    public void repeat(Repeat.Reason reason, long tokens, String where) {
        Left these = left.computeIfAbsent(reason, _ -> new Left());
        these.rows++;
        these.tokens += tokens;
        if (these.examples.size() < EXAMPLES) {
            these.examples.add(where);
        }
    }

    @Override
    public void skip(long line, Message why) {
        skipped++;
        if (skipped <= EXAMPLES) {
            skips.add(new Skip(name, line, why));
        }
    }

    @Override
    public void note(Message note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    @Override
    public void leave(String note, BigDecimal amount, String unit) {
        var kind = new LeftOut(note, unit);
        if (leftOut.containsKey(kind) || leftOut.size() < EXAMPLES) {
            leftOut.merge(kind, RowSum.of(amount), RowSum::and);
        }
    }

    /// Ends a file, and counts it unless the same contents were read before.
    ///
    /// @param contentId the same for the same contents, however they are packed
    public void end(String contentId) {
        String before = contents.putIfAbsent(contentId, name);
        leftOut.forEach((kind, sum) -> notes.add(Message.of(kind.note(), sum.rows(), sum.amount(), kind.unit())));
        long rows = used + skipped + left.values().stream().mapToLong(these -> these.rows).sum();
        if (before != null) {
            long tokens = partial.cells.values().stream().map(Tally::figures).mapToLong(Sampler::tokens).sum()
                    + left.values().stream().mapToLong(these -> these.tokens).sum();
            repeats.add(new Repeat(name, Repeat.Reason.SAME_FILE, rows, tokens, List.of(before)));
            files.add(file(rows, 0));
            return;
        }
        left.forEach((reason, these) -> repeats.add(new Repeat(name, reason, these.rows, these.tokens, these.examples)));
        rowsOfFiles.addAll(rowsOfFile);
        all.add(partial);
        files.add(file(rows, used));
    }

    private static long tokens(Figures figures) {
        return figures.sent().map(Number::longValue).orElse(0L) + figures.sum(Measure.OUTPUT).map(Number::longValue).orElse(0L);
    }

    private SourceFile file(long rows, long counted) {
        return new SourceFile(name, format, rows, counted, skipped, notes);
    }

    /// What all files so far tell together.
    public Sample sample() {
        return Samples.of(all, files, repeats, skips);
    }
}
