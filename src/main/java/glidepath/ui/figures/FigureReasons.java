package glidepath.ui.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.GrantMonth;
import glidepath.engine.Line;
import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.Surface;
import glidepath.formats.Words;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// How the four figures on top come about, in sentences.
final class FigureReasons {

    private final Words words;
    private final ScenarioForecast shown;

    FigureReasons(Words words, ScenarioForecast shown) {
        this.words = words;
        this.shown = shown;
    }

    /// The month's charges by surface, the largest first, and what is left of them to pay.
    List<String> firstMonth() {
        Bill bill = shown.firstMonth();
        var lines = new ArrayList<String>();
        bill.by(Line::surface).entrySet().stream().sorted(Map.Entry.<Surface, Money>comparingByValue().reversed())
                .forEach(part -> lines.add(words.text("ui.figures.part", words.label(part.getKey()), money(part.getValue()))));
        lines.add(sum(bill.gross(), bill.credits().applied(), bill.tax(), bill.leftToPay()));
        return unpriced(lines, bill.complete());
    }

    /// What each grant has, pays and loses, and the month in which they no longer pay all that they could.
    List<String> runOut() {
        var lines = new ArrayList<String>();
        for (Grant grant : shown.setup().grants()) {
            if (grant.on()) {
                GrantMonth first = shown.firstMonth().credits().of(grant.id());
                lines.add(words.text("ui.figures.grant", grant.name(), money(first.opening()),
                        money(shown.total(bill -> bill.credits().of(grant.id()).drawn())),
                        money(shown.total(bill -> bill.credits().of(grant.id()).lapsed())),
                        money(shown.bills().getLast().credits().of(grant.id()).closing())));
            }
        }
        runOutBill().ifPresent(bill -> lines.add(words.text("ui.figures.short", words.numbers().month(bill.month()),
                money(bill.credits().eligible()), money(bill.credits().applied()))));
        return List.copyOf(lines);
    }

    int runOutMonth() {
        return runOutBill().map(shown.bills()::indexOf).orElse(0);
    }

    private Optional<Bill> runOutBill() {
        return Runway.of(shown).runOut().map(Runway.RunOut::date).map(YearMonth::from)
                .flatMap(month -> shown.bills().stream().filter(bill -> bill.month().equals(month)).findFirst());
    }

    /// The whole horizon, and its dearest month.
    List<String> netCash() {
        Bill dearest = shown.bills().get(dearestMonth());
        return unpriced(new ArrayList<>(List.of(sum(shown.gross(), shown.credits(), shown.tax(), shown.leftToPay()),
                words.text("ui.figures.dearest", words.numbers().month(dearest.month()), money(dearest.leftToPay())))), shown.complete());
    }

    int dearestMonth() {
        return shown.bills().indexOf(shown.bills().stream().max(Comparator.comparing(Bill::leftToPay)).orElseThrow());
    }

    /// All charges over all successful tasks.
    List<String> perTask() {
        BigDecimal successful = shown.bills().stream().map(Bill::successfulTasks).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal asked = shown.bills().stream().map(Bill::tasks).reduce(BigDecimal.ZERO, BigDecimal::add);
        var lines = new ArrayList<String>();
        shown.costPerSuccessfulTask().ifPresent(price -> {
            lines.add(words.text("ui.figures.quotient", money(shown.gross()), words.numbers().number(successful, 0), words.numbers().price(price)));
            lines.add(words.text("ui.figures.asked", words.numbers().number(asked, 0)));
            lines.add(words.text("ui.figures.cash", words.numbers().price(shown.leftToPay().dividedBy(successful))));
        });
        return unpriced(lines, shown.complete());
    }

    private List<String> unpriced(List<String> lines, boolean complete) {
        if (!complete) {
            lines.add(words.text("ui.figures.unpriced"));
        }
        return List.copyOf(lines);
    }

    private String sum(Money charges, Money credits, Money tax, Money left) {
        return words.text("ui.bill.summary", money(charges), money(credits), money(tax), money(left));
    }

    private String money(Money amount) {
        return words.numbers().money(amount);
    }
}
