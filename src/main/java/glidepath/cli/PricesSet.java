package glidepath.cli;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.TieredPrice;
import glidepath.catalog.WayRate;
import glidepath.plan.Plan;
import glidepath.texts.TypedValue;
import glidepath.units.Percent;

/// `glidepath prices set MODEL`: enters an own price, in the price book or in a plan.
@Command(name = "set", mixinStandardHelpOptions = true, description = "Enters a price of your own, which wins over the catalog until "
        + "you remove it.")
final class PricesSet extends CliCommand {

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
    private @Nullable String date;

    @Option(names = "--in", paramLabel = "PLAN", description = "Keeps it in that plan, with which it travels, instead of in your price "
            + "book.")
    private @Nullable String plan;

    PricesSet(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Map<String, TypedValue> prices = new TreeMap<>();
        rates.forEach((key, usd) -> prices.put(key, typed("--rate " + key, usd)));
        Optional.ofNullable(input).ifPresent(usd -> prices.put(Meter.INPUT.key(), typed("--input", usd)));
        Optional.ofNullable(output).ifPresent(usd -> prices.put(Meter.OUTPUT.key(), typed("--output", usd)));
        SortedMap<Meter, TieredPrice> entered = EnteredRates.onDemand(prices);
        SortedMap<WayRate, TieredPrice> ways = EnteredRates.ways(prices);
        Percent off = new Percent(typed("--discount", discount.replace("%", "")).number().movePointLeft(2));
        if (entered.isEmpty() && ways.isEmpty() && off.isZero() || off.compareTo(Percent.ALL) >= 0) {
            throw wrong("Say a price with --input, --output or --rate, or a --discount below 100 %");
        }
        ModelId id = UserPriceBook.id(context.catalog().get(), model, context);
        var price = new OwnPrice(id, name, entered, ways, off, note, source, day("--date", date));
        var out = line().getOut();
        if (plan == null) {
            UserPriceBook.change(context, book -> book.with(price));
            out.println(context.messages().text("prices.set", id));
        } else {
            Plan read = PlanArgument.read(plan, context.messages());
            PlanWriting.save(context, plan, read.withPrices(read.prices().with(price)));
            out.println(context.messages().text("prices.set.plan", id, plan));
        }
        out.flush();
        return 0;
    }
}
