package glidepath.ui.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.engine.Bill;
import glidepath.engine.CashAfterCredits;
import glidepath.engine.credit.CreditOutlook;
import glidepath.engine.credit.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.texts.NetCash;
import glidepath.texts.OutlookText;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ReferenceDifference;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.Money;

/// The four figures on top of the window, each with what it is compared with.
public final class FiguresViewModel {

    /// @param exact with its cents, and `value` for where they find no room
    /// @param note  what it is compared with, and `brief` for where that finds no room
    /// @param change whether it is more or less, later or earlier than the reference
    /// @param tone  better or worse than the reference, or neither
    public record KeyFigure(String title, String value, String exact, String note, String brief, Change change, Tone tone) {
        static final KeyFigure NONE = new KeyFigure("", "", "");

        KeyFigure(String title, String value, String note) {
            this(title, value, value, note, note, Change.NONE, Tone.PLAIN);
        }
    }

    /// Which way a figure differs from the reference's.
    public enum Change { MORE, LESS, NONE;

        static Change of(int sign) {
            return sign > 0 ? MORE : sign < 0 ? LESS : NONE;
        }
    }

    /// Which of the four.
    public enum KeyFigureKind { FIRST_MONTH, RUN_OUT, NET_CASH, PER_TASK }

    public enum Tone { PLAIN, BETTER, WORSE }

    private static final Money LARGE = Money.of("1000");

    private final Messages messages;
    private final ReadOnlyObjectWrapper<KeyFigure> firstMonth = new ReadOnlyObjectWrapper<>(KeyFigure.NONE);
    private final ReadOnlyObjectWrapper<KeyFigure> runOut = new ReadOnlyObjectWrapper<>(KeyFigure.NONE);
    private final ReadOnlyObjectWrapper<KeyFigure> netCash = new ReadOnlyObjectWrapper<>(KeyFigure.NONE);
    private final ReadOnlyObjectWrapper<KeyFigure> perTask = new ReadOnlyObjectWrapper<>(KeyFigure.NONE);
    private @Nullable ScenarioForecast latest;

    public FiguresViewModel(Messages messages) {
        this.messages = messages;
    }

    public ReadOnlyObjectProperty<KeyFigure> figure(KeyFigureKind kind) {
        return switch (kind) {
            case FIRST_MONTH -> firstMonth();
            case RUN_OUT -> runOut();
            case NET_CASH -> netCash();
            case PER_TASK -> perTask();
        };
    }

    /// How a figure comes about; empty before there is a forecast.
    public Optional<FigureReasons> reasons(KeyFigureKind kind) {
        return Optional.ofNullable(latest).map(shown -> {
            KeyFigure figure = figure(kind).get();
            var reasons = new ScenarioReasons(messages, shown);
            String title = messages.text("ui.reasons.title", figure.title(), figure.exact());
            return switch (kind) {
                case FIRST_MONTH -> reasons.month(title, 0);
                case RUN_OUT -> reasons.runOut(title);
                case NET_CASH -> reasons.netCash(title);
                case PER_TASK -> reasons.perTask(title);
            };
        });
    }

    /// A figure with all its digits, or what is said in its place.
    public Cell digits(KeyFigureKind kind) {
        Cell text = Cell.text(figure(kind).get().exact());
        ScenarioForecast shown = latest;
        return shown == null ? text : (switch (kind) {
            case FIRST_MONTH -> Optional.of(shown.firstMonth()).filter(Bill::complete).<Cell>map(bill -> Cell.of(bill.gross()));
            case RUN_OUT -> Runway.of(shown).runOut().<Cell>map(out -> new Cell.Day(out.date()));
            case NET_CASH -> Optional.of(shown).filter(ScenarioForecast::complete).<Cell>map(forecast -> Cell.of(forecast.leftToPay()));
            case PER_TASK -> shown.costPerSuccessfulTask().filter(_ -> shown.complete()).<Cell>map(Cell.UnitCost::new);
        }).orElse(text);
    }

    public ReadOnlyObjectProperty<KeyFigure> firstMonth() {
        return firstMonth.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<KeyFigure> runOut() {
        return runOut.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<KeyFigure> netCash() {
        return netCash.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<KeyFigure> perTask() {
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

    private KeyFigure firstMonth(Bill bill) {
        String note = bill.costPerCall().map(price -> messages.text("ui.figures.per-call", messages.numbers().price(price)))
                .orElse(messages.text("ui.figures.no-calls"));
        return new KeyFigure(messages.text("ui.figures.first-month"), brief(bill.gross(), bill.complete()),
                exact(bill.gross(), bill.complete()), note, note,
                Change.NONE, Tone.PLAIN);
    }

    /// Large amounts can do without cents.
    private String brief(Money amount, boolean complete) {
        return amount.compareTo(LARGE) < 0 ? exact(amount, complete) : atLeast(messages.numbers().wholeDollars(amount), complete);
    }

    private String exact(Money amount, boolean complete) {
        return atLeast(messages.numbers().money(amount), complete);
    }

    private String atLeast(String text, boolean complete) {
        return complete ? text : messages.text("ui.figures.at-least", text);
    }

    private KeyFigure runOut(ScenarioForecast shown, ScenarioForecast reference, boolean alone) {
        String title = messages.text("ui.figures.run-out");
        CreditOutlook outlook = shown.outlook();
        Optional<Runway.RunOut> out = outlook.runOut();
        if (out.isEmpty()) {
            String words = new OutlookText(messages).undated(outlook, "ui.figures.lasts");
            String value = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            String note = "ui.figures.note." + outlook.kind().name().toLowerCase(Locale.ROOT)
                    + (outlook.kind() == CreditOutlook.Kind.LASTS && outlook.unused().isPositive() ? ".lapse" : "");
            String amount = messages.numbers().money(outlook.unused());
            return new KeyFigure(title, value, value, messages.text(note, amount), messages.text(note + ".brief", amount),
                    Change.NONE, Tone.PLAIN);
        }
        LocalDate date = out.get().date();
        String brief = messages.label(out.get().reason());
        String reason = brief + new OutlookText(messages).returns(out.get());
        Optional<LocalDate> other = Runway.of(reference).runOut().map(Runway.RunOut::date);
        if (alone || other.isEmpty()) {
            String day = messages.numbers().date(date);
            Optional<String> after = CashAfterCredits.of(shown).map(cash -> messages.numbers().wholeDollars(cash.amount()));
            return new KeyFigure(title, day, day, after.map(amount -> messages.text("ui.figures.then", reason, amount)).orElse(reason),
                    after.map(amount -> messages.text("ui.figures.then.brief", amount)).orElse(reason), Change.NONE, Tone.PLAIN);
        }
        long days = ChronoUnit.DAYS.between(other.get(), date);
        String key = days == 0 ? "ui.figures.same" : days > 0 ? "ui.figures.later" : "ui.figures.earlier";
        String value = messages.numbers().date(date);
        return new KeyFigure(title, value, value, new ReferenceDifference(messages, reference).day(date, other.get()),
                messages.text(key + ".brief", Math.abs(days)),
                Change.of(Long.signum(days)), days == 0 ? Tone.PLAIN : days > 0 ? Tone.BETTER : Tone.WORSE);
    }

    private KeyFigure netCash(ScenarioForecast shown, ScenarioForecast reference, boolean alone) {
        Money difference = shown.leftToPay().minus(reference.leftToPay());
        String title = messages.counted("ui.figures.net-cash", shown.bills().size());
        boolean compared = !alone && shown.complete() && reference.complete();
        String gross = messages.text("ui.figures.of-gross", new NetCash(messages, shown).sum());
        String brief = !compared ? messages.text("ui.figures.of-gross.brief")
                : difference.isZero() ? messages.text("ui.figures.same.brief") : messages.numbers().difference(difference);
        return new KeyFigure(title, brief(shown.leftToPay(), shown.complete()), exact(shown.leftToPay(), shown.complete()),
                compared ? new ReferenceDifference(messages, reference).amount(difference) : gross, brief,
                compared ? Change.of(difference.compareTo(Money.ZERO)) : Change.NONE, compared ? tone(difference) : Tone.PLAIN);
    }

    private KeyFigure perTask(ScenarioForecast shown, ScenarioForecast reference, boolean alone) {
        String title = messages.text("ui.figures.per-task");
        Optional<Money> price = shown.costPerSuccessfulTask();
        if (price.isEmpty()) {
            return new KeyFigure(title, messages.text("ui.figures.none"), messages.text("ui.figures.no-calls"));
        }
        Optional<Money> other = alone ? Optional.empty() : reference.costPerSuccessfulTask();
        String value = shown.complete() ? messages.numbers().price(price.get())
                : messages.text("ui.figures.at-least", messages.numbers().price(price.get()));
        return other.map(against -> new KeyFigure(title, value, value,
                        messages.text("ui.figures.against", messages.numbers().price(against), reference.scenario().name()),
                        messages.text("ui.figures.against.brief", messages.numbers().price(against)),
                                Change.of(price.get().compareTo(against)), tone(price.get().minus(against))))
                .orElseGet(() -> new KeyFigure(title, value, messages.text("ui.figures.per-task.note")));
    }

    /// What a figure means, in a sentence.
    public String meaning(KeyFigureKind kind) {
        return messages.text(switch (kind) {
            case FIRST_MONTH -> "word.bill.meaning";
            case RUN_OUT -> "word.run-out.meaning";
            case NET_CASH -> "word.net-cash.meaning";
            case PER_TASK -> "word.per-task.meaning";
        });
    }

    /// Better or worse in words, for those who do not see the colour; empty where it is neither.
    public String tone(KeyFigure figure) {
        return figure.tone() == Tone.PLAIN ? "" : messages.text("ui.figures." + figure.tone().name().toLowerCase(Locale.ROOT));
    }

    private static Tone tone(Money difference) {
        return difference.isZero() ? Tone.PLAIN : difference.isNegative() ? Tone.BETTER : Tone.WORSE;
    }
}
