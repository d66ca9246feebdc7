package glidepath.ui.months;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.engine.Bill;
import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.Fan;
import glidepath.ui.kit.chart.StackData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.Money;

/// The chosen scenario's charges by month, stacked by what is billed; failed attempts and fallback apart, and what credits pay.
public final class MonthsViewModel implements PageViewModel {

    private static final int INK = 12;

    private final Messages messages;
    private final LiveOdds odds;
    private final ReadOnlyObjectWrapper<StackData> data = new ReadOnlyObjectWrapper<>(StackData.EMPTY);
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final PageWork work = PageWork.atOnce(this::fill);
    private @Nullable YearMonth chosen;

    public MonthsViewModel(Messages messages) {
        this(messages, LiveOdds.none());
    }

    /// @param odds of how far each month may reach
    public MonthsViewModel(Messages messages, LiveOdds odds) {
        this.messages = messages;
        this.odds = odds;
        odds.latest().subscribe(work::again);
    }

    public ReadOnlyObjectProperty<StackData> data() {
        return data.getReadOnlyProperty();
    }

    /// What to do where nothing is charged; empty where something is.
    public ReadOnlyStringProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /// Marks a month.
    ///
    /// @param month counted from the start of the plan
    /// @return why it costs what it costs; empty where there is no such month
    public Optional<FigureReasons> choose(int month) {
        return work.latest().map(Snapshot::shown).filter(shown -> month >= 0 && month < shown.bills().size())
                .map(shown -> mark(shown, month));
    }

    private FigureReasons mark(ScenarioForecast shown, int month) {
        Bill bill = shown.bills().get(month);
        chosen = bill.month();
        work.again();
        String gross = messages.numbers().money(bill.gross());
        return new ScenarioReasons(messages, shown).month(messages.text("ui.reasons.title", messages.numbers().month(bill.month()),
                bill.complete() ? gross : messages.text("ui.charts.at-least", gross)), month);
    }

    @Override
    public PageWork work() {
        return work;
    }

    private void fill(Snapshot now) {
        ScenarioForecast shown = now.shown();
        List<Map<Part, Money>> months = shown.bills().stream().map(bill -> bill.by(Part::of)).toList();
        List<Part> parts = parts(months);
        empty.set(parts.isEmpty() ? messages.text("ui.months.empty") : "");
        boolean credits = shown.credits().isPositive();
        Optional<Fan> fan = parts.isEmpty() ? Optional.empty() : odds.of(now, now.selected())
                .map(found -> Fan.of(messages, months.size(), found::charges));
        data.set(new StackData(shown.bills().stream().map(bill -> messages.numbers().shortMonth(bill.month())).toList(),
                parts.stream().map(part -> stack(part, months)).toList(),
                new StackData.Part(messages.text("ui.months.credits"), INK, false,
                        credits ? shown.bills().stream().map(bill -> bill.credits().applied().usd().doubleValue()).toList() : List.of()),
                fan.map(Fan::bands).orElse(List.of()), shown.bills().stream().map(Bill::month).toList().indexOf(chosen),
                new Amounts(messages).axis(), figures(shown, parts, months, fan),
                        sentence(shown)));
    }

    /// What is stacked: a surface, or why more was called than asked for.
    private record Part(String key, int colour, boolean extra) {

        static final Part FALLBACK = new Part("cause.fallback", 10, true);
        static final Part FAILED = new Part("cause.failed_attempts", 4, true);

        static Part of(Surface surface) {
            return new Part(surface.key(), surface.colour(), false);
        }

        static Part of(Line line) {
            return switch (line.cause()) {
                case FAILED_ATTEMPTS -> FAILED;
                case FALLBACK -> FALLBACK;
                default -> of(line.surface());
            };
        }
    }

    private static List<Part> parts(List<Map<Part, Money>> months) {
        var parts = new ArrayList<>(Surfaces.ALL.stream().map(Part::of).toList());
        parts.add(Part.FALLBACK);
        parts.add(Part.FAILED);
        parts.removeIf(part -> months.stream().noneMatch(month -> month.getOrDefault(part, Money.ZERO).isPositive()));
        return parts;
    }

    private StackData.Part stack(Part part, List<Map<Part, Money>> months) {
        return new StackData.Part(messages.text(part.key()), part.colour(), part.extra(),
                months.stream().map(month -> month.getOrDefault(part, Money.ZERO).usd().doubleValue()).toList());
    }

    private ChartFigures figures(ScenarioForecast shown, List<Part> parts, List<Map<Part, Money>> months, Optional<Fan> fan) {
        var headings = new ArrayList<>(List.of(messages.text("ui.runway.heading.month"), messages.text("ui.runway.heading.charges")));
        parts.reversed().forEach(part -> headings.add(messages.text(part.key())));
        headings.add(messages.text("ui.months.credits"));
        headings.add(messages.text("ui.runway.heading.tax"));
        headings.add(messages.text("ui.runway.heading.left"));
        fan.ifPresent(each -> headings.addAll(each.headings(messages.text("ui.runway.heading.charges"))));
        return ChartFigures.later(headings, () -> IntStream.range(0, months.size()).mapToObj(month -> {
            var row = row(shown.bills().get(month), parts, months.get(month));
            fan.ifPresent(each -> row.addAll(each.figures(month)));
            return row;
        }).toList());
    }

    private List<ChartFigures.Figure> row(Bill bill, List<Part> parts, Map<Part, Money> month) {
        var amounts = new Amounts(messages);
        var row = new ArrayList<ChartFigures.Figure>();
        row.add(new ChartFigures.Figure(messages.numbers().month(bill.month()), Cell.of(bill.month())));
        row.add(amounts.of(bill.gross(), bill.complete()));
        parts.reversed().forEach(part -> row.add(amounts.unlessZero(month.getOrDefault(part, Money.ZERO))));
        row.add(amounts.unlessZero(bill.credits().applied()));
        row.add(amounts.unlessZero(bill.tax()));
        row.add(amounts.of(bill.leftToPay(), bill.complete()));
        return row;
    }

    private String sentence(ScenarioForecast shown) {
        Bill first = shown.firstMonth();
        Bill last = shown.bills().getLast();
        return messages.text("ui.months.sentence", shown.scenario().name(), messages.numbers().money(first.gross()), first.month(),
                messages.numbers().money(last.gross()), last.month());
    }
}
