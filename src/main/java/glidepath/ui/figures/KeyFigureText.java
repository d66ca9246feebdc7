package glidepath.ui.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.CashAfterCredits;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.CreditOutlook;
import glidepath.engine.credit.Runway;
import glidepath.texts.Messages;
import glidepath.texts.NetCash;
import glidepath.texts.OutlookText;
import glidepath.ui.reasons.ReferenceDifference;
import glidepath.units.EnumKey;
import glidepath.units.Money;

/// The figures on top of the window in words.
///
/// @param shown the scenario whose they are, `reference` the one that it is compared with
/// @param alone whether that is the same
record KeyFigureText(Messages messages, ScenarioForecast shown, ScenarioForecast reference, boolean alone) {

    private static final Money LARGE = Money.of("1000");

    KeyFigure of(KeyFigureKind kind) {
        return switch (kind) {
            case FIRST_MONTH -> firstMonth(shown.firstMonth());
            case RUN_OUT -> shown.outlook().runOut().map(this::runOut).orElseGet(() -> undated(shown.outlook()));
            case NET_CASH -> netCash();
            case PER_TASK -> shown.costPerSuccessfulTask().map(this::perTask).orElseGet(this::noTasks);
        };
    }

    private KeyFigure firstMonth(Bill bill) {
        String note = bill.gross().isZero() && !bill.complete() ? messages.text("ui.figures.note.unpriced")
                : bill.costPerCall().map(price -> messages.text("ui.figures.per-call", messages.atLeast(price, bill.complete(),
                messages.numbers()::price))).orElse(messages.text("ui.figures.no-calls"));
        return new KeyFigure(messages.text("ui.figures.first-month"), brief(bill.gross(), bill.complete()),
                exact(bill.gross(), bill.complete()), note, note);
    }

    /// Large amounts can do without cents.
    private String brief(Money amount, boolean complete) {
        return amount.compareTo(LARGE) < 0 ? exact(amount, complete) : messages.atLeast(amount, complete, messages.numbers()::wholeDollars);
    }

    private String exact(Money amount, boolean complete) {
        return capital(messages.atLeast(amount, complete, messages.numbers()::money));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private KeyFigure undated(CreditOutlook outlook) {
        String words = new OutlookText(messages).undated(outlook, "ui.figures.lasts");
        String value = capital(words);
        String note = "ui.figures.note." + EnumKey.of(outlook.kind())
                + (outlook.kind() == CreditOutlook.Kind.LASTS && outlook.unused().isPositive() ? ".lapse" : "");
        String amount = messages.numbers().money(outlook.unused());
        String few = brief(outlook.unused(), true);
        return outlook.kind() == CreditOutlook.Kind.EXPIRES_UNUSED   // how much has no room where a date stands
                ? new KeyFigure(messages.text("ui.figures.run-out"), messages.text(note + ".value"), value, words,
                messages.text("ui.figures.note.lasts.lapse.brief", few))
                : new KeyFigure(messages.text("ui.figures.run-out"), value, value, messages.text(note, amount),
                messages.text(note + ".brief", few));
    }

    private KeyFigure runOut(Runway.RunOut out) {
        String title = messages.text("ui.figures.run-out");
        String day = messages.numbers().date(out.date());
        Optional<LocalDate> other = reference.runOut();
        if (alone || other.isEmpty()) {
            String reason = messages.label(out.reason()) + new OutlookText(messages).returns(out);
            Optional<String> after = CashAfterCredits.of(shown).map(cash -> messages.numbers().wholeDollars(cash.amount()));
            return new KeyFigure(title, day, day, after.map(amount -> messages.text("ui.figures.then", reason, amount)).orElse(reason),
                    after.map(amount -> messages.text("ui.figures.then.brief", amount)).orElse(reason));
        }
        long days = ChronoUnit.DAYS.between(other.get(), out.date());
        String key = days == 0 ? "ui.figures.same" : days > 0 ? "ui.figures.later" : "ui.figures.earlier";
        return new KeyFigure(title, day, day, new ReferenceDifference(messages, reference).day(out.date(), other.get()),
                days == 0 ? messages.text(key + ".brief") : messages.counted(key + ".brief", Math.abs(days)))
                .differing(Long.signum(days), 1);
    }

    private KeyFigure netCash() {
        Money left = shown.leftToPay();
        String title = messages.counted("ui.figures.net-cash", shown.bills().size());
        if (alone || !shown.complete() || !reference.complete()) {
            return new KeyFigure(title, brief(left, shown.complete()), exact(left, shown.complete()),
                    messages.text("ui.figures.of-gross", new NetCash(messages, shown).sum()), messages.text("ui.figures.of-gross.brief"));
        }
        Money difference = left.minus(reference.leftToPay());
        String brief = difference.isZero() ? messages.text("ui.figures.same.brief") : messages.numbers().difference(difference);
        return new KeyFigure(title, brief(left, true), exact(left, true), new ReferenceDifference(messages, reference).amount(difference),
                brief).costing(difference);
    }

    private KeyFigure noTasks() {
        String none = messages.text("ui.figures.none");
        String why = messages.text("ui.figures.no-calls");
        return new KeyFigure(messages.text("ui.figures.per-task"), none, none, why, why);
    }

    private KeyFigure perTask(Money price) {
        String title = messages.text("ui.figures.per-task");
        String value = capital(messages.atLeast(price, shown.complete(), messages.numbers()::price));
        Optional<Money> other = alone ? Optional.empty() : reference.costPerSuccessfulTask();
        String note = messages.text("ui.figures.per-task.note");
        return other.map(against -> new KeyFigure(title, value, value,
                        messages.text("ui.figures.against", messages.numbers().price(against), reference.scenario().name()),
                        messages.text("ui.figures.against.brief", messages.numbers().price(against))).costing(price.minus(against)))
                .orElseGet(() -> new KeyFigure(title, value, value, note, note));
    }
}
