package glidepath.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.PriceEffect;
import glidepath.files.PlanFiles;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.reports.PriceEffectReport;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// What a plan says of the catalog that it was last priced with.
final class PricesOfPlan {

    private PricesOfPlan() {
    }

    /// Saves a plan over itself; its earlier version is kept.
    static void save(CliContext context, String name, Plan plan) {
        try {
            new PlanFiles(context.home(), context.messages()).save(plan, Path.of(name), Optional.empty());
        } catch (PlanFiles.ChangedByOther changed) {
            throw new CommandFailure(name + " was changed by another program meanwhile. Try again");
        } catch (InvalidValueException refused) {
            throw new CommandFailure(name + ": " + context.messages().say(refused.reason()));
        }
    }

    /// `glidepath prices since PLAN`
    @Command(name = "since", mixinStandardHelpOptions = true,
            description = "What has changed, in money and by model, since a plan was last priced.")
    static final class Since implements Callable<Integer> {

        private final CliContext context;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "PLAN", description = "A plan file.")
        private String name = "";

        Since(CliContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            Plan plan = PlanArgument.read(name, context.messages());
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(told(plan, context.catalog().get()));
            out.flush();
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
            PriceEffect effect = PriceEffect.of(plan, prices.asThen(now), prices.now(prices.on(now)).toList());
            return messages.text("prices.since", prices.catalog(), prices.date().map(Object::toString).orElse(""), now.version(),
                    now.date()) + "\n"
                    + new PriceEffectReport(messages, effect).text();
        }
    }

    /// `glidepath prices stamp PLAN`
    @Command(name = "stamp", mixinStandardHelpOptions = true,
            description = "Writes into a plan which catalog it was priced with, and at which rates.")
    static final class Stamp implements Callable<Integer> {

        private final CliContext context;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "PLAN", description = "A plan file.")
        private String name = "";

        Stamp(CliContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            Plan plan = PlanArgument.read(name, context.messages());
            PriceCatalog catalog = context.catalog().get();
            save(context, name, plan.withPrices(PlanPrices.stamped(plan, catalog)));
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println(context.messages().text("prices.stamped", name, catalog.version(), catalog.date()));
            out.flush();
            return 0;
        }
    }
}
