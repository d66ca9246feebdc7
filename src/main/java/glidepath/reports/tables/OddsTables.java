package glidepath.reports.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Scenario;
import glidepath.simulate.Bands;
import glidepath.simulate.OddsQuestion;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;
import glidepath.units.Money;

/// The ranges of a plan, and what draws of them come to, as tables. What is simulated says so, with the seed and the number of draws.
public record OddsTables(Plan plan, PriceCatalog catalog, Messages messages) {

    private static final int CENTS = 2;
    private static final int TO_CONVERT = 6;
    private static final List<Double> DAYS = List.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

    /// Every range, of the baseline and of the scenarios that differ; no rows where there are none.
    public Table ranges(String name) {
        return new Table(name, PlanTables.headings(messages, "scenario", "section", "item", "input", "unit", "low", "likely", "high",
                "shape", "cause"),
                plan.scenarios().stream().flatMap(scenario -> plan.uncertainty().own(scenario.id()).entrySet().stream()
                        .map(entry -> range(scenario, entry.getKey(), entry.getValue()))).toList());
    }

    private List<Cell> range(Scenario scenario, InputRef<?> input, Range range) {
        String item = plan.assumptions().item(input).map(each -> each.name(catalog)).orElse(input.item());
        return List.of(Cell.text(scenario.name()), Cell.text(messages.label(input.lever().section())), Cell.text(item),
                Cell.text(messages.label(input.lever())),
                Cell.text(plan.settings().currency().unit(messages.unit(input.lever()))), value(input, range.low()),
                value(input, range.likely()), value(input, range.high()),
                Cell.text(messages.label(range.shape())), Cell.text(range.cause().map(Range.Cause::name).orElse("")));
    }

    private static Cell value(InputRef<?> input, BigDecimal number) {
        return Cell.any(InputNumber.value(input.lever().kind(), number));
    }

    /// What the draws of each scenario come to, and below what which share of them lies; no rows where every input is one number.
    public Table odds(String name, Optional<PlanOdds> odds) {
        String told = odds.map(some -> messages.text("table.simulated", name, PlanOdds.DRAWS, some.simulation().seed())).orElse(name);
        return new Table(told, PlanTables.headings(messages, "scenario", "figure", "p5", "p10", "p25", "p50", "p75", "p90", "p95", "mean"),
                odds.stream().flatMap(some -> some.scenarios().stream().flatMap(forecast -> rows(forecast, some.of(forecast)))).toList());
    }

    private Stream<List<Cell>> rows(ScenarioForecast forecast, ScenarioOdds odds) {
        LocalDate until = OddsQuestion.ofAll(plan.settings()).until();
        var rows = new ArrayList<List<Cell>>();
        rows.add(amounts(forecast, "odds.left", odds.total(), Optional.of(odds.mean())));
        rows.add(amounts(forecast, "odds.dearest", odds.dearestMonth(), Optional.empty()));
        rows.add(amounts(forecast, "odds.waste", odds.lapsed(), Optional.of(odds.meanLapsed())));
        rows.add(days(forecast, "odds.run-out", odds::runOut));
        rows.add(chance(forecast, messages.text("odds.credits-last", until), new OddsText(messages).odds(odds.creditsLastThrough(until))));
        odds.cashLastsThrough(until).ifPresent(last -> {
            rows.add(days(forecast, "odds.cash-out", odds::cashOut));
            rows.add(chance(forecast, messages.text("odds.cash-lasts", until), new OddsText(messages).odds(last)));
        });
        return rows.stream();
    }

    private List<Cell> amounts(ScenarioForecast forecast, String figure, Bands bands, Optional<Double> mean) {
        return row(forecast, messages.text(figure), Stream.of(bands.p5(), bands.p10(), bands.p25(), bands.p50(), bands.p75(), bands.p90(),
                bands.p95())
                .map(this::amount).toList(), mean.map(this::amount).orElse(Cell.EMPTY));
    }

    private List<Cell> days(ScenarioForecast forecast, String figure, DoubleFunction<Optional<LocalDate>> day) {
        Function<Double, Cell> cell = share -> day.apply(share).<Cell>map(Cell.Day::new).orElse(Cell.text(messages.text("odds.lasts")));
        return row(forecast, messages.text(figure), DAYS.stream().map(cell).toList(), Cell.EMPTY);
    }

    private List<Cell> chance(ScenarioForecast forecast, String figure, String share) {
        return row(forecast, figure, DAYS.stream().map(_ -> Cell.EMPTY).toList(), Cell.text(share));
    }

    private static List<Cell> row(ScenarioForecast forecast, String figure, List<Cell> bands, Cell mean) {
        var row = new ArrayList<>(List.of(Cell.text(forecast.scenario().name()), Cell.text(figure)));
        row.addAll(bands);
        row.add(mean);
        return row;
    }

    /// In cents, since more digits would be the luck of the draws; what is converted before it is shown keeps some to be rounded then.
    private Cell amount(double dollars) {
        int digits = plan.settings().currency().isComplete() ? TO_CONVERT : CENTS;
        return Cell.of(new Money(BigDecimal.valueOf(dollars).setScale(digits, RoundingMode.HALF_UP)));
    }
}
