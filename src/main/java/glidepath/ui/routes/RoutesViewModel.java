package glidepath.ui.routes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.catalog.Provider;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Workload;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.ui.kit.chart.ChartFigures.Figure;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.EnumKey;
import glidepath.units.Message;

/// One workload on a cloud, at the model's maker and through a gateway: figures from the engine beside what else differs.
public final class RoutesViewModel implements PageViewModel {

    private final Session session;
    private final Messages messages;
    private final PageWork work;
    private final ObservableList<RouteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private String chosen = "";
    private Map<Provider.Kind, ScenarioForecast> ways = Map.of();
    private Map<Provider.Kind, String> names = Map.of();

    /// @param idle runs what need not keep up with a slider
    public RoutesViewModel(Session session, Messages messages, Executor idle) {
        this.session = session;
        this.messages = messages;
        work = new PageWork(idle, this::fill);
    }

    @Override
    public PageWork work() {
        return work;
    }

    public ObservableList<RouteRow> rows() {
        return rows;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// @param workload id of the one that is edited
    public void choose(String workload) {
        chosen = workload;
        work.again();
    }

    private void fill(Snapshot now) {
        Optional<Workload> workload = now.shown().assumptions().workloadOrFirst(chosen);
        workload.map(Workload::id).map(id -> new RouteForecasts(now, id)).ifPresent(forecasts -> {
            ways = forecasts.all();
            names = ways.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, way -> forecasts.name(messages, way.getValue())));
        });
        title.set(workload.map(found -> messages.text("ui.routes.of", found.name())).orElse(""));
        RowList.show(rows, workload.isEmpty() ? List.of() : new RouteRows(messages, ways, names).all());
    }

    /// Of the columns: a way each.
    List<String> headings() {
        return RouteForecasts.WAYS.stream().map(way -> messages.text("ui.routes." + EnumKey.of(way))).toList();
    }

    /// The comparison as it is shown.
    public Table table() {
        return new Table(title.get(), Stream.concat(Stream.of(""), headings().stream()).toList(), rows.stream()
                .map(row -> Stream.concat(Stream.of(Cell.text(row.name())), row.ways().stream().map(Figure::cell)).toList()).toList());
    }

    /// Why a figure of a way is what it is; empty where the way or its figure is unknown.
    ///
    /// @param way one of the columns, from the left
    public Optional<FigureReasons> reasons(RouteRow row, int way) {
        Provider.Kind kind = RouteForecasts.WAYS.get(way);
        ScenarioForecast forecast = ways.get(kind);
        if (forecast == null || !row.figure()) {
            return Optional.empty();
        }
        var reasons = new ScenarioReasons(messages, forecast);
        String title = messages.text("ui.reasons.of", names.getOrDefault(kind, ""), row.name(), row.cell(way));
        FigureReasons why = switch (row.key()) {
            case "first-month" -> reasons.firstMonth(title);
            case "credits-applied" -> reasons.credits(title);
            case "net-cash" -> reasons.netCash(title);
            case "per-task" -> reasons.perTask(title);
            default -> reasons.runOut(title);
        };
        return Optional.of(why.withoutBill());   // it is a trial, of which the plan has no bill
    }

    /// Adds a variant of the selected scenario for each way that it does not already go.
    public void addScenarios() {
        Optional<Snapshot> shown = work.latest().filter(now -> session.selected().equals(now.selected()));
        shown.ifPresent(now -> now.shown().assumptions().workloadOrFirst(chosen).ifPresent(workload -> {
            var forecasts = new RouteForecasts(now, workload.id());
            forecasts.others().forEach(model -> session.edit(Message.of("gesture.routes.add"), plan ->
                    plus(plan, now.selected(), messages.text("ui.routes.scenario", forecasts.provider(model)), forecasts.moves(model))));
            session.endGesture();
        }));
    }

    /// Nothing where a scenario does that already.
    private static Plan plus(Plan plan, String base, String name, Map<InputRef<?>, Object> moves) {
        Plan more = plan.plusVariant(base, plan.freeScenarioId(), name, moves);
        var fresh = more.scenarios().getLast().differences();
        return plan.scenarios().stream().anyMatch(scenario -> scenario.differences().equals(fresh)) ? plan : more;
    }
}
