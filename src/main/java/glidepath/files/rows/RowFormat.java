package glidepath.files.rows;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// One kind of file: the names by which it is known, and the fields that are read.
public abstract class RowFormat {

    private static final int HALF = 50;

    private final String id;
    private final Fields fields;
    private final List<Signature> signatures;

    /// @param id         such as `bedrock-log`
    /// @param signatures one of them suffices
    protected RowFormat(String id, Fields fields, Signature... signatures) {
        this.id = id;
        this.fields = fields;
        this.signatures = List.of(signatures);
    }

    public final String id() {
        return id;
    }

    public final Fields fields() {
        return fields;
    }

    /// A field of the rows.
    ///
    /// @param names the best first
    protected final Field field(String... names) {
        return fields.of(names);
    }

    /// The format that a file is in: the one of which it has all names; of several, the one with the most.
    public static <F extends RowFormat> Optional<F> of(List<F> formats, Head head) {
        return best(formats, format -> format.signatures.stream().filter(signature -> signature.isIn(head))
                .mapToInt(signature -> signature.names().size()).max().orElse(0));
    }

    /// The format that a file comes nearest to; none where it has less than half of what any is known by.
    public static <F extends RowFormat> Optional<F> nearest(List<F> formats, Head head) {
        return best(formats, format -> format.signatures.stream()
                .mapToInt(signature -> 100 * signature.found(head) / signature.names().size()).filter(share -> share >= HALF).max()
                .orElse(0));
    }

    private static <F extends RowFormat> Optional<F> best(List<F> formats, ToIntFunction<RowFormat> score) {
        return formats.stream().filter(format -> score.applyAsInt(format) > 0).max(Comparator.comparingInt(score));
    }
}
