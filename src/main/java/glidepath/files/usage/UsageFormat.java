package glidepath.files.usage;

import java.util.List;

import glidepath.usage.UsageSink;

/// One kind of file that tells usage.
interface UsageFormat {

    /// Such as `bedrock-log`; `message.usage.format.<id>` names it.
    String id();

    /// By which it is known; one of them suffices.
    List<Signature> signatures();

    Fields fields();

    /// Reads one file.
    Reader open(Context context);

    /// Makes records of the rows of a file.
    interface Reader {

        /// @param path which of the row paths of the fields it stands at
        /// @throws glidepath.units.Refused where the row cannot be used
        void row(Row row, int path, UsageSink sink);

        /// After the last row.
        default void end(UsageSink sink) {
        }
    }
}
