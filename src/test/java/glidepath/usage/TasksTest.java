package glidepath.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.reports.usage.SampleFacts;
import glidepath.texts.Messages;

class TasksTest {

    /// A call at $1 for each task from the first number to before the last.
    private static Tasks tasks(int from, int to) {
        var amounts = new Amounts.Builder().set(Measure.CALLS, 1).set(Measure.ERRORS, 0).cost(BigDecimal.ONE).build();
        var tasks = new Tasks();
        for (int task = from; task < to; task++) {
            tasks.add(UsageRecord.call(Optional.empty(), Records.MODEL, amounts).partOf("task " + task));
        }
        return tasks;
    }

    /// Two files of 150,000 tasks, 50,000 of them in both: of 250,000 tasks 200,000 are followed, 50,000 of these with two calls.
    @Test
    void whatIsNotFollowedCostsNothingAmongWhatIs() {
        Tasks both = tasks(0, 150_000);
        both.add(tasks(100_000, 250_000));
        TaskUse use = both.use();
        assertEquals(200_000, use.tasks());
        assertEquals(Optional.of(BigDecimal.valueOf(use.calls())), use.cost());
    }

    @Test
    void aSampleSaysWhereItFollowedSomeTasksOnly() {
        var sampler = new Sampler();
        sampler.begin("file", "test");
        for (int task = 0; task <= Tasks.MOST; task++) {
            sampler.add(Records.spend(Records.MONDAY, "", "task " + task, "1"));
        }
        sampler.end("file");
        assertEquals("figures of tasks are of 200,000 tasks only; there are more than can be followed. Read fewer days or files at once",
                facts(sampler.sample()).get("Tasks"));
        assertFalse(facts(Records.sample(Records.spend(Records.MONDAY, "", "one", "1"))).containsKey("Tasks"));
    }

    private static Map<String, String> facts(Sample sample) {
        return new SampleFacts(Messages.root(), sample).all();
    }
}
