package glidepath.usage;

import java.math.BigDecimal;

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

    /// What a row holds that is left out. Of each kind it is told of a file how many rows and how much in all.
    ///
    /// @param note a sentence of three values: rows, the sum, and what that is in
    /// @param unit such as `EUR` or `tokens`
    void leave(String note, BigDecimal amount, String unit);
}
