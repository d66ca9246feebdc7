package glidepath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PriceEffect;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.reports.PriceEffectReport;
import glidepath.texts.Messages;

/// `glidepath prices since PLAN`: what the catalog that is now used changes in a plan.
@Command(name = "since", mixinStandardHelpOptions = true,
        description = "What has changed, in money and by model, since a plan was last priced.")
final class PricesSince extends CliCommand {

    @Parameters(paramLabel = "PLAN", description = "A plan file.")
    private String name = "";

    PricesSince(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Plan plan = PlanArgument.read(name, context.messages());
        print(told(plan, context.catalog().get()));
        return 0;
    }

    private String told(Plan plan, PriceCatalog now) {
        PlanPrices prices = plan.prices();
        Messages messages = context.messages();
        if (prices.catalog().isEmpty()) {
            return messages.text("prices.since.never") + "\n";
        }
        if (!prices.isOther(now)) {
            return messages.text("prices.since.same", now.version(), now.date()) + "\n";
        }
        PriceEffect effect = PriceEffect.of(plan, newer -> prices.asThenBut(now, newer), prices.now(prices.on(now)).toList());
        return messages.text("prices.since", prices.catalog(), prices.date().map(Object::toString).orElse(""), now.version(), now.date())
                + "\n" + new PriceEffectReport(messages, effect).text();
    }
}
