package glidepath.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.reports.odds.SeekReport;
import glidepath.simulate.Goal;
import glidepath.simulate.GoalInput;
import glidepath.simulate.GoalSeeker;
import glidepath.simulate.MonthBillGoal;
import glidepath.simulate.RunOutGoal;
import glidepath.texts.TypedValue;

/// Prints the value of each input at which credits last to a day, or a month's bill reaches an amount.
@Command(name = "seek", mixinStandardHelpOptions = true,
        description = "The value of each input, all others unchanged, at which credits last to a day or what is left to pay of "
                + "a month is an amount.")
final class SeekCommand extends PlanCommand {

    @Option(names = "--scenario", paramLabel = "NAME", description = "This scenario, by name or id; the baseline where left out.")
    private @Nullable String scenario;

    @Option(names = "--until", paramLabel = "DATE", description = "The day until which credits should last.")
    private @Nullable String until;

    @Option(names = "--bill", paramLabel = "USD", description = "The most that should be left to pay of the month.")
    private @Nullable String bill;

    @Option(names = "--month", paramLabel = "MONTH", description = "The month of --bill; the plan's last where left out.")
    private @Nullable String month;

    @Option(names = "--odds", paramLabel = "SHARE", description = "In which share of the draws, such as 80%%; the plain forecast where "
            + "left out.")
    private @Nullable String odds;

    @Option(names = "--range", paramLabel = "INPUT=RANGE", description = "Gives an input as a range; may be repeated.")
    private List<String> ranges = List.of();

    @Option(names = "--input", paramLabel = "INPUT", description = "Only this input, such as chat/demand.calls.")
    private @Nullable String input;

    @Option(names = "--along", paramLabel = "INPUT", description = "With --input: its value for several values of this one, a frontier.")
    private @Nullable String along;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Cli.Format format = Cli.Format.TEXT;

    SeekCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan read = plan();
        for (String given : ranges) {
            read = RangeArgument.set(read, context.messages(), given);
        }
        PriceCatalog catalog = context.prices(read);
        Scenario chosen = ScenarioArgument.of(read, scenario).getFirst();
        OptionalDouble share = share();
        if (share.isPresent() && read.ranges(chosen).isEmpty()) {
            throw new CommandFailure(context.messages().text("odds.no-ranges"));
        }
        var seeker = new GoalSeeker(read, chosen, catalog, goal(read), share);
        boolean json = format == Cli.Format.JSON;
        PlanMessages shown = PlanMessages.of(context, read, json);
        var report = new SeekReport(shown.messages(), seeker);
        if (along != null) {
            GoalSeeker.Frontier frontier = frontier(seeker);
            print(json ? report.json(frontier) : shown.withRate(report.text(frontier)));
        } else {
            List<GoalSeeker.Answer> answers = input == null ? seeker.answers() : List.of(answer(seeker, input));
            print(json ? report.json(answers) : shown.withRate(report.text(answers)));
        }
        return 0;
    }

    private GoalSeeker.Answer answer(GoalSeeker seeker, String name) {
        GoalInput each = goalInput(seeker, name);
        return seeker.answer(each.input(), each.low(), each.high());
    }

    private GoalInput goalInput(GoalSeeker seeker, String name) {
        var assumptions = seeker.plan().assumptions(seeker.scenario());
        return GoalInput.of(assumptions, InputArgument.of(assumptions, name));
    }

    /// From half of the present value to twice as much.
    private GoalSeeker.Frontier frontier(GoalSeeker seeker) {
        if (input == null) {
            throw wrong("--along needs --input: the one whose value is sought");
        }
        var assumptions = seeker.plan().assumptions(seeker.scenario());
        InputRef<?> other = InputArgument.of(assumptions, Objects.requireNonNull(along));
        BigDecimal now = InputNumber.of(assumptions, other).orElse(BigDecimal.ZERO);
        return seeker.frontier(other, GoalSeeker.around(GoalInput.of(assumptions, other), now), goalInput(seeker, input));
    }

    private Goal goal(Plan read) {
        if ((until == null) == (bill == null)) {
            throw wrong("Write what is sought: --until DATE for credits, or --bill USD for a month");
        }
        if (bill != null) {
            return new MonthBillGoal(month(read), typed("--bill", bill).amount());
        }
        LocalDate end = RunOutGoal.through(read.settings().lastMonth()).day();
        return new RunOutGoal(typed("--until", Objects.requireNonNull(until))
                .day(read.settings(), end, month -> RunOutGoal.through(month).day()));
    }

    private YearMonth month(Plan read) {
        if (month == null) {
            return read.settings().lastMonth();
        }
        TypedValue typed = typed("--month", month);
        return typed.month().filter(read.settings().horizon()::contains)
                .orElseThrow(() -> typed.isNot("a month of the plan", read.settings().start().toString()));
    }

    private OptionalDouble share() {
        return odds == null ? OptionalDouble.empty() : OptionalDouble.of(typed("--odds", odds).share().doubleValue());
    }
}
