package glidepath.ui.prices;

import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PriceEffect;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.reports.PriceEffectReport;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.units.Message;

/// What has changed since the open plan was last priced, if that was with another catalog: in money, by model, and in days of credits.
public final class PricesSinceViewModel {

    private final Session session;
    private final Messages messages;
    private final Executor idle;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper causes = new ReadOnlyStringWrapper("");

    /// @param idle runs what need not keep up with a slider
    public PricesSinceViewModel(Session session, Messages messages, Executor idle) {
        this.session = session;
        this.messages = messages;
        this.idle = idle;
    }

    /// With which catalog the plan was priced, and with which it is now; empty where that is the same.
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /// What that changes, line by line.
    public ReadOnlyStringProperty causes() {
        return causes.getReadOnlyProperty();
    }

    public void show(Snapshot now) {
        if (now.plan().prices().isOther(session.catalog())) {
            idle.execute(this::tell);
        } else {
            sentence.set("");
            causes.set("");
        }
    }

    private void tell() {
        Plan plan = session.plan();
        PlanPrices prices = plan.prices();
        PriceCatalog now = session.catalog();
        if (prices.isOther(now)) {
            PriceEffect effect = PriceEffect.of(plan, newer -> prices.asThenBut(now, newer), prices.now(prices.on(now)).toList());
            causes.set(new PriceEffectReport(messages, effect).text().strip());
            sentence.set(messages.text("prices.since", prices.catalog(), prices.date().map(messages.numbers()::date).orElse(""),
                    now.version(), messages.numbers().date(now.date())));
        }
    }

    /// Takes note: from now on the plan says that it is priced with this catalog.
    public void accept() {
        session.editOnce(Message.of("gesture.prices.stamp"), plan -> plan.withPrices(PlanPrices.stamped(plan, session.catalog())));
    }
}
