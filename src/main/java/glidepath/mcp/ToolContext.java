package glidepath.mcp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnResource;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Resolution;
import glidepath.files.PlanFiles;
import glidepath.files.PlanJson;
import glidepath.files.ReadResult;
import glidepath.files.Samples;
import glidepath.files.json.Diagnostic;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.texts.Messages;

/// What tools know outside of their arguments, and how they find plans and models.
///
/// @param prices read when a tool first asks for them
/// @param today  whose prices hold where no day is given
public record ToolContext(Supplier<PriceCatalog> prices, LocalDate today, Messages messages) {

    private static final int MOST_SHOWN = 10;
    private static final int MOST_NEAR = 3;

    PriceCatalog catalog() {
        return prices.get();
    }

    /// What a plan is priced with: the catalog, with the plan's own prices in it.
    PriceCatalog prices(Plan plan) {
        return plan.prices().on(catalog());
    }

    /// A plan by its file, by `sample:NAME`, or as the JSON of a plan file.
    ///
    /// @throws ToolFailure with what is wrong with it
    Plan plan(String given) {
        if (given.strip().startsWith("{")) {
            return read(PlanJson.read(given, messages), "the plan");
        }
        if (given.startsWith(Samples.PREFIX)) {
            return Samples.of(given).orElseThrow(() -> new ToolFailure(Samples.unknown(given)));
        }
        try {
            ReadResult<PlanFiles.Opened> opened = new PlanFiles(Path.of(""), messages).open(Path.of(given));
            return opened.value().map(PlanFiles.Opened::plan).orElseThrow(() -> failure(opened.faults(), given));
        } catch (InvalidPathException noName) {
            throw new ToolFailure("No file can be called " + given);
        }
    }

    static Plan read(ReadResult<Plan> reading, String name) {
        return reading.value().orElseThrow(() -> failure(reading.faults(), name));
    }

    private static ToolFailure failure(List<Diagnostic> faults, String name) {
        return new ToolFailure(faults.stream().limit(MOST_SHOWN).map(fault -> fault.in(name)).collect(Collectors.joining("\n")));
    }

    /// A scenario by name or id; the baseline where none is named.
    ///
    /// @throws ToolFailure where the plan has none of that name
    static Scenario scenario(Plan plan, Optional<String> name) {
        return name.map(wanted -> plan.scenarios().stream().filter(each -> each.id().equals(wanted) || each.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new ToolFailure("The plan has no scenario '" + wanted + "'. It has "
                        + String.join(", ", plan.scenarios().stream().map(Scenario::name).toList())))).orElse(plan.baseline());
    }

    /// The one model that an id names.
    ///
    /// @throws ToolFailure with the nearest, or with those that it may mean
    Model model(String id) {
        Resolution found = catalog().resolve(id);
        List<ModelId> others = found.isUnknown() ? catalog().near(id, MOST_NEAR) : found.models().stream().map(Model::id).toList();
        return found.one().orElseThrow(() ->
                new ToolFailure((found.isUnknown() ? "The catalog has no model " : "Several models are meant by ") + id
                + OwnResource.hint(id).map(own -> ". " + own).orElse("")
                + (others.isEmpty() ? "" : ": " + others.stream().map(ModelId::toString).collect(Collectors.joining(", ")))));
    }
}
