package glidepath.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.stage.Stage;

import glidepath.files.PlanFiles;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.PriceBookFile;
import glidepath.files.storage.UserSettings;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.CopiedLast;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.Painting;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.shell.PlannerWindow;
import glidepath.ui.shell.WindowContext;
import glidepath.ui.shell.WindowModel;
import glidepath.units.Count;
import glidepath.units.Message;

/// How long the whole window takes from an edit to the end of the render job: 8 scenarios over 24 months, as a slider is dragged.
///
/// Run on the class path, where the toolkit's own pulse can be called, in turns with another version's:
/// `mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.args="-Dglass.platform=Headless -Dprism.order=sw -cp %classpath
/// glidepath.bench.WindowBenchmark"`.
public final class WindowBenchmark {

    private static final int SCENARIOS = 8;
    private static final int WARM = 200;
    private static final int ROUNDS = 300;
    private static final int CALLS = 100_000;
    /// What waits for a pause never comes to its turn.
    private static final Pace WHILE_DRAGGED = new Pace(Runnable::run, () -> _ -> { }, Runnable::run, Runnable::run, LongWork.atOnce(),
            Runnable::run);
    private static final Object NONE = new Object();   // of what is static

    private final Session session;
    private final Call pulse;
    private final Call paint;
    private final Call painted;
    private final Call allocated;

    /// What the toolkit and the machine keep to themselves.
    private record Call(Method method, Object on) {

        static Call of(String type, String name, Object on) throws ReflectiveOperationException {
            Method method = Class.forName(type).getDeclaredMethod(name);
            method.setAccessible(true);
            return new Call(method, on);
        }

        Object now() throws ReflectiveOperationException {
            return method.invoke(on);
        }
    }

    private WindowBenchmark() throws ReflectiveOperationException {
        var messages = Messages.in(Locale.US);
        var model = new WindowModel(plan(), new WindowContext("1", messages, Catalogs.shipped(), LocalDate.of(2026, 11, 25), ZoneOffset.UTC,
                new PlanFiles(Path.of("target"), messages), FileQuestions.NONE, new CopiedLast(),
                        SettingsAccess.inMemory(UserSettings.FIRST.withTheme("light")), WHILE_DRAGGED,
                new PriceBookFile(Path.of("target"))));
        session = model.session();
        var stage = new Stage();
        stage.setScene(new PlannerWindow(model, 1000, 1000).scene());
        stage.show();
        pulse = Call.of("com.sun.javafx.tk.Toolkit", "firePulse", Call.of("com.sun.javafx.tk.Toolkit", "getToolkit", NONE).now());
        Object painter = Call.of("com.sun.javafx.tk.quantum.PaintCollector", "getInstance", NONE).now();
        paint = Call.of("com.sun.javafx.tk.quantum.PaintCollector", "renderAll", painter);
        painted = Call.of("com.sun.javafx.tk.quantum.PaintCollector", "waitForRenderingToComplete", painter);
        allocated = Call.of("com.sun.management.ThreadMXBean", "getCurrentThreadAllocatedBytes",
                Call.of("java.lang.management.ManagementFactory", "getThreadMXBean", NONE).now());
    }

    private static Plan plan() {
        Plan plan = Samples.read("support-bot");
        String workload = plan.assumptions().workloads().getFirst().id();
        for (int more = plan.scenarios().size(); more < SCENARIOS; more++) {
            plan = plan.plus(Plan.variant("more" + more, "Variant " + more, Map.of(Levers.INPUT.at(workload), Count.of(1_000 * more))));
        }
        return plan;
    }

    private void edit(int tick) throws ReflectiveOperationException {
        String workload = session.plan().assumptions().workloads().getFirst().id();
        session.edit(Message.of("gesture.change", "Calls"), plan ->
                plan.with(plan.baseline().id(), Levers.CALLS.at(workload), new Count(BigDecimal.valueOf(CALLS + 100L * (tick % 200)))));
        pulse.now();
        paint.now();
        painted.now();
    }

    private String measure() throws ReflectiveOperationException {
        long[] took = new long[ROUNDS];
        long[] worked = new long[ROUNDS];
        long bytes = 0;
        for (int tick = -WARM; tick < ROUNDS; tick++) {
            long before = (long) allocated.now();
            long work = processorTime();
            long start = System.nanoTime();
            edit(tick + WARM);
            if (tick >= 0) {
                took[tick] = System.nanoTime() - start;
                worked[tick] = processorTime() - work;
                bytes += (long) allocated.now() - before;
            }
        }
        return "clock %s, processor %s, %d KB allocated on the window's thread for each edit".formatted(told(took), told(worked),
                bytes / ROUNDS / 1024);
    }

    private static String told(long[] nanos) {
        Arrays.sort(nanos);
        return "p50 %.2f ms p99 %.2f ms".formatted(nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 99 / 100] / 1e6);
    }

    /// Of the two threads that make a frame: on a busy machine the clock tells more of the others.
    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread == Thread.currentThread() || thread.getName()
                .startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.threadId())).sum();
    }

    public static void main(String[] args) throws Exception {
        Painting.inManyPlaces();
        var task = new FutureTask<>(() -> new WindowBenchmark().measure());
        Platform.startup(task);
        try {
            System.out.println(task.get());
        } finally {
            Platform.exit();
        }
    }
}
