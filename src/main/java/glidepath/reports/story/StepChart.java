package glidepath.reports.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import glidepath.engine.DayWindows;
import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.BalanceCurve;
import glidepath.engine.surface.Surface;
import glidepath.plan.Story;
import glidepath.reports.SeriesColours;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// The data of a step's chart, as slides and tables hold it.
///
/// @param names  along the axis: days, months, scenarios or hours
/// @param days   the same as days, where they are; one stands twice where a balance jumps
/// @param series the lines, or the parts of the bars from the ground up
public record StepChart(Story.Chart kind, String title, List<String> names, List<LocalDate> days, List<Series> series) {

    private static final int CENTS = 2;
    private static final int AN_HOUR = 12;

    /// @param colour  `#rrggbb`, as the window's charts have it
    /// @param amounts one for each name: in the currency that is shown, or minutes
    public record Series(String name, String colour, List<BigDecimal> amounts) {
    }

    private StepChart(Story.Chart kind, String title, List<String> names, List<Series> series) {
        this(kind, title, names, List.of(), series);
    }

    public static StepChart of(StoryState state, Messages messages) {
        Story.Chart kind = state.step().chart();
        String title = messages.label(kind);
        return switch (kind) {
            case RUNWAY -> balances(state, title, List.of(state.shown()), messages);
            case RUNWAYS -> balances(state, title, state.forecast().scenarios(), messages);
            case MONTHS -> new StepChart(kind, title, state.shown().bills().stream()
                    .map(bill -> messages.numbers().shortMonth(bill.month())).toList(), parts(state.shown(), messages));
            case COMPARE -> compare(kind, title, state, messages);
            case WINDOWS -> windows(kind, title, DayWindows.of(state.shown()), messages);
        };
    }

    /// As the balances move: credits may be gone long before their month ends.
    private static StepChart balances(StoryState state, String title, List<ScenarioForecast> drawn, Messages messages) {
        List<BalanceCurve> curves = BalanceCurve.aligned(drawn.stream().map(BalanceCurve::of).toList());
        List<LocalDate> days = curves.getFirst().points().stream().map(BalanceCurve.Point::day).toList();
        return new StepChart(state.step().chart(), title, days.stream().map(messages.numbers()::date).toList(), days,
                IntStream.range(0, curves.size()).mapToObj(place -> new Series(name(drawn.get(place), messages),
                        SeriesColours.of(state.plan(), drawn.get(place).scenario()),
                        curves.get(place).points().stream().map(point -> cents(point.left(), messages)).toList())).toList());
    }

    /// Where prices are missing, the true balance is lower.
    private static String name(ScenarioForecast drawn, Messages messages) {
        String name = drawn.scenario().name();
        return drawn.complete() ? name : messages.text("ui.runway.at-most", name);
    }

    private static List<Series> parts(ScenarioForecast shown, Messages messages) {
        List<Map<Surface, Money>> months = shown.bills().stream().map(bill -> bill.by((Function<Line, Surface>) Line::surface)).toList();
        var surfaces = new LinkedHashMap<Surface, Boolean>();
        months.forEach(month -> month.forEach((surface, amount) -> surfaces.merge(surface, amount.isPositive(), Boolean::logicalOr)));
        return surfaces.entrySet().stream().filter(Map.Entry::getValue).map(part -> new Series(messages.text(part.getKey().key()),
                SeriesColours.of(part.getKey().colour()),
                months.stream().map(month -> cents(month.getOrDefault(part.getKey(), Money.ZERO), messages)).toList())).toList();
    }

    private static StepChart compare(Story.Chart kind, String title, StoryState state, Messages messages) {
        boolean perTask = state.step().figure() == Story.Figure.PER_TASK;
        List<ScenarioForecast> all = state.forecast().scenarios();
        List<BigDecimal> amounts = all.stream().map(each -> perTask ? each.costPerSuccessfulTask().map(messages.numbers()::shown)
                .orElse(BigDecimal.ZERO) : cents(each.leftToPay(), messages)).toList();
        return new StepChart(kind, title, all.stream().map(each -> each.scenario().name()).toList(),
                List.of(new Series(messages.label(perTask ? Story.Figure.PER_TASK : Story.Figure.NET_CASH), SeriesColours.of(0), amounts)));
    }

    private static StepChart windows(Story.Chart kind, String title, DayWindows day, Messages messages) {
        List<BigDecimal> used = hours(day, minutes -> Math.max(0, minutes));
        List<BigDecimal> idle = hours(day, minutes -> minutes == DayWindows.NOT_BILLED ? 0 : DayWindows.MINUTES - minutes);
        return new StepChart(kind, title, IntStream.range(0, day.used().size() / AN_HOUR).mapToObj(hour -> hour + ":00").toList(),
                List.of(new Series(messages.text("story.windows.used"), SeriesColours.of(0), used),
                        new Series(messages.text("story.windows.idle"), SeriesColours.of(1), idle)));
    }

    private static List<BigDecimal> hours(DayWindows day, Function<Integer, Integer> minutes) {
        return IntStream.range(0, day.used().size() / AN_HOUR)
                .mapToObj(hour -> BigDecimal.valueOf(day.used().subList(hour * AN_HOUR, (hour + 1) * AN_HOUR).stream()
                .mapToInt(minutes::apply).sum())).toList();
    }

    private static BigDecimal cents(Money amount, Messages messages) {
        return messages.numbers().shown(amount).setScale(CENTS, RoundingMode.HALF_UP);
    }
}
