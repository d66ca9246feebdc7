package glidepath.catalog;

/// Who is called and billed.
///
/// @param product the name under which it bills model calls, unless a model says otherwise
public record Provider(String id, String name, Kind kind, String product) {

    /// The kind of route that leads there.
    public enum Kind { CLOUD, DIRECT, GATEWAY }

    /// By its id. What Java makes for a record is linked anew at each start, which takes longer than all that it is asked.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
