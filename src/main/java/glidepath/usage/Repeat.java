package glidepath.usage;

import java.util.List;

/// Records that tell again what was told before, and so were left out.
///
/// @param file     that holds them
/// @param reason   how they were known
/// @param rows     so many
/// @param tokens   that would have been counted twice; those that are known
/// @param examples where the first of them stand
public record Repeat(String file, Reason reason, long rows, long tokens, List<String> examples) {

    /// How a repeat is known.
    public enum Reason {
        /// The whole file was read before, under another name or packed another way.
        SAME_FILE,
        /// The same call, by its id.
        SAME_ID,
        /// An earlier state of a call that the file tells again, more completely.
        EARLIER_STATE,
        /// A session that was forked begins with the events of the one it comes from.
        FORKED_SESSION,
        /// A span that sums up spans below it.
        PARENT_SPAN,
        /// A message that lists its steps beside their total.
        STEPS_OF_TOTAL,
        /// An event that tells how much a session holds in memory, and no call.
        CONTEXT_SIZE,
        /// The same row of a report, in another file.
        SAME_ROW,
        /// A total among the rows that it sums up.
        TOTAL_ROW
    }

    public Repeat {
        examples = List.copyOf(examples);
    }
}
