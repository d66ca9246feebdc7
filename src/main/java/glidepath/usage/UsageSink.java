package glidepath.usage;

import glidepath.units.Message;

/// Takes what a reader finds in a file.
public interface UsageSink {

    void add(UsageRecord record);

    /// Something that tells again what was told before.
    ///
    /// @param where an example, such as `line 12`
    void repeat(Repeat.Reason reason, long tokens, String where);

    /// A row that cannot be used.
    ///
    /// @param line from 1; 0 where there is none
    void skip(long line, Message why);

    /// What people should know of this source.
    void note(Message note);
}
