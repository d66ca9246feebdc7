package glidepath.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;
import glidepath.files.catalog.PriceBookFile;
import glidepath.plan.Plan;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.units.InvalidValueException;
import glidepath.units.Percent;

/// The user's own prices: shown, entered, removed.
final class PricesOwn {

    private PricesOwn() {
    }

    private static PriceBook book(CliContext context) {
        try {
            return new PriceBookFile(context.home()).read();
        } catch (UnreadablePrices broken) {
            throw new CommandFailure(broken.getMessage());
        }
    }

    private static void change(CliContext context, UnaryOperator<PriceBook> change) {
        try {
            new PriceBookFile(context.home()).change(change);
        } catch (UnreadablePrices broken) {
            throw new CommandFailure(broken.getMessage());
        }
    }

    /// The id of a model as it may be written, or a new one.
    private static ModelId id(PriceCatalog catalog, String name, CliContext context) {
        Optional<Model> known = catalog.resolve(name).one();
        try {
            return known.map(Model::id).orElseGet(() -> ModelId.parse(name));
        } catch (InvalidValueException refused) {
            throw new CommandFailure(context.messages().say(refused.reason()));
        }
    }

    /// `glidepath prices own`
    @Command(name = "own", mixinStandardHelpOptions = true, description = "Your own prices, and what you took over.")
    static final class Show implements Callable<Integer> {

        private final CliContext context;

        @Spec
        private @Nullable CommandSpec spec;

        Show(CliContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            PriceBook book = book(context);
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            book.own().forEach(price -> out.println(context.messages().text("prices.own", price.model(), told(price), price.date(),
                    (price.source() + " " + price.note()).strip())));
            book.refreshed().forEach(model -> out.println(context.messages().text("prices.taken", model.id(), model.source().title(),
                    model.source().checked().map(LocalDate::toString).orElse(""))));
            if (book.isEmpty()) {
                out.println(context.messages().text("prices.own.none"));
            }
            out.flush();
            return 0;
        }

        private static String told(OwnPrice price) {
            var text = new StringBuilder();
            price.rates().forEach((meter, rate) -> text.append(text.isEmpty() ? "" : ", ").append(meter.noun()).append(' ')
                    .append(rate.base()).append(" / ")
                    .append(meter.unit().per()));
            price.ways().forEach((way, rate) -> text.append(text.isEmpty() ? "" : ", ").append(way.key()).append(' ').append(rate.base())
                    .append(" / ").append(way.unit().per()));
            return price.discount().isZero() ? text.toString() : text.append(text.isEmpty() ? "" : ", ").append(price.discount())
                    .append(" off").toString();
        }
    }

    /// `glidepath prices set MODEL`
    @Command(name = "set", mixinStandardHelpOptions = true, description = "Enters a price of your own, which wins over the catalog until "
            + "you remove it.")
    static final class Set implements Callable<Integer> {

        private final CliContext context;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "MODEL", description = "One that the catalog has, or a new one as provider/id.")
        private String model = "";

        @Option(names = "--input", paramLabel = "USD", description = "Dollars per million input tokens.")
        private @Nullable String input;

        @Option(names = "--output", paramLabel = "USD", description = "Dollars per million output tokens.")
        private @Nullable String output;

        @Option(names = "--rate", paramLabel = "METER=USD", description = "Any other rate, such as "
                + "cache_read_mtok=0.30, output_image_mtok=30, batch.input_mtok=0.50, priority.output_mtok=75 or "
                + "provisioned.one-month=21.18.")
        private Map<String, String> rates = new TreeMap<>();

        @Option(names = "--discount", paramLabel = "PERCENT", defaultValue = "0",
                description = "Off all prices of the model that you do not enter.")
        private String discount = "0";

        @Option(names = "--name", defaultValue = "", description = "Of a new model.")
        private String name = "";

        @Option(names = "--note", defaultValue = "", description = "Why.")
        private String note = "";

        @Option(names = "--source", defaultValue = "", description = "Where it is from: a contract, an invoice.")
        private String source = "";

        @Option(names = "--date", description = "When it was read or agreed; today where left out.")
        private @Nullable LocalDate date;

        @Option(names = "--in", paramLabel = "PLAN", description = "Keeps it in that plan, with which it travels, instead of in your price "
                + "book.")
        private @Nullable String plan;

        Set(CliContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            Optional.ofNullable(input).ifPresent(usd -> rates.put(Meter.INPUT.key(), usd));
            Optional.ofNullable(output).ifPresent(usd -> rates.put(Meter.OUTPUT.key(), usd));
            SortedMap<Meter, TieredPrice> entered = EnteredRates.onDemand(rates);
            SortedMap<WayRate, TieredPrice> ways = EnteredRates.ways(rates);
            Percent off = new Percent(EnteredRates.number(discount.replace("%", "").strip()).movePointLeft(2));
            if (entered.isEmpty() && ways.isEmpty() && off.isZero() || off.compareTo(Percent.ALL) >= 0) {
                throw new CommandFailure("Say a price with --input, --output or --rate, or a --discount below 100 %");
            }
            ModelId id = id(context.catalog().get(), model, context);
            var price = new OwnPrice(id, name, entered, ways, off, note, source, date == null ? context.today() : date);
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            if (plan == null) {
                change(context, book -> book.with(price));
                out.println(context.messages().text("prices.set", id));
            } else {
                Plan read = PlanArgument.read(plan, context.messages());
                PricesOfPlan.save(context, plan, read.withPrices(read.prices().with(price)));
                out.println(context.messages().text("prices.set.plan", id, plan));
            }
            out.flush();
            return 0;
        }
    }

    /// `glidepath prices remove MODEL`
    @Command(name = "remove", mixinStandardHelpOptions = true,
            description = "Removes your own price of a model, or what you took over of it.")
    static final class Remove implements Callable<Integer> {

        private final CliContext context;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "MODEL", description = "As prices own lists it.")
        private String model = "";

        Remove(CliContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            ModelId id = id(context.catalog().get(), model, context);
            PriceBook before = book(context);
            if (before.without(id).equals(before)) {
                throw new CommandFailure("Your price book has nothing of " + id + ". See: glidepath prices own");
            }
            change(context, book -> book.without(id));
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println(context.messages().text("prices.removed", id));
            out.flush();
            return 0;
        }
    }
}
