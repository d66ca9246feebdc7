package glidepath.files.usage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import glidepath.usage.Repeat;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Holds records back for a while, since a file may tell the same call again, more completely.
final class Held {

    private static final int MOST = 50_000;

    private final Map<String, UsageRecord> records = new LinkedHashMap<>();

    /// Takes the place of an earlier record of that id, and tells on what only that one told.
    void add(UsageRecord record, UsageSink sink) {
        UsageRecord earlier = records.get(record.id());
        records.put(record.id(), earlier == null ? record : record.orElse(earlier));
        if (earlier != null) {
            sink.repeat(Repeat.Reason.EARLIER_STATE, earlier.amounts().tokens(), earlier.id());
        } else if (records.size() > MOST) {
            var first = records.entrySet().iterator();
            sink.add(first.next().getValue());
            first.remove();
        }
    }

    /// Lets all go; those that fail the test repeat others.
    void end(UsageSink sink, Predicate<String> isOwn, Repeat.Reason reason) {
        records.forEach((id, record) -> {
            if (isOwn.test(id)) {
                sink.add(record);
            } else {
                sink.repeat(reason, record.amounts().tokens(), id);
            }
        });
        records.clear();
    }

    void end(UsageSink sink) {
        end(sink, _ -> true, Repeat.Reason.EARLIER_STATE);
    }
}
