package glidepath.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;

/// `glidepath prices stamp PLAN`: notes in a plan with which catalog it was priced.
@Command(name = "stamp", mixinStandardHelpOptions = true,
        description = "Writes into a plan which catalog it was priced with, and at which rates.")
final class PricesStamp implements Callable<Integer> {

    private final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "A plan file.")
    private String name = "";

    PricesStamp(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan plan = PlanArgument.read(name, context.messages());
        PriceCatalog catalog = context.catalog().get();
        PlanWriting.save(context, name, plan.withPrices(PlanPrices.stamped(plan, catalog)));
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(context.messages().text("prices.stamped", name, catalog.version(), catalog.date()));
        out.flush();
        return 0;
    }
}
