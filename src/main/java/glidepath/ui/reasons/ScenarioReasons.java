package glidepath.ui.reasons;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.Account;
import glidepath.engine.Bill;
import glidepath.engine.CashRunway;
import glidepath.engine.GrantMonth;
import glidepath.engine.Line;
import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.Surface;
import glidepath.formats.Words;
import glidepath.plan.Grant;
import glidepath.units.Money;

/// How a scenario's figures come about.
public final class ScenarioReasons {

    private static final int MOST = 3;

    private final Words words;
    private final ScenarioForecast shown;

    public ScenarioReasons(Words words, ScenarioForecast shown) {
        this.words = words;
        this.shown = shown;
    }

    /// The charges of a month by surface, the largest first, and what is left of them to pay.
    ///
    /// @param title of the figure, with its value
    /// @param index of the month, counted from the start of the plan
    public Reasons month(String title, int index) {
        Bill bill = shown.bills().get(index);
        List<String> lines = new ArrayList<>(surfaces(List.of(bill)));
        lines.add(sum(bill.gross(), bill.credits().applied(), bill.tax(), bill.leftToPay()));
        return of(title, unpriced(lines, bill.complete()), index);
    }

    /// What a month does to each grant and to the cash, and its charges.
    public Reasons balance(String title, int index) {
        Bill bill = shown.bills().get(index);
        var lines = new ArrayList<String>();
        for (Grant grant : shown.setup().grants()) {
            GrantMonth month = bill.credits().of(grant.id());
            if (grant.on() && month.state() == GrantMonth.State.ACTIVE) {
                lines.add(words.text("ui.reasons.grant-month", grant.name(), money(month.opening()), money(month.drawn()), money(month.lapsed()), money(month.closing())));
            }
        }
        lines.add(sum(bill.gross(), bill.credits().applied(), bill.tax(), bill.leftToPay()));
        CashRunway.of(shown).map(CashRunway::balances).filter(balances -> index < balances.size())
                .ifPresent(balances -> lines.add(words.text("ui.reasons.cash", money(balances.get(index)))));
        return of(title, unpriced(lines, bill.complete()), index);
    }

    /// What each grant has, pays and loses, and the month in which they no longer pay all that they could.
    public Reasons runOut(String title) {
        var lines = new ArrayList<>(grants());
        Optional<Bill> out = runOutBill();
        out.ifPresent(bill -> lines.add(words.text("ui.figures.short", words.numbers().month(bill.month()),
                money(bill.credits().eligible()), money(bill.credits().applied()))));
        return of(title, lines, out.map(shown.bills()::indexOf).orElse(0));
    }

    /// What each grant loses.
    public Reasons lapsed(String title) {
        return of(title, grants(), Reasons.BillPlace.ALL);
    }

    private List<String> grants() {
        return shown.setup().grants().stream().filter(Grant::on).map(grant -> words.text("ui.figures.grant", grant.name(),
                money(shown.firstMonth().credits().of(grant.id()).opening()),
                money(shown.total(bill -> bill.credits().of(grant.id()).drawn())),
                money(shown.total(bill -> bill.credits().of(grant.id()).lapsed())),
                money(shown.bills().getLast().credits().of(grant.id()).closing()))).toList();
    }

    private Optional<Bill> runOutBill() {
        return Runway.of(shown).runOut().map(Runway.RunOut::date).map(YearMonth::from)
                .flatMap(month -> shown.bills().stream().filter(bill -> bill.month().equals(month)).findFirst());
    }

    /// The charges of the whole horizon by surface.
    public Reasons gross(String title) {
        return of(title, unpriced(new ArrayList<>(surfaces(shown.bills())), shown.complete()), Reasons.BillPlace.ALL);
    }

    /// The whole horizon, and its dearest month.
    public Reasons netCash(String title) {
        Bill dearest = shown.bills().stream().max(Comparator.comparing(Bill::leftToPay)).orElseThrow();
        return of(title, unpriced(new ArrayList<>(List.of(sum(shown.gross(), shown.credits(), shown.tax(), shown.leftToPay()),
                words.text("ui.figures.dearest", words.numbers().month(dearest.month()), money(dearest.leftToPay())))), shown.complete()), Reasons.BillPlace.ALL);
    }

    /// What is taxed, and how much of it.
    public Reasons tax(String title) {
        Money taxed = shown.total(bill -> bill.gross().minus(bill.accounts().getOrDefault(Account.PEOPLE, Money.ZERO)).minus(bill.credits().applied()));
        return of(title, List.of(words.text("ui.reasons.tax", words.numbers().percent(shown.settings().tax()), money(taxed), money(shown.tax()))),
                Reasons.BillPlace.ALL);
    }

    /// What credits pay, by grant.
    public Reasons credits(String title) {
        return of(title, grants(), Reasons.BillPlace.ALL);
    }

    /// All charges over all successful tasks.
    public Reasons perTask(String title) {
        BigDecimal successful = shown.bills().stream().map(Bill::successfulTasks).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal asked = shown.bills().stream().map(Bill::tasks).reduce(BigDecimal.ZERO, BigDecimal::add);
        var lines = new ArrayList<String>();
        shown.costPerSuccessfulTask().ifPresent(price -> {
            lines.add(words.text("ui.figures.quotient", money(shown.gross()), words.numbers().number(successful, 0), words.numbers().price(price)));
            lines.add(words.text("ui.figures.asked", words.numbers().number(asked, 0)));
            lines.add(words.text("ui.figures.cash", words.numbers().price(shown.leftToPay().dividedBy(successful))));
        });
        return of(title, unpriced(lines, shown.complete()), Reasons.BillPlace.ALL);
    }

    private List<String> surfaces(List<Bill> bills) {
        var sums = new EnumMap<Surface, Money>(Surface.class);
        bills.forEach(bill -> bill.by(Line::surface).forEach((surface, amount) -> sums.merge(surface, amount, Money::plus)));
        return sums.entrySet().stream().sorted(Map.Entry.<Surface, Money>comparingByValue().reversed())
                .map(part -> words.text("ui.figures.part", words.label(part.getKey()), money(part.getValue()))).toList();
    }

    private Reasons of(String title, List<String> lines, int month) {
        List<Bill> bills = month == Reasons.BillPlace.ALL ? shown.bills() : List.of(shown.bills().get(month));
        LargestCharges charges = LargestCharges.of(words, shown.setup(), bills, MOST);
        return new Reasons(title, lines, charges.told(), charges.further() > 0 ? words.text("ui.reasons.more", charges.further()) : "",
                Optional.of(new Reasons.BillPlace(shown.scenario().id(), month)));
    }

    private List<String> unpriced(List<String> lines, boolean complete) {
        if (!complete) {
            lines.add(words.text("ui.figures.unpriced"));
        }
        return lines;
    }

    private String sum(Money charges, Money credits, Money tax, Money left) {
        return words.text("ui.bill.summary", money(charges), money(credits), money(tax), money(left));
    }

    private String money(Money amount) {
        return words.numbers().money(amount);
    }
}
