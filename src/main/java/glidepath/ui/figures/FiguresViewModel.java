package glidepath.ui.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.engine.Bill;
import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Words;
import glidepath.formats.tables.Cell;
import glidepath.plan.Grant;
import glidepath.session.Snapshot;
import glidepath.ui.reasons.Against;
import glidepath.ui.reasons.Reasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.Money;

/// The four figures on top of the window, each with what it is compared with.
public final class FiguresViewModel {

    /// @param exact with its cents, and `value` for where they find no room
    /// @param note  what it is compared with, and `brief` for where that finds no room
    /// @param tone  better or worse than the reference, or neither
    public record Figure(String title, String value, String exact, String note, String brief, Tone tone) {
        static final Figure NONE = new Figure("", "", "", Tone.PLAIN);

        Figure(String title, String value, String note, Tone tone) {
            this(title, value, value, note, note, tone);
        }
    }

    /// Which of the four.
    public enum Kind { FIRST_MONTH, RUN_OUT, NET_CASH, PER_TASK }

    public enum Tone { PLAIN, BETTER, WORSE }

    private static final Money LARGE = Money.of("1000");

    private final Words words;
    private final ReadOnlyObjectWrapper<Figure> firstMonth = new ReadOnlyObjectWrapper<>(Figure.NONE);
    private final ReadOnlyObjectWrapper<Figure> runOut = new ReadOnlyObjectWrapper<>(Figure.NONE);
    private final ReadOnlyObjectWrapper<Figure> netCash = new ReadOnlyObjectWrapper<>(Figure.NONE);
    private final ReadOnlyObjectWrapper<Figure> perTask = new ReadOnlyObjectWrapper<>(Figure.NONE);
    private @Nullable ScenarioForecast latest;

    public FiguresViewModel(Words words) {
        this.words = words;
    }

    public ReadOnlyObjectProperty<Figure> figure(Kind kind) {
        return switch (kind) {
            case FIRST_MONTH -> firstMonth();
            case RUN_OUT -> runOut();
            case NET_CASH -> netCash();
            case PER_TASK -> perTask();
        };
    }

    /// How a figure comes about; empty before there is a forecast.
    public Optional<Reasons> reasons(Kind kind) {
        return Optional.ofNullable(latest).map(shown -> {
            Figure figure = figure(kind).get();
            var reasons = new ScenarioReasons(words, shown);
            String title = words.text("ui.reasons.title", figure.title(), figure.exact());
            return switch (kind) {
                case FIRST_MONTH -> reasons.month(title, 0);
                case RUN_OUT -> reasons.runOut(title);
                case NET_CASH -> reasons.netCash(title);
                case PER_TASK -> reasons.perTask(title);
            };
        });
    }

    /// A figure with all its digits, or what is said in its place.
    public Cell digits(Kind kind) {
        Cell text = Cell.text(figure(kind).get().exact());
        ScenarioForecast shown = latest;
        return shown == null ? text : (switch (kind) {
            case FIRST_MONTH -> Optional.of(shown.firstMonth()).filter(Bill::complete).<Cell>map(bill -> Cell.of(bill.gross()));
            case RUN_OUT -> Runway.of(shown).runOut().<Cell>map(out -> new Cell.Day(out.date()));
            case NET_CASH -> Optional.of(shown).filter(ScenarioForecast::complete).<Cell>map(forecast -> Cell.of(forecast.leftToPay()));
            case PER_TASK -> shown.costPerSuccessfulTask().filter(_ -> shown.complete()).<Cell>map(Cell.UnitCost::new);
        }).orElse(text);
    }

    public ReadOnlyObjectProperty<Figure> firstMonth() {
        return firstMonth.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Figure> runOut() {
        return runOut.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Figure> netCash() {
        return netCash.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Figure> perTask() {
        return perTask.getReadOnlyProperty();
    }

    public void show(Snapshot now) {
        ScenarioForecast shown = now.shown();
        boolean alone = now.selected().equals(now.reference());
        latest = shown;
        firstMonth.set(firstMonth(shown.firstMonth()));
        runOut.set(runOut(shown, now.referred(), alone));
        netCash.set(netCash(shown, now.referred(), alone));
        perTask.set(perTask(shown, now.referred(), alone));
    }

    private Figure firstMonth(Bill bill) {
        String note = bill.costPerCall().map(price -> words.text("ui.figures.per-call", words.numbers().price(price))).orElse(words.text("ui.figures.no-calls"));
        return new Figure(words.text("ui.figures.first-month"), brief(bill.gross(), bill.complete()), exact(bill.gross(), bill.complete()), note, note, Tone.PLAIN);
    }

    /// Large amounts can do without cents.
    private String brief(Money amount, boolean complete) {
        return amount.compareTo(LARGE) < 0 ? exact(amount, complete) : atLeast(words.numbers().wholeDollars(amount), complete);
    }

    private String exact(Money amount, boolean complete) {
        return atLeast(words.numbers().money(amount), complete);
    }

    private String atLeast(String text, boolean complete) {
        return complete ? text : words.text("ui.figures.at-least", text);
    }

    private Figure runOut(ScenarioForecast shown, ScenarioForecast reference, boolean alone) {
        String title = words.text("ui.figures.run-out");
        if (shown.setup().grants().stream().noneMatch(Grant::on)) {
            return new Figure(title, words.text("ui.figures.no-credits"), words.text("ui.figures.no-credits.note"), Tone.PLAIN);
        }
        Optional<Runway.RunOut> out = Runway.of(shown).runOut();
        if (out.isEmpty()) {
            Money lapsed = shown.lapsed();
            String lapses = lapsed.isPositive() ? "ui.figures.lapse" : "ui.figures.lasts.note";
            String value = words.text(shown.credits().isZero() ? "ui.figures.unused" : "ui.figures.lasts");
            String amount = words.numbers().money(lapsed);
            return new Figure(title, value, value, words.text(lapses, amount), words.text(lapses + ".brief", amount), Tone.PLAIN);
        }
        LocalDate date = out.get().date();
        String reason = words.label(out.get().reason());
        Optional<LocalDate> other = Runway.of(reference).runOut().map(Runway.RunOut::date);
        if (alone || other.isEmpty()) {
            return new Figure(title, words.numbers().date(date), reason, Tone.PLAIN);
        }
        long days = ChronoUnit.DAYS.between(other.get(), date);
        String key = days == 0 ? "ui.figures.same" : days > 0 ? "ui.figures.later" : "ui.figures.earlier";
        String value = words.numbers().date(date);
        return new Figure(title, value, value, new Against(words, reference).day(date, other.get()), words.text(key + ".brief", Math.abs(days)), days == 0 ? Tone.PLAIN : days > 0 ? Tone.BETTER : Tone.WORSE);
    }

    private Figure netCash(ScenarioForecast shown, ScenarioForecast reference, boolean alone) {
        Money difference = shown.leftToPay().minus(reference.leftToPay());
        String title = words.text("ui.figures.net-cash", shown.bills().size());
        boolean compared = !alone && shown.complete() && reference.complete();
        String gross = words.text("ui.figures.of-gross", words.numbers().money(shown.gross()));
        String brief = !compared ? gross : difference.isZero() ? words.text("ui.figures.same.brief") : words.numbers().difference(difference);
        return new Figure(title, brief(shown.leftToPay(), shown.complete()), exact(shown.leftToPay(), shown.complete()),
                compared ? new Against(words, reference).amount(difference) : gross, brief, alone ? Tone.PLAIN : tone(difference));
    }

    private Figure perTask(ScenarioForecast shown, ScenarioForecast reference, boolean alone) {
        String title = words.text("ui.figures.per-task");
        Optional<Money> price = shown.costPerSuccessfulTask();
        if (price.isEmpty()) {
            return new Figure(title, words.text("ui.figures.none"), words.text("ui.figures.no-calls"), Tone.PLAIN);
        }
        Optional<Money> other = alone ? Optional.empty() : reference.costPerSuccessfulTask();
        String value = shown.complete() ? words.numbers().price(price.get()) : words.text("ui.figures.at-least", words.numbers().price(price.get()));
        return other.map(against -> new Figure(title, value, value,
                        words.text("ui.figures.against", words.numbers().price(against), reference.scenario().name()),
                        words.text("ui.figures.against.brief", words.numbers().price(against)), tone(price.get().minus(against))))
                .orElseGet(() -> new Figure(title, value, words.text("ui.figures.per-task.note"), Tone.PLAIN));
    }

    private static Tone tone(Money difference) {
        return difference.isZero() ? Tone.PLAIN : difference.isNegative() ? Tone.BETTER : Tone.WORSE;
    }
}
