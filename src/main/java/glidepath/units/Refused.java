package glidepath.units;

/// A value that cannot be accepted, with the sentence that says why and what would be.
///
/// Thrown where a value is read or set, and caught at the edge, which shows the sentence and keeps what was there.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Refused(Message reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    public static Refused because(String key, Object... args) {
        return new Refused(Message.of(key, args));
    }

    public Message reason() {
        return reason;
    }
}
