package glidepath.files.usage;

import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.RowFormat;
import glidepath.files.rows.Signature;
import glidepath.usage.UsageSink;

/// One kind of file that tells usage, and how its rows become records. `message.usage.format.<id>` names it.
abstract class UsageFormat extends RowFormat {

    UsageFormat(String id, Fields fields, Signature... signatures) {
        super(id, fields, signatures);
    }

    /// Reads one file.
    abstract Reader open(Context context);

    /// Makes records of the rows of a file.
    interface Reader {

        /// @param path which of the row paths of the fields it stands at
        /// @throws glidepath.units.InvalidValueException where the row cannot be used
        void row(Row row, int path, UsageSink sink);

        /// After the last row.
        default void end(UsageSink sink) {
        }
    }
}
