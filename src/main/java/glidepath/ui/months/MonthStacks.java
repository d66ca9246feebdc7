package glidepath.ui.months;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.Fan;
import glidepath.ui.kit.chart.StackData;
import glidepath.units.Money;

/// A scenario's charges by month, stacked by what is billed, and what credits pay of them.
///
/// @param parts  that charge something in some month, from the ground up
/// @param months the amounts of each month
record MonthStacks(Messages messages, ScenarioForecast shown, List<MonthPart> parts, List<Map<MonthPart, Money>> months) {

    private static final int INK = 12;

    static MonthStacks of(Messages messages, ScenarioForecast shown) {
        List<Map<MonthPart, Money>> months = shown.bills().stream().map(bill -> bill.by(MonthPart::of)).toList();
        return new MonthStacks(messages, shown, MonthPart.charging(months), months);
    }

    /// @param fan    how far each month's charges may reach; empty where nobody knows
    /// @param chosen the month that is marked; -1 for none
    StackData data(Optional<Fan> fan, int chosen) {
        return new StackData(shown.bills().stream().map(bill -> messages.numbers().shortMonth(bill.month())).toList(),
                parts.stream().map(this::stack).toList(), credits(), fan.map(Fan::bands).orElse(List.of()), chosen,
                new Amounts(messages).axis(), figures(fan), sentence());
    }

    private StackData.Part stack(MonthPart part) {
        return new StackData.Part(messages.text(part.key()), part.colour(), part.extra(),
                months.stream().map(month -> Amounts.place(month.getOrDefault(part, Money.ZERO))).toList());
    }

    private StackData.Part credits() {
        return new StackData.Part(messages.text("ui.months.credits"), INK, false, !shown.credits().isPositive() ? List.of()
                : shown.bills().stream().map(bill -> Amounts.place(bill.credits().applied())).toList());
    }

    private ChartFigures figures(Optional<Fan> fan) {
        var headings = new ArrayList<>(List.of(messages.text("ui.runway.heading.month"), messages.text("ui.runway.heading.charges")));
        parts.reversed().forEach(part -> headings.add(messages.text(part.key())));
        headings.add(messages.text("ui.months.credits"));
        headings.add(messages.text("ui.runway.heading.tax"));
        headings.add(messages.text("ui.runway.heading.left"));
        fan.ifPresent(each -> headings.addAll(each.headings(messages.text("ui.runway.heading.charges"))));
        return ChartFigures.later(headings, () -> IntStream.range(0, months.size()).mapToObj(month -> {
            var row = row(shown.bills().get(month), months.get(month));
            fan.ifPresent(each -> row.addAll(each.figures(month)));
            return row;
        }).toList());
    }

    private List<ChartFigures.Figure> row(Bill bill, Map<MonthPart, Money> month) {
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

    private String sentence() {
        Bill first = shown.firstMonth();
        Bill last = shown.bills().getLast();
        return messages.text("ui.months.sentence", shown.scenario().name(), messages.numbers().money(first.gross()), first.month(),
                messages.numbers().money(last.gross()), last.month());
    }
}
