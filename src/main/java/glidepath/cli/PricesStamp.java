package glidepath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;

/// `glidepath prices stamp PLAN`: notes in a plan with which catalog it was priced.
@Command(name = "stamp", mixinStandardHelpOptions = true,
        description = "Writes into a plan which catalog it was priced with, and at which rates.")
final class PricesStamp extends CliCommand {

    @Parameters(paramLabel = "PLAN", description = "A plan file.")
    private String name = "";

    PricesStamp(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan plan = PlanArgument.read(name, context.messages());
        PriceCatalog catalog = context.catalog().get();
        PlanWriting.save(context, name, plan.withPrices(PlanPrices.stamped(plan, catalog)));
        print(context.messages().text("prices.stamped", name, catalog.version(), catalog.date()) + "\n");
        return 0;
    }
}
