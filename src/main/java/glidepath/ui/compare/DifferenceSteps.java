package glidepath.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import glidepath.engine.ScenarioForecast;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.StepData;
import glidepath.units.Money;

/// From what the reference leaves to pay to what the chosen scenario does, cause by cause; the table has the same lever by lever.
record DifferenceSteps(Messages messages, Snapshot now, List<DifferenceCause> causes) {

    private static final String MORE = "4";
    private static final String LESS = "2";

    StepData data() {
        return new StepData(steps(), new Amounts(messages).axis(), figures(), text().sentence(now.shown()));
    }

    private DifferenceText text() {
        return new DifferenceText(messages, now);
    }

    private List<StepData.Step> steps() {
        var steps = new ArrayList<StepData.Step>();
        Money at = now.referred().leftToPay();
        steps.add(whole(now.referred(), at));
        for (DifferenceCause cause : causes) {
            steps.add(floating(cause, at));
            at = at.plus(cause.change());
        }
        steps.add(whole(now.shown(), at));
        return steps;
    }

    private StepData.Step whole(ScenarioForecast forecast, Money amount) {
        return new StepData.Step(forecast.scenario().name(), 0, Amounts.place(amount),
                messages.atLeast(amount, forecast.complete(), messages.numbers()::wholeDollars),
                Colours.of(now.plan(), forecast.scenario()));
    }

    private StepData.Step floating(DifferenceCause cause, Money at) {
        Money change = cause.change();
        String amount = (change.isPositive() ? "+" : "") + messages.numbers().wholeDollars(change);
        return new StepData.Step(text().name(cause), Amounts.place(at), Amounts.place(at.plus(change)),
                text().amount(amount, cause.complete()), change.isPositive() ? MORE : LESS);
    }

    private ChartFigures figures() {
        var rows = new ArrayList<List<ChartFigures.Figure>>();
        rows.add(whole(now.referred()));
        causes.forEach(cause -> rows.addAll(rows(cause)));
        rows.add(whole(now.shown()));
        return ChartFigures.of(Stream.of("cause", "lever", "from", "to", "change").map(key -> messages.text("ui.waterfall." + key))
                .toList(), rows);
    }

    private List<ChartFigures.Figure> whole(ScenarioForecast forecast) {
        return row(named(forecast.scenario().name()), new Amounts(messages).of(forecast.leftToPay(), forecast.complete()));
    }

    private List<List<ChartFigures.Figure>> rows(DifferenceCause cause) {
        return cause.steps().isEmpty() ? List.of(row(named(text().name(cause)), change(cause, cause.change())))
                : cause.steps().stream().map(step -> row(text().row(step), change(cause, step.change()))).toList();
    }

    /// No number that sums could be made of, where it is only a part.
    private ChartFigures.Figure change(DifferenceCause cause, Money change) {
        ChartFigures.Figure exact = new Amounts(messages).difference(change);
        return cause.complete() ? exact : ChartFigures.Figure.of(text().amount(exact.text(), false));
    }

    private static List<String> named(String name) {
        return List.of(name, "", "", "");
    }

    private static List<ChartFigures.Figure> row(List<String> texts, ChartFigures.Figure last) {
        return Stream.concat(texts.stream().map(ChartFigures.Figure::of), Stream.of(last)).toList();
    }
}
