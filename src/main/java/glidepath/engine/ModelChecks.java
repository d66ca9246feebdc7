package glidepath.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import glidepath.catalog.Access;
import glidepath.catalog.Life;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.Nearest;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.KnownRegions;
import glidepath.plan.Workload;

/// Problems of what a provider offers: models that end, calls that they do not hold, regions that nobody knows (cost model, section 5).
record ModelChecks(ScenarioForecast forecast, PriceCatalog catalog, PlanChecks.Finder found) {

    void run() {
        forecast.assumptions().workloads().stream().filter(Workload::on).forEach(this::check);
    }

    private void check(Workload workload) {
        workload.models().distinct().flatMap(id -> catalog.model(id).stream())
                .forEach(model -> {
            if (!workload.imported().on()) {
                life(workload, model);
            }
            limits(workload, model);
        });
        region(workload);
    }

    private void life(Workload workload, Model model) {
        LocalDate first = forecast.settings().firstDay();
        LocalDate last = forecast.settings().lastMonth().atEndOfMonth();
        Life life = model.facts().life();
        Optional<LocalDate> ended = life.ended();
        if (life.on(first) == Life.Stage.ENDED) {
            found.error(workload.name(), "check.life.ended", model.id(), ended.orElseThrow(), first);
        } else if (ended.filter(day -> !day.isAfter(last)).isPresent()) {
            found.warning(workload.name(), "check.life.ends", model.id(), ended.orElseThrow());
        } else if (life.on(last) == Life.Stage.DEPRECATED) {
            found.warning(workload.name(), "check.life.deprecated", model.id(), life.deprecated().orElseThrow());
        }
        if (life.on(first) == Life.Stage.ANNOUNCED) {
            found.warning(workload.name(), "check.life.announced", model.id(), life.offered().orElseThrow(), first);
        }
    }

    private void limits(Workload workload, Model model) {
        LongestCall call = LongestCall.of(workload, model);
        if (LongestCall.isBelow(model.contextWindow(), call.input())) {
            found.warning(workload.name(), model.longestCall().isPresent() ? "check.call" : "check.call.priced", call.input(), model.id(),
                    model.contextWindow().getAsLong());
        }
        OptionalLong mostOutput = model.facts().limits().mostOutput();
        if (LongestCall.isBelow(mostOutput, call.output())) {
            found.warning(workload.name(), "check.answer", call.output(), model.id(), mostOutput.getAsLong());
        }
    }

    private void region(Workload workload) {
        String region = workload.route().region();
        List<String> known = KnownRegions.of(catalog, workload.route().model().provider());
        if (!region.isEmpty() && !known.isEmpty() && !known.contains(region)) {
            found.warning(workload.name(), "check.region", region, Nearest.of(region, known));
        } else if (!region.isEmpty() && !workload.imported().on()) {
            workload.models().distinct().flatMap(id -> catalog.model(id).stream()).forEach(model -> elsewhere(workload, model));
        }
    }

    /// Models of Bedrock have an entry for each place with prices of its own.
    private void elsewhere(Workload workload, Model model) {
        String region = workload.route().region();
        boolean global = model.facts().access().stream().anyMatch(way -> way.scope().equals(Access.GLOBAL));
        LocalDate start = forecast.settings().start().atDay(1);
        catalog.model(new ModelId(model.id().provider(), region + "/" + catalog.baseId(model.id())))
                .filter(there -> !global && !there.on(start).prices().equals(model.on(start).prices()))
                .ifPresent(there -> found.warning(workload.name(), "check.region.prices", region, there.id(), model.id()));
    }
}
