package glidepath.ui.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.engine.ScenarioForecast;
import glidepath.engine.Waterfall;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Differences;
import glidepath.texts.Messages;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.StepData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.units.Money;

/// Why a scenario costs more than the one that it is compared with, over the horizon and after credits: what it charges more or
/// less, by cause, then what credits pay more or less of it, and tax. The table has the same lever by lever.
public final class WaterfallViewModel implements PageViewModel {

    private static final String MORE = "4";
    private static final String LESS = "2";
    private static final String SAME = "7";

    private final Messages messages;
    private final ReadOnlyObjectWrapper<StepData> data = new ReadOnlyObjectWrapper<>(StepData.EMPTY);
    private final PageWork work = PageWork.atOnce(this::fill);
    private List<Group> groups = List.of();

    /// Levers of one cause, or of causes that only change together.
    ///
    /// @param steps their changes to the charges; none for credits and tax, whose change is what is left
    private record Group(String name, List<Waterfall.Step> steps, Money change) {
    }

    public WaterfallViewModel(Messages messages) {
        this.messages = messages;
    }

    /// It takes a forecast for each lever that differs.
    @Override
    public PageWork work() {
        return work;
    }

    public ReadOnlyObjectProperty<StepData> data() {
        return data.getReadOnlyProperty();
    }

    /// Empty steps and a sentence that says what to do, where there is nothing to compare.
    private void fill(Snapshot now) {
        if (now.selected().equals(now.reference())) {
            groups = List.of();
            data.set(new StepData(List.of(), Double::toString, ChartFigures.NONE,
                    messages.text("ui.waterfall.same", now.scenario().name())));
            return;
        }
        Waterfall waterfall = waterfall(now, now.shown());
        groups = groups(now, waterfall, now.shown());
        data.set(new StepData(steps(now), new Amounts(messages).axis(), figures(now),
                sentence(now, now.shown())));
    }

    private static Waterfall waterfall(Snapshot now, ScenarioForecast to) {
        return Waterfall.between(now.plan(), now.catalog(), now.referred().scenario(), to.scenario(), ScenarioForecast::gross);
    }

    /// Only those that change something, by cause; they add up to the difference in what is left to pay, as that is charges less credits
    /// plus tax.
    private List<Group> groups(Snapshot now, Waterfall waterfall, ScenarioForecast to) {
        var byCause = new LinkedHashMap<Set<CostCause>, List<Waterfall.Step>>();
        waterfall.steps().stream().filter(step -> !step.change().isZero()).forEach(step -> byCause.computeIfAbsent(
                step.refs().stream().map(ref -> CostCause.of(ref.lever()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CostCause.class))),
                _ -> new ArrayList<>()).add(step));
        var all = new ArrayList<Group>();
        byCause.forEach((causes, steps) -> all.add(new Group(name(now, causes, steps), steps,
                Money.sum(steps.stream().map(Waterfall.Step::change).toList()))));
        all.add(new Group(messages.label(CostCause.CREDITS), List.of(), now.referred().credits().minus(to.credits())));
        all.add(new Group(messages.label(CostCause.TAX), List.of(), to.tax().minus(now.referred().tax())));
        all.removeIf(group -> group.change().isZero());
        return List.copyOf(all);
    }

    /// A cause of which only one lever differs has that lever's name beside its own.
    private String name(Snapshot now, Set<CostCause> causes, List<Waterfall.Step> steps) {
        String cause = causes.stream().map(messages::label).collect(Collectors.joining(", "));
        boolean one = steps.size() == 1 && steps.getFirst().refs().size() == 1;
        return one ? messages.text("ui.waterfall.one", cause, name(now, steps.getFirst())) : cause;
    }

    private List<StepData.Step> steps(Snapshot now) {
        var steps = new ArrayList<StepData.Step>();
        Money at = now.referred().leftToPay();
        steps.add(whole(now, now.referred().scenario(), at));
        for (Group group : groups) {
            steps.add(floating(group.name(), at, group.change()));
            at = at.plus(group.change());
        }
        steps.add(whole(now, now.scenario(), at));
        return steps;
    }

    private StepData.Step whole(Snapshot now, Scenario scenario, Money amount) {
        return new StepData.Step(scenario.name(), 0, amount.usd().doubleValue(), messages.numbers().wholeDollars(amount),
                Colours.of(now.plan(), scenario));
    }

    private StepData.Step floating(String name, Money at, Money change) {
        String colour = change.isZero() ? SAME : change.isPositive() ? MORE : LESS;
        return new StepData.Step(name, at.usd().doubleValue(), at.plus(change).usd().doubleValue(),
                (change.isPositive() ? "+" : "") + messages.numbers().wholeDollars(change), colour);
    }

    private String name(Snapshot now, Waterfall.Step step) {
        return step.refs().stream().map(ref -> name(now.plan().assumptions(), ref)).distinct().collect(Collectors.joining(", "));
    }

    private String name(Assumptions assumptions, InputRef<?> ref) {
        Section section = ref.lever().section();
        String label = messages.label(ref.lever());
        boolean alone = section == Section.CASH || assumptions.items(section).size() == 1;
        return alone ? label : messages.text("difference.of", assumptions.item(section, ref.item()).map(item -> item.name())
                .orElse(ref.item()), label);
    }

    private ChartFigures figures(Snapshot now) {
        var rows = new ArrayList<List<ChartFigures.Figure>>();
        rows.add(row(List.of(now.referred().scenario().name(), "", "", ""), new Amounts(messages).of(now.referred().leftToPay())));
        for (Group group : groups) {
            rows.addAll(rows(now, group));
        }
        rows.add(row(List.of(now.scenario().name(), "", "", ""), new Amounts(messages).of(now.shown().leftToPay())));
        return ChartFigures.of(List.of(messages.text("ui.waterfall.cause"), messages.text("ui.waterfall.lever"),
                messages.text("ui.waterfall.from"),
                messages.text("ui.waterfall.to"), messages.text("ui.waterfall.change")), rows);
    }

    private List<List<ChartFigures.Figure>> rows(Snapshot now, Group group) {
        if (group.steps().isEmpty()) {
            return List.of(row(List.of(group.name(), "", "", ""), difference(group.change())));
        }
        return group.steps().stream().map(step -> row(List.of(cause(step), name(now, step), values(now, step, now.referred().assumptions()),
                values(now, step, now.shown().assumptions())), difference(step.change()))).toList();
    }

    private ChartFigures.Figure difference(Money change) {
        return new ChartFigures.Figure(messages.numbers().difference(change), Cell.of(change));
    }

    private static List<ChartFigures.Figure> row(List<String> texts, ChartFigures.Figure last) {
        return Stream.concat(texts.stream().map(ChartFigures.Figure::of), Stream.of(last)).toList();
    }

    private String cause(Waterfall.Step step) {
        return step.refs().stream().map(ref -> messages.label(CostCause.of(ref.lever()))).distinct().collect(Collectors.joining(", "));
    }

    private String values(Snapshot now, Waterfall.Step step, Assumptions assumptions) {
        var shown = new Differences(messages, now.catalog());
        return step.refs().stream().map(ref -> shown.shown(ref.lever(), assumptions.get(ref))).collect(Collectors.joining(", "));
    }

    private String sentence(Snapshot now, ScenarioForecast to) {
        Money difference = to.leftToPay().minus(now.referred().leftToPay());
        String key = difference.isZero() ? "equal" : difference.isPositive() ? "more" : "less";
        String sentence = messages.text("ui.waterfall." + key, to.scenario().name(),
                messages.numbers().money(difference.max(difference.negated())), now.referred().scenario().name());
        return to.complete() && now.referred().complete() ? sentence : messages.text("ui.waterfall.unpriced", sentence);
    }

    /// Why a scenario costs more or less than the reference, cause by cause.
    ///
    /// @param id of the scenario
    public Optional<FigureReasons> reasons(String title, String id) {
        Snapshot now = work.latest().orElse(null);
        if (now == null || id.equals(now.reference())) {
            return Optional.empty();
        }
        ScenarioForecast to = now.forecast().of(id);
        var lines = new ArrayList<>(List.of(sentence(now, to)));
        groups(now, waterfall(now, to), to).forEach(group ->
                lines.add(messages.text("ui.reasons.title", group.name(), messages.numbers().difference(group.change()))));
        return Optional.of(new FigureReasons(title, lines, List.of(), "",
                Optional.of(new FigureReasons.BillPlace(id, FigureReasons.BillPlace.ALL))));
    }

    /// Which step of the chart a row of the table belongs to; -1 for none.
    public int step(int row) {
        int left = row - 1;
        for (int group = 0; group < groups.size() && left >= 0; group++) {
            left -= Math.max(1, groups.get(group).steps().size());
            if (left < 0) {
                return group + 1;
            }
        }
        return -1;
    }

    /// What a step of the chart consists of, lever by lever.
    ///
    /// @param step counted from the reference, which is 0
    public Optional<FigureReasons> reasons(int step) {
        Snapshot now = work.latest().orElse(null);
        if (now == null || step < 1 || step > groups.size()) {
            return Optional.empty();
        }
        Group group = groups.get(step - 1);
        var lines = new ArrayList<String>();
        group.steps().forEach(lever -> lines.add(messages.text("ui.waterfall.step", name(now, lever),
                values(now, lever, now.referred().assumptions()),
                values(now, lever, now.shown().assumptions()), messages.numbers().difference(lever.change()))));
        if (group.steps().isEmpty()) {
            boolean tax = group.name().equals(messages.label(CostCause.TAX));
            lines.add(messages.text(tax ? "ui.waterfall.tax" : "ui.waterfall.credits",
                    messages.numbers().money(tax ? now.referred().tax() : now.referred().credits()), now.referred().scenario().name(),
                    messages.numbers().money(tax ? now.shown().tax() : now.shown().credits()), now.scenario().name()));
        }
        return Optional.of(FigureReasons.told(messages.text("ui.reasons.title", group.name(), messages.numbers()
                .difference(group.change())), lines));
    }
}
