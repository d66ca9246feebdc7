package glidepath.usage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Follows tasks through their calls, in whatever order they come.
final class Tasks {

    /// More are not followed.
    static final int MOST = 200_000;

    private static final class Task {
        private int calls;
        private int failed;
        private long failedModels;
        private long servedModels;
    }

    private final Map<Long, Task> tasks = new HashMap<>();
    private boolean complete = true;
    private boolean outcomes = true;
    private boolean costs = true;
    private BigDecimal cost = BigDecimal.ZERO;

    void add(UsageRecord record) {
        if (record.task().isEmpty()) {
            return;
        }
        long id = SeenIds.hash(record.task());
        Task task = tasks.get(id);
        if (task == null) {
            if (tasks.size() >= MOST) {
                complete = false;
                return;
            }
            task = new Task();
            tasks.put(id, task);
        }
        add(task, record);
        outcomes &= record.amounts().has(Measure.ERRORS);
        costs &= record.amounts().has(Measure.COST);
        cost = cost.add(record.amounts().cost().orElse(BigDecimal.ZERO));
    }

    private static void add(Task task, UsageRecord record) {
        long model = 1L << (SeenIds.hash(record.key().model()) & 63);
        task.calls += Math.clamp(record.amounts().count(Measure.CALLS), 1, 1_000_000);
        if (record.amounts().count(Measure.ERRORS) > 0) {
            task.failed++;
            task.failedModels |= model;
        } else {
            task.servedModels |= model;
        }
    }

    void add(Tasks other) {
        complete &= other.complete;
        outcomes &= other.outcomes;
        costs &= other.costs;
        cost = cost.add(other.cost);
        other.tasks.forEach((id, from) -> {
            if (tasks.size() >= MOST && !tasks.containsKey(id)) {
                complete = false;
                return;
            }
            Task task = tasks.computeIfAbsent(id, _ -> new Task());
            task.calls += from.calls;
            task.failed += from.failed;
            task.failedModels |= from.failedModels;
            task.servedModels |= from.servedModels;
        });
    }

    TaskUse use() {
        long succeeded = 0;
        long calls = 0;
        long retried = 0;
        long fellBack = 0;
        for (Task task : tasks.values()) {
            boolean served = task.servedModels != 0;
            calls += task.calls;
            succeeded += served ? 1 : 0;
            retried += served ? task.failed : Math.max(0, task.failed - 1);
            fellBack += served && task.failedModels != 0 && (task.failedModels & task.servedModels) == 0 ? 1 : 0;
        }
        return new TaskUse(tasks.size(), succeeded, calls, retried, fellBack, outcomes,
                costs && !tasks.isEmpty() ? Optional.of(cost) : Optional.empty(), complete);
    }
}
