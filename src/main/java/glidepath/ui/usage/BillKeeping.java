package glidepath.ui.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

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
    /// @param record with the bills that are to be kept, too, where they are
    void keep(Snapshot now, TrackRecord record, boolean bills) {
        var made = new AtomicReference<@Nullable KeptForecast>();
        keeping.start(messages.text("ui.bills.working"), () -> dated(now), made::set, () -> {
            TrackRecord all = record.with(Objects.requireNonNull(made.get()));
            session.editOnce(Message.of(bills ? "gesture.bills" : "gesture.forecast"), plan -> all.closed().isPresent() && bills
                    ? ClosedMonths.run(plan, all, YearMonth.from(today)) : plan.withRecord(all));
        }, problem -> {
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
