package glidepath.files.usage;

import glidepath.usage.Repeat;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Rows of parts, such as a day's models, and after them that of their total: it repeats them, and stands for itself where none came.
final class PartsAndTotal {

    private boolean parts;

    void part(UsageRecord record, UsageSink sink) {
        sink.add(record);
        parts = true;
    }

    /// @param when the total is of, as its file says it
    void total(UsageRecord record, String when, UsageSink sink) {
        if (parts) {
            sink.repeat(Repeat.Reason.TOTAL_ROW, record.amounts().tokens(), when);
        } else {
            sink.add(record);
        }
        parts = false;
    }
}
