package glidepath.engine.surface;

/// How often it is billed, in FOCUS's words.
public enum Frequency {
    USAGE_BASED("Usage-Based"), RECURRING("Recurring"), ONE_TIME("One-Time");

    private final String focus;

    Frequency(String focus) {
        this.focus = focus;
    }

    public String focus() {
        return focus;
    }
}
