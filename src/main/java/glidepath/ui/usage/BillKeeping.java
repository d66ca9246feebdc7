package glidepath.ui.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyStringProperty;

import glidepath.plan.KeptForecast;
import glidepath.plan.TrackRecord;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Pace;
import glidepath.units.Message;
import glidepath.usage.bill.ClosedMonths;
import glidepath.usage.bill.DatedForecasts;

/// Puts bills and forecasts into the plan, and runs the plan on them, each as one step.
final class BillKeeping {

    private final Session session;
    private final Messages messages;
    private final LocalDate today;
    private final LongWork keeping;

    BillKeeping(Session session, Messages messages, Pace pace, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.today = today;
        keeping = new LongWork(pace.beside(), pace.window());
    }

    /// What is being worked out; empty while nothing is.
    ReadOnlyStringProperty working() {
        return keeping.doing();
    }

    /// Keeps what is forecast today; ranges are drawn beside the window.
    ///
    /// @param bills puts those that are to be kept, too, into what the plan keeps by then; empty where none are
    void keep(Snapshot now, Optional<UnaryOperator<TrackRecord>> bills) {
        keeping.compute(messages.text("ui.bills.working"), () -> dated(now), made ->
                session.editOnce(Message.of(bills.isPresent() ? "gesture.bills" : "gesture.forecast"), plan -> {
                    TrackRecord all = bills.orElse(UnaryOperator.identity()).apply(plan.record()).with(made);
                    return all.closed().isPresent() && bills.isPresent() ? ClosedMonths.run(plan, all, YearMonth.from(today))
                            : plan.withRecord(all);
                }), problem -> {
            throw problem;
        });
    }

    private KeptForecast dated(Snapshot now) {
        return DatedForecasts.of(now.shown(), today, ChargeBands.of(now.plan(), now.catalog(), now.selected()));
    }

    /// Runs the plan on the bills, which it keeps, up to the last month that is over; or forecasts it throughout again.
    void run(TrackRecord record, boolean on) {
        session.editOnce(Message.of(on ? "gesture.closed" : "gesture.open"), plan -> on
                ? ClosedMonths.run(plan, record, YearMonth.from(today))
                : plan.forecastThroughout());
    }

    /// Drops bills and kept forecasts from the plan.
    void forget() {
        session.editOnce(Message.of("gesture.forget"), plan -> plan.withRecord(new TrackRecord(plan.record().measured(), List.of(),
                new TreeMap<>())));
    }
}
