package glidepath.spreadsheet;

import java.util.Map;

import glidepath.catalog.Source;
import glidepath.engine.Line;
import glidepath.engine.surface.Cause;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;

/// The formula of a row's price and of its quantity for one of what it grows with.
final class Priced {

    private static final String LONG = ".long";

    private final String scenario;
    private final AssumptionSheet inputs;
    private final PriceSheet prices;
    private final Volumes volumes;

    Priced(String scenario, AssumptionSheet inputs, PriceSheet prices, Volumes volumes) {
        this.scenario = scenario;
        this.inputs = inputs;
        this.prices = prices;
        this.volumes = volumes;
    }

    /// Whether the plan itself states the price.
    static boolean byInput(Line line) {
        return line.source().equals(Source.ENTERED);
    }

    String price(Skeleton.Row row) {
        if (byInput(row.line())) {
            return input(enteredPrice(row.line()).at(row.line().owner()));
        }
        String formula = prices.of(row.line());
        for (Map.Entry<Long, Line> tier : row.tiers().entrySet()) {
            if (tier.getValue().rate().isPresent()) {
                Lever<?> length = isLong(row.line()) ? Levers.LONG_INPUT : Levers.INPUT;
                formula = "IF(%s>%s,%s,%s)".formatted(input(length.at(row.line().owner())), inputs.tier(tier.getKey()),
                        prices.of(tier.getValue()), formula);
            }
        }
        return formula;
    }

    private static Lever<?> enteredPrice(Line line) {
        return switch (line.surface().id()) {
            case "provisioned" -> Levers.PROVISIONED_PRICE;
            case "reserved" -> line.what().equals("reserved-input") ? Levers.RESERVED_INPUT_PRICE : Levers.RESERVED_OUTPUT_PRICE;
            case "custom-import" -> Levers.CUSTOM_UNIT_PRICE;
            case "human-review" -> Levers.REVIEW_RATE;
            case "infrastructure" -> line.what().equals("monthly") ? Levers.ROW_MONTHLY : Levers.ROW_PER_KCALLS;
            default -> throw new IllegalArgumentException("No input states the price of " + line.label());
        };
    }

    /// How many of the rate's unit there are for one of the volume.
    String quantity(Line line) {
        String owner = line.owner();
        return switch (line.surface().id()) {
            case "on-demand", "batch" -> tokens(line);
            case "provisioned" -> input(Levers.PROVISIONED_UNITS.at(owner)) + "*" + inputs.hoursADay();
            case "reserved" -> input((line.what().equals("reserved-input") ? Levers.RESERVED_INPUT : Levers.RESERVED_OUTPUT).at(owner));
            case "custom-import" -> input(Levers.COPIES.at(owner)) + "*" + customUnits(line);
            case "model-storage" -> line.what().equals("cmu-storage") ? customUnits(line) : input(Levers.FINE_TUNED.at(owner));
            case "human-review" -> "%s*%s/%s".formatted(input(Levers.REVIEW_SHARE.at(owner)), input(Levers.REVIEW_MINUTES.at(owner)),
                    inputs.minutesAnHour());
            case "infrastructure" -> infrastructure(line);
            default -> "1";
        };
    }

    private String tokens(Line line) {
        String attempts = switch (line.cause()) {
            case CALLS -> volumes.value(line.owner(), Volumes.Counted.SUCCEEDED) + "*";
            case FAILED_ATTEMPTS -> volumes.value(line.owner(), Volumes.Counted.BILLED_FAILURES) + "*";
            default -> "";
        };
        String longShare = input(Levers.LONG_SHARE.at(line.owner()));
        return attempts + (isLong(line) ? longShare : "(1-" + longShare + ")") + part(line);
    }

    private String part(Line line) {
        String owner = line.owner();
        String meter = isLong(line) ? line.what().substring(0, line.what().length() - LONG.length()) : line.what();
        String sent = "*" + input((isLong(line) ? Levers.LONG_INPUT : Levers.INPUT).at(owner));
        String read = input(Levers.CACHE_READ.at(owner));
        String write = input(Levers.CACHE_WRITE.at(owner));
        if (meter.startsWith("output")) {
            return "*" + input((isLong(line) ? Levers.LONG_OUTPUT : Levers.OUTPUT).at(owner));
        }
        if (meter.startsWith("requests")) {
            return "";
        }
        if (meter.startsWith("cache_read")) {
            return sent + "*" + read;
        }
        if (meter.startsWith("cache_write")) {
            return sent + "*" + write;
        }
        return line.surface() == Surfaces.BATCH ? sent : sent + "*(1-" + read + "-" + write + ")";
    }

    private String customUnits(Line line) {
        return inputs.isGiven(scenario, Levers.CUSTOM_UNITS.at(line.owner())) ? input(Levers.CUSTOM_UNITS.at(line.owner()))
                : inputs.customUnits(line);
    }

    private String infrastructure(Line line) {
        return switch (line.factors().isEmpty() ? "" : line.factors().getFirst().name()) {
            case "units-a-month" -> input(Levers.ROW_PER_MONTH.at(line.owner()));
            case "running" -> input(Levers.ROW_RUNNING.at(line.owner())) + "*" + inputs.hoursADay();
            case "units-a-call" -> input(Levers.ROW_PER_CALL.at(line.owner()));
            default -> "1";
        };
    }

    /// The cell of the volume in a month's column.
    String volume(Skeleton.Row row, MonthColumns time, int column) {
        Line line = row.line();
        String owner = line.owner();
        return switch (line.surface().id()) {
            case "on-demand" -> volumes.at(owner, line.cause() == Cause.FALLBACK ? Volumes.Counted.FALLBACK : onDemand(line), column);
            case "batch" -> volumes.at(owner, Volumes.Counted.BATCH, column);
            case "provisioned" -> volumes.at(owner, Volumes.Counted.PROVISIONED_DAYS, column);
            case "custom-import" -> volumes.at(owner, Volumes.Counted.MINUTES, column);
            case "human-review" -> volumes.at(owner, Volumes.Counted.TASKS, column);
            case "infrastructure" -> switch (row.volume()) {
                case "calls" -> volumes.at(owner, Volumes.Counted.ROW_CALLS, column);
                case "days" -> time.days(column);
                default -> "1";
            };
            default -> "1";
        };
    }

    private Volumes.Counted onDemand(Line line) {
        if (!volumes.has(line.owner(), Volumes.Counted.BEYOND_INPUT)) {
            return Volumes.Counted.ON_DEMAND;
        }
        return line.what().startsWith("output") ? Volumes.Counted.BEYOND_OUTPUT : Volumes.Counted.BEYOND_INPUT;
    }

    private String input(InputRef<?> ref) {
        return inputs.of(scenario, ref);
    }

    private static boolean isLong(Line line) {
        return line.what().endsWith(LONG);
    }
}
