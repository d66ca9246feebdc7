package glidepath.texts;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Plan;

/// For which months a plan is forecast, and at whose prices: what stands on all that leaves the program.
public record PlanOrigin(Messages messages, Plan plan, PriceCatalog catalog) {

    /// With amounts in dollars.
    public String inDollars() {
        return messages.text("export.origin", plan.settings().start(), plan.settings().lastMonth(), catalog.version(), catalog.date());
    }

    /// The same, and how amounts are converted, where they are.
    public String sentence() {
        return messages.converted(inDollars());
    }
}
