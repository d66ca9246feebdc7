package glidepath.ui.reasons;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.CashRunway;
import glidepath.engine.Line;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Grant;
import glidepath.texts.BillSummary;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// How a scenario's figures are calculated, in words.
public final class ScenarioReasons {

    private final Messages messages;
    private final ScenarioForecast shown;

    public ScenarioReasons(Messages messages, ScenarioForecast shown) {
        this.messages = messages;
        this.shown = shown;
    }

    /// The charges of a month by surface, the largest first, and what is left of them to pay.
    ///
    /// @param title of the figure, with its value
    /// @param index of the month, counted from the start of the plan
    public FigureReasons month(String title, int index) {
        Bill bill = shown.bills().get(index);
        List<String> lines = new ArrayList<>(surfaces(List.of(bill)));
        lines.add(sum(List.of(bill)));
        return of(title, unpriced(lines, bill.complete()), index);
    }

    /// The same of the first month that is forecast.
    public FigureReasons firstMonth(String title) {
        return month(title, shown.bills().indexOf(shown.firstMonth()));
    }

    /// What a month does to each grant and to the cash, and its charges.
    public FigureReasons balance(String title, int index) {
        Bill bill = shown.bills().get(index);
        var lines = new ArrayList<String>();
        for (Grant grant : shown.assumptions().grants()) {
            GrantMonth month = bill.credits().of(grant.id());
            if (grant.on() && month.state() == GrantMonth.State.ACTIVE) {
                lines.add(messages.text("ui.reasons.grant-month", grant.name(), money(month.available()), money(month.drawn()),
                        money(month.lapsed()), money(month.closing()))
                        + toCome(month));
            }
        }
        lines.add(sum(List.of(bill)));
        CashRunway.of(shown).map(CashRunway::balances).filter(balances -> index < balances.size())
                .ifPresent(balances -> lines.add(messages.text("ui.reasons.cash", money(balances.get(index)))));
        return of(title, unpriced(lines, bill.complete()), index);
    }

    /// What each grant has, pays and loses, and the month in which they no longer pay all that they could.
    public FigureReasons runOut(String title) {
        var lines = new ArrayList<>(grants());
        Optional<Bill> out = runOutBill();
        out.ifPresent(bill -> lines.add(messages.text("ui.figures.short", messages.numbers().month(bill.month()),
                money(bill.credits().eligible()), money(bill.credits().applied()))));
        return of(title, lines, out.map(shown.bills()::indexOf).orElse(0));
    }

    /// What each grant loses.
    public FigureReasons lapsed(String title) {
        return of(title, grants(), FigureReasons.BillPlace.ALL);
    }

    private List<String> grants() {
        return shown.assumptions().grants().stream().filter(Grant::on).map(grant -> messages.text("ui.figures.grant", grant.name(),
                money(granted(grant)),
                money(shown.total(bill -> bill.credits().of(grant.id()).drawn())),
                money(shown.total(bill -> bill.credits().of(grant.id()).lapsed())),
                money(shown.bills().getLast().credits().of(grant.id()).closing()))
                        + toCome(shown.bills().getLast().credits().of(grant.id()))).toList();
    }

    /// All of it that comes within the horizon.
    private Money granted(Grant grant) {
        return shown.bills().getFirst().credits().of(grant.id()).opening()
                .plus(shown.total(bill -> bill.credits().of(grant.id()).arrived()));
    }

    private String toCome(GrantMonth month) {
        return month.toCome().isPositive() ? messages.text("ui.reasons.to-come", money(month.toCome())) : "";
    }

    private Optional<Bill> runOutBill() {
        return shown.runOut().map(YearMonth::from).flatMap(shown::bill);
    }

    /// The charges of the whole horizon by surface.
    public FigureReasons gross(String title) {
        return of(title, unpriced(new ArrayList<>(surfaces(shown.bills())), shown.complete()), FigureReasons.BillPlace.ALL);
    }

    /// The whole horizon, and its dearest month.
    public FigureReasons netCash(String title) {
        Bill dearest = shown.bills().stream().max(Comparator.comparing(Bill::leftToPay)).orElseThrow();
        return of(title, unpriced(new ArrayList<>(List.of(sum(shown.bills()),
                messages.text("ui.figures.dearest", messages.numbers().month(dearest.month()), money(dearest.leftToPay())))),
                        shown.complete()), FigureReasons.BillPlace.ALL);
    }

    /// What is taxed, and how much of it.
    public FigureReasons tax(String title) {
        Money taxed = shown.total(bill -> bill.gross().minus(bill.accounts().getOrDefault(Account.PEOPLE, Money.ZERO))
                .minus(bill.credits().applied()));
        return of(title, List.of(messages.text("ui.reasons.tax", messages.numbers().percent(shown.settings().tax()), money(taxed),
                money(shown.tax()))), FigureReasons.BillPlace.ALL);
    }

    /// What credits pay, by grant.
    public FigureReasons credits(String title) {
        return of(title, grants(), FigureReasons.BillPlace.ALL);
    }

    /// All charges over all successful tasks.
    public FigureReasons perTask(String title) {
        BigDecimal successful = shown.bills().stream().map(Bill::successfulTasks).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal asked = shown.bills().stream().map(Bill::tasks).reduce(BigDecimal.ZERO, BigDecimal::add);
        var lines = new ArrayList<String>();
        shown.costPerSuccessfulTask().ifPresent(price -> {
            lines.add(messages.text("ui.figures.quotient", money(shown.gross()), messages.numbers().number(successful, 0),
                    messages.numbers().price(price)));
            lines.add(messages.text("ui.figures.asked", messages.numbers().number(asked, 0)));
            lines.add(messages.text("ui.figures.cash", messages.numbers().price(shown.leftToPay().dividedBy(successful))));
        });
        return of(title, unpriced(lines, shown.complete()), FigureReasons.BillPlace.ALL);
    }

    private List<String> surfaces(List<Bill> bills) {
        var sums = new LinkedHashMap<Surface, Money>();
        Surfaces.ALL.forEach(surface -> sums.put(surface, Money.ZERO));
        bills.forEach(bill -> bill.by(Line::surface).forEach((surface, amount) -> sums.merge(surface, amount, Money::plus)));
        return sums.entrySet().stream().filter(part -> !part.getValue().isZero())
                .sorted(Map.Entry.<Surface, Money>comparingByValue().reversed())
                .map(part -> messages.text("ui.figures.part", messages.label(part.getKey()), money(part.getValue()))).toList();
    }

    private FigureReasons of(String title, List<String> lines, int month) {
        List<Bill> bills = month == FigureReasons.BillPlace.ALL ? shown.bills() : List.of(shown.bills().get(month));
        return LargestCharges.behind(messages, title, lines, new Explanation(messages, shown), bills,
                Optional.of(new FigureReasons.BillPlace(shown.scenario().id(), month)));
    }

    private List<String> unpriced(List<String> lines, boolean complete) {
        if (!complete) {
            lines.add(messages.text("ui.figures.unpriced"));
        }
        return lines;
    }

    private String sum(List<Bill> bills) {
        return new BillSummary(messages, bills).sentence();
    }

    private String money(Money amount) {
        return messages.numbers().money(amount);
    }
}
