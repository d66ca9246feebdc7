package glidepath.ui.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.SameModel;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Relocation;
import glidepath.plan.Workload;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.ChartFigures.Figure;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.Message;
import glidepath.units.Money;

/// One workload on a cloud, at the model's maker and through a gateway: figures from the engine beside what else differs.
public final class RoutesViewModel implements PageViewModel {

    /// A line of the comparison: a heading and a cell for each of the three ways.
    ///
    /// @param key    of its name
    /// @param ways   the cells
    /// @param figure whether the cells are amounts
    public record RouteRow(String key, String name, List<Figure> ways, boolean figure) {
        /// @param way counted from the left
        public String cell(int way) {
            return ways.get(way).text();
        }
    }

    private static final List<String> FACTORS = List.of("credits", "access", "billing", "compliance", "price", "best");

    private final Session session;
    private final Messages messages;
    private final PageWork work;
    private final ObservableList<RouteRow> rows = FXCollections.observableArrayList();
    private final Map<Provider.Kind, ScenarioForecast> ways = new TreeMap<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private String chosen = "";
    private String workload = "";

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
        workload = existing(now);
        List<RouteRow> wanted = workload.isEmpty() ? List.of() : rows(now);
        title.set(wanted.isEmpty() ? "" : messages.text("ui.routes.of", now.shown().assumptions().workload(workload).name()));
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
    }

    private String existing(Snapshot now) {
        List<String> ids = now.shown().assumptions().workloads().stream().map(Workload::id).toList();
        return ids.contains(chosen) ? chosen : ids.isEmpty() ? "" : ids.getFirst();
    }

    private List<RouteRow> rows(Snapshot now) {
        ways.clear();
        for (Provider.Kind kind : Provider.Kind.values()) {
            model(now, kind).ifPresent(model -> ways.put(kind, forecast(now, model)));
        }
        var all = new ArrayList<RouteRow>();
        all.add(line("model", false, kind -> text(Optional.ofNullable(ways.get(kind)).map(way -> name(now, way))
                .orElse(messages.text("ui.routes.none")))));
        all.add(figure("first-month", way -> amount(way, way.firstMonth().gross())));
        all.add(figure("credits-applied", way -> new Figure(messages.numbers().money(way.credits()), Cell.of(way.credits()))));
        all.add(figure("net-cash", way -> amount(way, way.leftToPay())));
        all.add(figure("per-task", way -> way.costPerSuccessfulTask().filter(_ -> way.complete())
                .map(price -> new Figure(messages.numbers().price(price), new Cell.UnitCost(price)))
                .orElse(text(messages.text("ui.figures.none")))));
        all.add(figure("run-out", this::runOut));
        FACTORS.forEach(factor -> all.add(line(factor, false, kind ->
                text(messages.text("ui.routes." + factor + "." + kind.name().toLowerCase(Locale.ROOT))))));
        return all;
    }

    private static Figure text(String text) {
        return Figure.of(text);
    }

    private RouteRow figure(String key, Function<ScenarioForecast, Figure> figure) {
        return line(key, true, kind -> Optional.ofNullable(ways.get(kind)).map(figure).orElse(text(messages.text("ui.figures.none"))));
    }

    /// The comparison as it is shown.
    ///
    /// @param headings of the ways
    public Table table(List<String> headings) {
        return new Table(title.get(), Stream.concat(Stream.of(""), headings.stream()).toList(), rows.stream()
                .map(row -> Stream.concat(Stream.of(Cell.text(row.name())), row.ways().stream().map(Figure::cell)).toList()).toList());
    }

    private RouteRow line(String key, boolean figure, Function<Provider.Kind, Figure> cell) {
        return new RouteRow(key, messages.text("ui.routes." + key), Stream.of(Provider.Kind.values()).map(cell).toList(), figure);
    }

    /// Why a figure of a way is what it is; empty where the way or its figure is unknown.
    ///
    /// @param way one of the columns, from the left
    public Optional<FigureReasons> reasons(RouteRow row, int way) {
        Provider.Kind kind = Provider.Kind.values()[way];
        ScenarioForecast forecast = ways.get(kind);
        if (forecast == null || !row.figure()) {
            return Optional.empty();
        }
        var reasons = new ScenarioReasons(messages, forecast);
        String title = messages.text("ui.reasons.of", name(forecast), row.name(), row.cell(way));
        FigureReasons why = switch (row.key()) {
            case "first-month" -> reasons.month(title, 0);
            case "credits-applied" -> reasons.credits(title);
            case "net-cash" -> reasons.netCash(title);
            case "per-task" -> reasons.perTask(title);
            default -> reasons.runOut(title);
        };
        return Optional.of(why.withoutBill());   // it is a trial, of which the plan has no bill
    }

    private String name(ScenarioForecast way) {
        return work.latest().map(now -> name(now, way)).orElse("");
    }

    private Figure amount(ScenarioForecast way, Money amount) {
        return way.complete() ? new Figure(messages.numbers().money(amount), Cell.of(amount))
                : text(messages.text("ui.figures.at-least", messages.numbers().money(amount)));
    }

    private Figure runOut(ScenarioForecast way) {
        return way.outlook().runOut().map(out -> new Figure(messages.numbers().date(out.date()), new Cell.Day(out.date())))
                .orElseGet(() -> text(new OutlookText(messages).of(way, "ui.compare.lasts")));
    }

    private String name(Snapshot now, ScenarioForecast way) {
        ModelId id = way.assumptions().workload(workload).route().model();
        return messages.text("ui.routes.name", now.catalog().model(id).map(Model::name).orElse(id.id()),
                now.catalog().provider(id.provider()).map(Provider::name).orElse(id.provider()));
    }

    /// The workload's model at a provider of a kind: where it is today, or the likeliest other place.
    private Optional<ModelId> model(Snapshot now, Provider.Kind kind) {
        ModelId today = now.shown().assumptions().workload(workload).route().model();
        boolean here = now.catalog().provider(today.provider()).map(Provider::kind).equals(Optional.of(kind));
        return here ? Optional.of(today) : SameModel.elsewhere(now.catalog(), today, kind).stream().findFirst();
    }

    private ScenarioForecast forecast(Snapshot now, ModelId model) {
        return Forecaster.forecast(now.scenario(), now.plan().settings(), now.shown().assumptions().with(refs(now, model)), now.catalog());
    }

    /// What moves the workload there; nothing where it is there already.
    private Map<InputRef<?>, Object> refs(Snapshot now, ModelId model) {
        return model.equals(now.shown().assumptions().workload(workload).route().model()) ? Map.of() : Relocation.of(workload, model);
    }

    /// Adds a variant of the selected scenario for each way that it does not already go.
    public void addScenarios() {
        work.latest().ifPresent(this::addScenarios);
    }

    private void addScenarios(Snapshot now) {
        workload = existing(now);
        if (workload.isEmpty()) {
            return;
        }
        for (Provider.Kind kind : Provider.Kind.values()) {
            model(now, kind).filter(model -> !model.equals(now.shown().assumptions().workload(workload).route().model()))
                    .ifPresent(model -> session.edit(Message.of("gesture.routes.add"), plan -> plus(plan, now, model)));
        }
        session.endGesture();
    }

    private Plan plus(Plan plan, Snapshot now, ModelId model) {
        String name = messages.text("ui.routes.scenario", now.catalog().provider(model.provider()).map(Provider::name)
                .orElse(model.provider()));
        Plan more = plan.plusVariant(now.selected(), plan.freeScenarioId(), name, refs(now, model));
        var fresh = more.scenarios().getLast().differences();
        return plan.scenarios().stream().anyMatch(scenario -> scenario.differences().equals(fresh)) ? plan : more;
    }
}
