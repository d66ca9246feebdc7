package glidepath.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.engine.ScenarioForecast;
import glidepath.engine.Waterfall;
import glidepath.formats.Differences;
import glidepath.formats.Words;
import glidepath.plan.Place;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Setup;
import glidepath.session.Snapshot;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.chart.Figures;
import glidepath.ui.kit.chart.StepData;
import glidepath.units.Money;

/// Why the chosen scenario costs more than the one that it is compared with, lever by lever, over the horizon and after credits.
public final class WaterfallViewModel {

    /// More steps than this, and the smallest are drawn as one.
    private static final int MOST_STEPS = 7;
    private static final String MORE = "4";
    private static final String LESS = "2";
    private static final String SAME = "7";

    private final Words words;
    private final ReadOnlyObjectWrapper<StepData> data = new ReadOnlyObjectWrapper<>(StepData.EMPTY);

    public WaterfallViewModel(Words words) {
        this.words = words;
    }

    public ReadOnlyObjectProperty<StepData> data() {
        return data.getReadOnlyProperty();
    }

    /// Empty steps and a sentence that says what to do, where there is nothing to compare.
    public void show(Snapshot now) {
        if (now.selected().equals(now.reference())) {
            data.set(new StepData(List.of(), Double::toString, Figures.NONE, words.text("ui.waterfall.same", now.scenario().name())));
            return;
        }
        var waterfall = Waterfall.between(now.plan(), now.catalog(), now.referred().scenario(), now.scenario(), ScenarioForecast::leftToPay);
        data.set(new StepData(steps(now, waterfall), value -> words.numbers().compactMoney(new Money(BigDecimal.valueOf(value))),
                figures(now, waterfall), sentence(now, waterfall)));
    }

    private List<StepData.Step> steps(Snapshot now, Waterfall waterfall) {
        List<Waterfall.Step> moving = waterfall.steps().stream().filter(step -> !step.change().isZero()).toList();
        List<Waterfall.Step> shown = largest(moving);
        var steps = new ArrayList<StepData.Step>();
        Money at = waterfall.from();
        steps.add(whole(now, now.referred().scenario(), at));
        for (Waterfall.Step step : shown) {
            steps.add(step(now, step, at));
            at = at.plus(step.change());
        }
        Money rest = waterfall.to().minus(at);
        if (shown.size() < moving.size()) {
            steps.add(floating(words.text("ui.waterfall.rest", moving.size() - shown.size()), at, rest));
        }
        steps.add(whole(now, now.scenario(), waterfall.to()));
        return steps;
    }

    /// In their order.
    private static List<Waterfall.Step> largest(List<Waterfall.Step> steps) {
        if (steps.size() <= MOST_STEPS) {
            return steps;
        }
        var large = steps.stream().sorted(Comparator.comparing((Waterfall.Step step) -> step.change().usd().abs()).reversed())
                .limit(MOST_STEPS - 1L).collect(Collectors.toSet());
        return steps.stream().filter(large::contains).toList();
    }

    private StepData.Step whole(Snapshot now, Scenario scenario, Money amount) {
        return new StepData.Step(scenario.name(), 0, amount.usd().doubleValue(), words.numbers().wholeDollars(amount), Colours.of(now.plan(), scenario));
    }

    private StepData.Step step(Snapshot now, Waterfall.Step step, Money at) {
        return floating(name(now, step), at, step.change());
    }

    private StepData.Step floating(String name, Money at, Money change) {
        String colour = change.isZero() ? SAME : change.isPositive() ? MORE : LESS;
        return new StepData.Step(name, at.usd().doubleValue(), at.plus(change).usd().doubleValue(),
                (change.isPositive() ? "+" : "") + words.numbers().wholeDollars(change), colour);
    }

    private String name(Snapshot now, Waterfall.Step step) {
        return step.places().stream().map(place -> name(now.plan().setup(), place)).distinct().collect(Collectors.joining(", "));
    }

    private String name(Setup setup, Place<?> place) {
        Section section = place.lever().section();
        String label = words.label(place.lever());
        boolean alone = section == Section.CASH || setup.items().get(section).size() == 1;
        return alone ? label : words.text("difference.of", setup.item(section, place.item()).map(item -> item.name()).orElse(place.item()), label);
    }

    private Figures figures(Snapshot now, Waterfall waterfall) {
        var shown = new Differences(words, now.catalog());
        Setup from = now.referred().setup();
        Setup to = now.shown().setup();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(now.referred().scenario().name(), "", "", words.numbers().money(waterfall.from())));
        for (Waterfall.Step step : waterfall.steps()) {
            rows.add(List.of(name(now, step),
                    step.places().stream().map(place -> shown.shown(place.lever(), from.get(place))).collect(Collectors.joining(", ")),
                    step.places().stream().map(place -> shown.shown(place.lever(), to.get(place))).collect(Collectors.joining(", ")),
                    words.numbers().difference(step.change())));
        }
        rows.add(List.of(now.scenario().name(), "", "", words.numbers().money(waterfall.to())));
        return new Figures(List.of(words.text("ui.waterfall.lever"), words.text("ui.waterfall.from"), words.text("ui.waterfall.to"),
                words.text("ui.waterfall.change")), rows);
    }

    private String sentence(Snapshot now, Waterfall waterfall) {
        Money difference = waterfall.to().minus(waterfall.from());
        String key = difference.isZero() ? "equal" : difference.isPositive() ? "more" : "less";
        String sentence = words.text("ui.waterfall." + key, now.scenario().name(),
                words.numbers().money(difference.max(difference.negated())), now.referred().scenario().name());
        return waterfall.complete() ? sentence : words.text("ui.waterfall.unpriced", sentence);
    }
}
