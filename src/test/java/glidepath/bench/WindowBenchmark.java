package glidepath.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.stage.Stage;

import glidepath.Fixtures;
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
/// `.ci/frames` runs it in turns with another version's. By hand, on the class path:
/// `mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.args="-Dglass.platform=Headless -Dprism.order=sw -cp %classpath
/// glidepath.bench.WindowBenchmark"`.
public final class WindowBenchmark {

    private static final int SCENARIOS = 8;
    private static final int CALLS = 100_000;
    /// What waits for a pause never comes to its turn.
    private static final Pace WHILE_DRAGGED = new Pace(Runnable::run, () -> _ -> { }, Runnable::run, Runnable::run, LongWork.atOnce(),
            Runnable::run);

    private final Session session;

    private WindowBenchmark() {
        var messages = Messages.in(Locale.US);
        var model = new WindowModel(plan(), new WindowContext("1", messages, Catalogs.shipped(), LocalDate.of(2026, 11, 25), ZoneOffset.UTC,
                new PlanFiles(Path.of("target"), messages), FileQuestions.NONE, new CopiedLast(),
                        SettingsAccess.inMemory(UserSettings.FIRST.withTheme("light")), WHILE_DRAGGED,
                new PriceBookFile(Path.of("target"))));
        session = model.session();
        var stage = new Stage();
        stage.setScene(new PlannerWindow(model, 1000, 1000).scene());
        stage.show();
    }

    private static Plan plan() {
        Plan plan = Samples.read("support-bot");
        String workload = plan.assumptions().workloads().getFirst().id();
        for (int more = plan.scenarios().size(); more < SCENARIOS; more++) {
            plan = plan.plus(Fixtures.variant("more" + more, "Variant " + more, Map.of(Levers.INPUT.at(workload), Count.of(1_000 * more))));
        }
        return plan;
    }

    private String measure() throws ReflectiveOperationException {
        String workload = session.plan().assumptions().workloads().getFirst().id();
        return new FrameStopwatch().measure(frame -> session.edit(Message.of("gesture.change", "Calls"), plan ->
                plan.with(plan.baseline().id(), Levers.CALLS.at(workload), new Count(BigDecimal.valueOf(CALLS + 100L * (frame % 200))))));
    }

    public static void main(String[] args) throws Exception {
        Painting.followingSliders();
        var task = new FutureTask<>(() -> new WindowBenchmark().measure());
        Platform.startup(task);
        try {
            System.out.println(task.get());
        } finally {
            Platform.exit();
        }
    }
}
