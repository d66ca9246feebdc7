package glidepath.engine.surface;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.SoldThrough;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Assumptions;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// A workload's own numbers, which its charges are made of.
final class WorkloadScope {

    private final Map<Lever<?>, Formula> inputs = new HashMap<>();
    private final Map<String, Formula> discounts = new HashMap<>();
    private final Workload workload;
    private final Settings settings;
    private final PriceCatalog catalog;
    private final Terms terms;
    private final Model model;
    private final Optional<Model> fallback;
    private final AttemptFormulas attempts;
    private final Formula calls;
    private final Formula tasks;
    private final Formula running;
    private final Formula shortShare;
    private final Cached cached;
    private final Formula onDemandShare;
    private final Formula notProvisioned;
    private final ChargeFormula.Volume perCall;
    private final ChargeFormula.Volume perTask;
    private final TurnFormulas turns;
    private final Formula success;
    private final Map<List<TurnFormulas.Limit>, List<TurnFormulas.Stretch>> stretches = new HashMap<>();

    WorkloadScope(Workload workload, Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        this.workload = workload;
        this.settings = settings;
        this.catalog = catalog;
        terms = new Terms(assumptions);
        model = listed(workload.route().model(), catalog);
        fallback = workload.fallback().model().map(id -> listed(id, catalog));
        attempts = AttemptFormulas.of(workload.retry().mode(), workload.id(), this::input);
        calls = DemandFormulas.calls(workload, settings, this::input);
        tasks = DemandFormulas.tasks(workload, calls, this::input);
        running = Formula.of(term());
        Formula provisioned = Formula.named(workload.id(), "share.provisioned", Formula.product(running,
                Formula.ifAbove(input(Levers.PROVISIONED_UNITS), Formula.ZERO, input(Levers.PROVISIONED_SHARE), Formula.ZERO)));
        shortShare = Formula.rest(input(Levers.LONG_SHARE));
        cached = new Cached(Formula.rest(Formula.sum(input(Levers.CACHE_READ), input(Levers.CACHE_WRITE))), input(Levers.CACHE_READ),
                input(Levers.CACHE_WRITE));
        onDemandShare = Formula.rest(Formula.sum(input(Levers.BATCH_SHARE), provisioned));
        notProvisioned = workload.imported().on() ? Formula.ONE : Formula.rest(provisioned);
        perCall = new ChargeFormula.Volume("calls", calls);
        perTask = new ChargeFormula.Volume("tasks", tasks);
        turns = TurnFormulas.of(this::input);
        success = attempts.successWith(input(Levers.FALLBACK_SHARE));
    }

    Model listed(ModelId id) {
        return listed(id, catalog);
    }

    private static Model listed(ModelId id, PriceCatalog catalog) {
        return catalog.model(id).orElseGet(() -> Model.unlisted(id));
    }

    /// The months for which provisioned throughput is paid.
    private Quantity term() {
        YearMonth from = workload.provisioned().from().orElse(settings.start());
        YearMonth until = workload.provisioned().until().orElse(settings.lastMonth());
        return new Quantity.During(from, CommitmentTerm.end(from, until, workload.provisioned().term().months()));
    }

    Workload workload() {
        return workload;
    }

    String id() {
        return workload.id();
    }

    PriceCatalog catalog() {
        return catalog;
    }

    Model model() {
        return model;
    }

    Optional<Model> fallback() {
        return fallback;
    }

    AttemptFormulas attempts() {
        return attempts;
    }

    Formula calls() {
        return calls;
    }

    Formula tasks() {
        return tasks;
    }

    /// Tasks that are answered in the end, the fallback's help included; calls that provisioned throughput serves succeed.
    Formula successfulTasks() {
        Formula others = Formula.product(notProvisioned, success);
        return Formula.named(id(), "tasks.successful", Formula.product(tasks, Formula.sum(Formula.rest(notProvisioned), others)));
    }

    /// Of calls that provisioned throughput does not serve, the share that succeeds.
    Formula success() {
        return success;
    }

    /// 1 in the months for which provisioned throughput is paid.
    Formula running() {
        return running;
    }

    /// Share of the calls that neither go in batches nor are served by provisioned throughput.
    Formula onDemandShare() {
        return onDemandShare;
    }

    /// Share of the calls that provisioned throughput does not serve.
    Formula notProvisioned() {
        return notProvisioned;
    }

    /// On the list prices of what is called.
    Formula surcharge() {
        return input(Levers.SURCHARGE);
    }

    /// Share of the calls that goes to the workload's own model.
    Formula ownShare() {
        return workload.route().splits().stream().map(OnDemand::share).reduce(Formula::sum).map(Formula::rest).orElse(Formula.ONE);
    }

    ChargeFormula.Volume perCall() {
        return perCall;
    }

    ChargeFormula.Volume perTask() {
        return perTask;
    }

    /// Whether its calls are the turns of tasks.
    boolean isInTurns() {
        return workload.tokens().turns().isGiven();
    }

    TurnFormulas turns() {
        return turns;
    }

    /// One and the same for the same limits, so that they are worked out once.
    List<TurnFormulas.Stretch> stretches(List<TurnFormulas.Limit> limits) {
        return stretches.computeIfAbsent(limits, turns::stretches);
    }

    /// Input tokens of the mean call.
    Formula meanInput() {
        return isInTurns() ? Formula.quotient(turns.sent(), turns.turns()) : mean(Levers.INPUT, Levers.LONG_INPUT);
    }

    /// Output tokens of the mean call.
    Formula meanOutput() {
        return isInTurns() ? turns.output() : mean(Levers.OUTPUT, Levers.LONG_OUTPUT);
    }

    private Formula mean(Lever<?> usual, Lever<?> longer) {
        return Formula.sum(Formula.product(input(usual), shortShare), Formula.product(input(longer), input(Levers.LONG_SHARE)));
    }

    Formula discount(String provider) {
        return discounts.computeIfAbsent(provider, terms::discount);
    }

    /// One and the same for each lever, so that it is read once.
    Formula input(Lever<?> lever) {
        return inputs.computeIfAbsent(lever, _ -> Formula.input(lever.at(workload.id())));
    }

    /// Share of calls that are not long.
    Formula shortShare() {
        return shortShare;
    }

    /// How the input of a call is cached.
    ///
    /// @param fresh   share that is neither read from the cache nor written to it
    /// @param read    share that is read from it
    /// @param written share that is written to it
    record Cached(Formula fresh, Formula read, Formula written) {
    }

    /// @param input of the call: where it is shorter than what the model caches at all, nothing of it is
    Cached cached(Model called, Formula input) {
        return called.facts().limits().cacheMinimum().stream().mapToObj(least -> {
            Formula minimum = Formula.constant("cache-minimum", least);
            Formula read = Formula.ifAbove(minimum, input, Formula.ZERO, cached.read());
            Formula written = Formula.ifAbove(minimum, input, Formula.ZERO, cached.written());
            return new Cached(Formula.rest(Formula.sum(read, written)), read, written);
        }).findFirst().orElse(cached);
    }

    ChargeFormula.Builder charge(Surface surface, Cause cause, String what) {
        return ChargeFormula.of(surface, cause, id(), what);
    }

    /// A charge that the model's provider makes.
    ChargeFormula.Builder charge(Surface surface, Cause cause, String what, Model called) {
        return charge(surface, cause, what).route(called.id()).account(Account.of(called))
                .discount(discount(called.id().provider())).marketplace(called.facts().soldThrough() != SoldThrough.PROVIDER);
    }

    List<Tariff.Period> periods(Model called) {
        return Tariff.periods(called, settings);
    }
}
