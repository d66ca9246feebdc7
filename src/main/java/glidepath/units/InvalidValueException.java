package glidepath.units;

/// A value that cannot be accepted, with the sentence that says why and what would be.
///
/// Thrown where a value is read or set, and caught at the edge, which shows the sentence and keeps what was there.
public final class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public InvalidValueException(Message reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    public static InvalidValueException because(String key, Object... args) {
        return new InvalidValueException(Message.of(key, args));
    }

    public Message reason() {
        return reason;
    }
}
