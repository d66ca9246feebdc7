package glidepath.files.usage;

import java.util.List;
import java.util.Optional;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;

/// A provider's own report of what it charged: part of a sample of usage, and a bill.
public abstract class CostReport {

    private final String id;
    private final String provider;
    private final String product;
    private final Fields fields;
    private final Signature[] signatures;

    /// @param provider who charges
    /// @param product  as the catalog calls it
    CostReport(String id, String provider, String product, Fields fields, Signature... signatures) {
        this.id = id;
        this.provider = provider;
        this.product = product;
        this.fields = fields;
        this.signatures = signatures.clone();
    }

    /// All of them. Each holds the fields of one file.
    public static List<CostReport> all() {
        return List.of(new OpenAiCosts(), new AnthropicCosts(), new DeepSeekCosts());
    }

    public final String id() {
        return id;
    }

    public final String provider() {
        return provider;
    }

    public final String product() {
        return product;
    }

    public final Fields fields() {
        return fields;
    }

    public final Signature[] signatures() {
        return signatures.clone();
    }

    final Field field(String... names) {
        return fields.of(names);
    }

    /// Empty where nothing was charged.
    ///
    /// @throws glidepath.units.InvalidValueException where the row cannot be used
    public abstract Optional<CostLine> of(Row row);

    /// Whether each row is rounded to cents.
    boolean isOfCents(Row row) {
        return false;
    }
}
