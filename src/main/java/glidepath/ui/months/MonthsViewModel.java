package glidepath.ui.months;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.engine.Bill;
import glidepath.engine.Cause;
import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.Surface;
import glidepath.formats.Words;
import glidepath.session.Snapshot;
import glidepath.ui.kit.chart.StackData;
import glidepath.units.Money;

/// The chosen scenario's charges by month, stacked by what is billed; failed attempts and fallback apart.
public final class MonthsViewModel {

    private final Words words;
    private final ReadOnlyObjectWrapper<StackData> data = new ReadOnlyObjectWrapper<>(StackData.EMPTY);

    public MonthsViewModel(Words words) {
        this.words = words;
    }

    public ReadOnlyObjectProperty<StackData> data() {
        return data.getReadOnlyProperty();
    }

    public void show(Snapshot now) {
        ScenarioForecast shown = now.shown();
        List<Map<Enum<?>, Money>> months = shown.bills().stream().<Map<Enum<?>, Money>>map(bill -> bill.by(MonthsViewModel::part)).toList();
        var parts = new LinkedHashMap<Enum<?>, StackData.Part>();
        for (Enum<?> part : parts(months)) {
            parts.put(part, new StackData.Part(words.label(part), colour(part),
                    months.stream().map(month -> month.getOrDefault(part, Money.ZERO).usd().doubleValue()).toList()));
        }
        List<List<String>> readouts = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            readouts.add(readout(shown.bills().get(month), months.get(month)));
        }
        data.set(new StackData(shown.bills().stream().map(bill -> words.numbers().shortMonth(bill.month())).toList(), List.copyOf(parts.values()),
                value -> words.numbers().compactMoney(new Money(BigDecimal.valueOf(value))), readouts, sentence(shown)));
    }

    private static Enum<?> part(Line line) {
        return line.cause() == Cause.FAILED_ATTEMPTS || line.cause() == Cause.FALLBACK ? line.cause() : line.surface();
    }

    private static List<Enum<?>> parts(List<Map<Enum<?>, Money>> months) {
        var parts = new ArrayList<Enum<?>>(List.of(Surface.values()));
        parts.add(Cause.FALLBACK);
        parts.add(Cause.FAILED_ATTEMPTS);
        parts.removeIf(part -> months.stream().noneMatch(month -> month.containsKey(part) && month.get(part).isPositive()));
        return parts;
    }

    private static int colour(Enum<?> part) {
        return switch (part) {
            case Surface surface -> surface.ordinal() < 4 ? surface.ordinal() * 5 % 8 : surface.ordinal();
            case Cause cause -> cause == Cause.FALLBACK ? 3 : 4;
            default -> 7;
        };
    }

    private List<String> readout(Bill bill, Map<Enum<?>, Money> month) {
        var lines = new ArrayList<String>();
        lines.add(words.text("ui.months.month", words.numbers().month(bill.month()), words.numbers().money(bill.gross())));
        month.forEach((part, amount) -> {
            if (!amount.isZero()) {
                lines.add(words.text("ui.months.part", words.label(part), words.numbers().money(amount)));
            }
        });
        return lines;
    }

    private String sentence(ScenarioForecast shown) {
        return words.text("ui.months.sentence", shown.scenario().name(), words.numbers().money(shown.firstMonth().gross()),
                shown.firstMonth().month(), words.numbers().money(shown.bills().getLast().gross()), shown.bills().getLast().month());
    }
}
