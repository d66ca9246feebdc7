package glidepath.ui.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import glidepath.plan.TrackRecord;
import glidepath.reports.usage.ReconcileText;
import glidepath.reports.usage.SampleText;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.usage.Sample;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.BillFile;
import glidepath.usage.bill.ClosedMonths;
import glidepath.usage.bill.DayComparison;
import glidepath.usage.bill.DayReconciliation;

/// A forecast beside what was billed: why they differ, what comes of it when the plan goes on from the last closed month, and how far
/// earlier forecasts were off.
public final class BillsViewModel implements PageViewModel {

    private final Messages messages;
    private final ImportViewModel imports;
    private final LocalDate today;
    private final PageWork work;
    private final BillKeeping keeping;
    private final ReadOnlyObjectWrapper<Optional<BilledMonths>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private ActualBills fresh = ActualBills.NONE;
    private Optional<Sample> used = Optional.empty();

    /// @param today says which months are over
    public BillsViewModel(Session session, Messages messages, ImportViewModel imports, Pace pace, LocalDate today) {
        this.messages = messages;
        this.imports = imports;
        this.today = today;
        keeping = new BillKeeping(session, messages, pace, today);
        work = new PageWork(pace.idle().get(), this::fill);
        imports.found().subscribe(this::arrived);
    }

    @Override
    public PageWork work() {
        return work;
    }

    ImportViewModel imports() {
        return imports;
    }

    /// Empty where nothing was billed and no forecast is kept.
    ReadOnlyObjectProperty<Optional<BilledMonths>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What could not be used of the bills read last.
    ReadOnlyObjectProperty<List<String>> problems() {
        return problems.getReadOnlyProperty();
    }

    /// What is being worked out; empty while nothing is.
    ReadOnlyStringProperty working() {
        return keeping.working();
    }

    private void arrived(Optional<Findings> found) {
        found.map(Findings::sample).filter(sample -> sample.total().sent().isPresent()).ifPresent(sample -> {
            used = Optional.of(sample);
            work.again();
        });
        found.filter(all -> !all.bills().isEmpty()).ifPresent(all -> {
            fresh = all.bills();
            Set<String> known = Set.copyOf(all.bills().files().stream().filter(BillFile::isRead).map(file -> file.name())
                    .toList());
            problems.set(Stream.concat(ReconcileText.doubts(messages, fresh, YearMonth.from(today)).stream(), fresh.skips().stream()
                    .filter(skip -> known.contains(skip.file())).map(skip -> SampleText.skip(messages, skip))).toList());
            work.again();
        });
    }

    private void fill(Snapshot now) {
        TrackRecord kept = now.plan().record();
        TrackRecord all = together(kept, now);
        shown.set(all.actuals().isEmpty() && all.forecasts().isEmpty() ? Optional.empty()
                : Optional.of(BilledMonths.of(all, !all.equals(kept), days(now), now, YearMonth.from(today), messages)));
    }

    /// What was read last of both usage and bills.
    private List<DayComparison> days(Snapshot now) {
        return used.map(sample -> DayReconciliation.of(sample, fresh, now.catalog())).orElse(List.of());
    }

    /// What the plan keeps, with the bills read last in the place of the same months.
    private TrackRecord together(TrackRecord kept, Snapshot now) {
        return ClosedMonths.kept(kept, fresh, now.forecast());
    }

    /// Keeps the bills in the plan, and with them what is forecast today, so that the next bill can be held against it.
    void keep() {
        work.latest().ifPresent(now -> keeping.keep(now, Optional.of(kept -> together(kept, now))));
    }

    /// Keeps what is forecast today.
    void keepForecast() {
        work.latest().ifPresent(now -> keeping.keep(now, Optional.empty()));
    }

    /// Runs the plan on the bills, which it keeps, up to the last month that is over; or forecasts it throughout again.
    void run(boolean on) {
        work.latest().ifPresent(now -> keeping.run(together(now.plan().record(), now), on));
    }

    /// Drops bills and kept forecasts from the plan.
    void forget() {
        keeping.forget();
        fresh = ActualBills.NONE;
        used = Optional.empty();
        work.again();
    }
}
