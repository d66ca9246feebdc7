package glidepath.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.engine.Bill;
import glidepath.engine.Forecaster;
import glidepath.engine.PlanChange;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.reports.ChangeReport;
import glidepath.units.Money;

/// Tells what changed between two plans, in money, and fails a build where that is too much.
@Command(name = "diff", mixinStandardHelpOptions = true,
        description = "What changed between two plans, cause by cause: charges, cash and the day on which credits run out.")
final class DiffCommand extends CliCommand {

    /// How changes are printed.
    enum Format { TEXT, JSON, MD }

    @Parameters(index = "0", paramLabel = "A", description = "The older plan: a file, or sample:NAME.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "B", description = "The newer plan.")
    private String newer = "";

    @Option(names = "--scenario", paramLabel = "NAME",
            description = "Only this scenario, by name or id; all that both plans have where left out.")
    private @Nullable String scenario;

    @Option(names = "--budget", paramLabel = "USD", description = "Fail where a month of B has higher charges.")
    private @Nullable String budget;

    @Option(names = "--max-increase", paramLabel = "USD", description = "Fail where charges rise by more in a mean month.")
    private @Nullable String increase;

    @Option(names = "--format", description = "text, json (always in US dollars) or md.", defaultValue = "text")
    private Format format = Format.TEXT;

    DiffCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan before = PlanArgument.read(older, context.messages());
        Plan after = PlanArgument.read(newer, context.messages());
        Optional<Money> most = Optional.ofNullable(budget).map(text -> typed("--budget", text).amount());
        Optional<Money> more = Optional.ofNullable(increase).map(text -> typed("--max-increase", text).change());
        List<PlanChange> changes = chosen(PlanChange.between(before, after, context.catalog().get()));
        PlanMessages shown = PlanMessages.of(context, after, format == Format.JSON);
        var report = new ChangeReport(shown.messages(), context.prices(after), changes);
        List<Scenario> fresh = scenario == null ? only(after, before) : List.of();
        List<Scenario> gone = scenario == null ? only(before, after) : List.of();
        print(switch (format) {
            case TEXT -> shown.withRate(report.text());
            case JSON -> report.json(gone, fresh);
            case MD -> shown.withRate(report.markdown());
        });
        alone(fresh, gone).ifPresent(format == Format.JSON ? line().getErr()::println : this::printLine);
        List<String> beyond = Stream.concat(changes.stream()
                .flatMap(change -> Stream.of(most.flatMap(limit -> aboveBudget(change.after(), limit)),
                        more.flatMap(limit -> aboveIncrease(change, limit)), most.or(() -> more).flatMap(_ -> unknown(change.after())))),
                most.stream().flatMap(limit -> forecasts(after, fresh).flatMap(each -> Stream.of(aboveBudget(each, limit), unknown(each)))))
                .flatMap(Optional::stream).toList();
        beyond.forEach(line().getErr()::println);
        return beyond.isEmpty() ? 0 : Cli.FAILED;
    }

    private List<PlanChange> chosen(List<PlanChange> all) {
        List<PlanChange> chosen = all.stream().filter(change -> ScenarioArgument.isNamed(change.after().scenario(), scenario)).toList();
        if (chosen.isEmpty()) {
            throw new CommandFailure("'" + scenario + "' is no scenario that both plans have. They share "
                    + String.join(", ", all.stream().map(change -> change.after().scenario().name()).toList()));
        }
        return chosen;
    }

    /// Variants of a plan that another one has not.
    private static List<Scenario> only(Plan plan, Plan other) {
        return plan.scenarios().stream().skip(1)
                .filter(each -> other.scenarios().stream().skip(1).noneMatch(known -> known.id().equals(each.id()))).toList();
    }

    private Stream<ScenarioForecast> forecasts(Plan plan, List<Scenario> some) {
        return some.isEmpty() ? Stream.empty() : Forecaster.forecast(plan, context.prices(plan)).scenarios().stream()
                .filter(each -> some.contains(each.scenario()));
    }

    /// What is compared with nothing.
    private Optional<String> alone(List<Scenario> fresh, List<Scenario> gone) {
        String names = Stream.concat(fresh.stream(), gone.stream()).map(Scenario::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(context.messages().text("change.alone", names));
    }

    private void printLine(String text) {
        print(text + "\n");
    }

    private Optional<String> aboveBudget(ScenarioForecast forecast, Money limit) {
        return forecast.bills().stream().filter(bill -> bill.gross().compareTo(limit) > 0).findFirst()
                .map((Bill bill) -> context.messages().text("change.above-budget",
                forecast.scenario().name(), context.messages().numbers().month(bill.month()), context.messages().numbers()
                        .money(bill.gross()), context.messages().numbers().money(limit)));
    }

    /// What is unpriced may cost anything.
    private Optional<String> unknown(ScenarioForecast forecast) {
        return forecast.complete() ? Optional.empty() : Optional.of(context.messages().text("change.unknown", forecast.scenario().name()));
    }

    private Optional<String> aboveIncrease(PlanChange change, Money limit) {
        Money monthly = change.monthlyIncrease();
        return monthly.compareTo(limit) > 0 ? Optional.of(context.messages().text("change.above-increase", change.after().scenario().name(),
                context.messages().numbers().money(monthly), context.messages().numbers().money(limit))) : Optional.empty();
    }
}
