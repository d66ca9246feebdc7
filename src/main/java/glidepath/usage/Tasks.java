package glidepath.usage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Follows tasks through their calls, in whatever order they come.
final class Tasks {

    /// More are not followed.
    static final int MOST = 200_000;

    private final Map<Long, Task> tasks = new HashMap<>();
    private boolean complete = true;
    private boolean outcomes = true;
    private boolean costs = true;

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
        task.add(record);
        outcomes &= record.amounts().has(Measure.ERRORS);
        costs &= record.amounts().has(Measure.COST);
    }

    void add(Tasks other) {
        complete &= other.complete;
        outcomes &= other.outcomes;
        costs &= other.costs;
        other.tasks.forEach((id, from) -> {
            if (tasks.size() >= MOST && !tasks.containsKey(id)) {
                complete = false;
                return;
            }
            tasks.computeIfAbsent(id, _ -> new Task()).add(from);
        });
    }

    TaskUse use() {
        long succeeded = 0;
        long calls = 0;
        long retried = 0;
        long fellBack = 0;
        BigDecimal cost = BigDecimal.ZERO;
        for (Task task : tasks.values()) {
            calls += task.calls();
            cost = cost.add(task.cost());
            succeeded += task.isServed() ? 1 : 0;
            retried += task.retried();
            fellBack += task.fellBack() ? 1 : 0;
        }
        return new TaskUse(tasks.size(), succeeded, calls, retried, fellBack, outcomes,
                costs && !tasks.isEmpty() ? Optional.of(cost) : Optional.empty(), complete);
    }
}
