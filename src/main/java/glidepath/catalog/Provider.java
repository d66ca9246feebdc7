package glidepath.catalog;

/// Who is called and billed.
///
/// @param name    of its service, as it writes it itself
/// @param product the name under which it bills model calls, unless a model says otherwise
/// @param biller  who sends the invoice, which may be for other services, too: AWS for calls of Amazon Bedrock
public record Provider(String id, String name, Kind kind, String product, String biller) {

    /// The kind of route that leads there.
    public enum Kind { CLOUD, DIRECT, GATEWAY }

    /// One that bills in its own name.
    public Provider(String id, String name, Kind kind, String product) {
        this(id, name, kind, product, name);
    }

    /// The same under the name that it has for itself; what it sells is called so as well, where its list had only a name for both.
    public Provider called(String own) {
        return new Provider(id, own, kind, product.equals(name) ? own : product, biller.equals(name) ? own : biller);
    }

    /// By its id. Said here for the sake of a start, which would link Java's own anew.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
