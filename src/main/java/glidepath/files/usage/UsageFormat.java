package glidepath.files.usage;

import java.util.List;
import java.util.OptionalLong;

import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.UsageSink;

/// One kind of file that tells usage: the names by which it is known, the fields that are read, and how rows become records.
abstract class UsageFormat {

    private final String id;
    private final Fields fields;
    private final List<Signature> signatures;

    /// @param id         such as `bedrock-log`; `message.usage.format.<id>` names it
    /// @param signatures one of them suffices
    UsageFormat(String id, Fields fields, Signature... signatures) {
        this.id = id;
        this.fields = fields;
        this.signatures = List.of(signatures);
    }

    final String id() {
        return id;
    }

    final Fields fields() {
        return fields;
    }

    final List<Signature> signatures() {
        return signatures;
    }

    final Field field(String... names) {
        return fields.of(names);
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

    static void set(Amounts.Builder amounts, Measure measure, OptionalLong count) {
        count.ifPresent(value -> amounts.set(measure, value));
    }
}
