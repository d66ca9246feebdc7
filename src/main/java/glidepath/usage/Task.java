package glidepath.usage;

import java.math.BigDecimal;

/// What is known of one task while its calls are read. The models that it called are 64 bits by hash; two may share a bit.
final class Task {

    private int calls;
    private int failed;
    private long failedModels;
    private long servedModels;
    private BigDecimal cost = BigDecimal.ZERO;

    void add(UsageRecord record) {
        long model = 1L << (SeenIds.hash(record.key().model()) & 63);
        cost = cost.add(record.amounts().cost().orElse(BigDecimal.ZERO));
        calls += Math.clamp(record.amounts().count(Measure.CALLS), 1, 1_000_000);
        if (record.amounts().count(Measure.ERRORS) > 0) {
            failed++;
            failedModels |= model;
        } else {
            servedModels |= model;
        }
    }

    void add(Task other) {
        calls += other.calls;
        failed += other.failed;
        failedModels |= other.failedModels;
        servedModels |= other.servedModels;
        cost = cost.add(other.cost);
    }

    /// In US dollars; 0 where no call tells it.
    BigDecimal cost() {
        return cost;
    }

    int calls() {
        return calls;
    }

    boolean isServed() {
        return servedModels != 0;
    }

    /// Failed calls after which another was made.
    int retried() {
        return isServed() ? failed : Math.max(0, failed - 1);
    }

    /// Whether a model served it after others had failed, and none that failed did.
    boolean fellBack() {
        return isServed() && failedModels != 0 && (failedModels & servedModels) == 0;
    }
}
