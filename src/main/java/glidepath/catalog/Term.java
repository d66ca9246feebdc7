package glidepath.catalog;

/// How long provisioned throughput is committed for.
public enum Term {
    NO_COMMITMENT(0), ONE_MONTH(1), SIX_MONTHS(6);

    private final int months;

    Term(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
