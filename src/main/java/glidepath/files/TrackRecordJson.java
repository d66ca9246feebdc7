package glidepath.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.KeptForecast;
import glidepath.plan.KeptMonth;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MeasuredValue;
import glidepath.plan.Measurement;
import glidepath.plan.Section;
import glidepath.plan.TrackRecord;
import glidepath.units.InvalidValueException;

/// What was measured, forecast before and billed, in a plan's file.
final class TrackRecordJson {

    static final String RECORD = "record";
    private static final List<String> FIELDS = List.of("measured", "forecasts", "actuals", "closed");
    private static final List<String> FORECAST = List.of("made", "scenario", "months");
    private static final List<String> MEASUREMENT = List.of("first", "last", "days", "formats", "values");

    private final Diagnostics faults;
    private final LeverReader levers;
    private final KeptMonthJson months;

    TrackRecordJson(Diagnostics faults, LeverReader levers) {
        this.faults = faults;
        this.levers = levers;
        months = new KeptMonthJson(faults);
    }

    static ObjectNode write(TrackRecord record) {
        ObjectNode node = Json.object();
        if (!record.measured().isEmpty()) {
            measurements(node.putArray("measured"), record.measured());
        }
        if (!record.forecasts().isEmpty()) {
            ArrayNode list = node.putArray("forecasts");
            record.forecasts().forEach(forecast -> list.addObject().put("made", forecast.made().toString())
                    .put("scenario", forecast.scenario()).set("months", KeptMonthJson.write(forecast.months())));
        }
        if (!record.actuals().isEmpty()) {
            node.set("actuals", KeptMonthJson.write(record.actuals()));
        }
        record.closed().ifPresent(month -> node.put("closed", month.toString()));
        return node;
    }

    /// Values that were measured together stand together.
    private static void measurements(ArrayNode list, SortedMap<InputRef<?>, MeasuredValue> measured) {
        for (Measurement from : measured.values().stream().map(MeasuredValue::from).distinct().toList()) {
            ObjectNode node = list.addObject();
            from.first().ifPresent(day -> node.put("first", day.toString()));
            from.last().ifPresent(day -> node.put("last", day.toString()));
            ArrayNode formats = node.put("days", from.days()).putArray("formats");
            from.formats().forEach(formats::add);
            ObjectNode values = node.putObject("values");
            measured.forEach((input, value) -> {
                if (value.from().equals(from)) {
                    values.withObjectProperty(input.lever().section().key()).withObjectProperty(input.item())
                            .set(input.lever().path(), PlanWriter.raw(input.lever(), value.value()));
                }
            });
        }
    }

    TrackRecord read(JsonNode node, Assumptions assumptions) {
        if (node.isMissingNode()) {
            return TrackRecord.NONE;
        }
        if (!node.isObject()) {
            faults.fault(RECORD, "file.object");
            return TrackRecord.NONE;
        }
        faults.unknown(RECORD, node, FIELDS);
        var measured = new TreeMap<InputRef<?>, MeasuredValue>();
        node.path("measured").forEach(each -> measured(RECORD + " > measured", each, assumptions, measured));
        var forecasts = new ArrayList<KeptForecast>();
        node.path("forecasts").forEach(each -> forecast(RECORD + " > forecasts", each).ifPresent(forecasts::add));
        SortedMap<YearMonth, KeptMonth> actuals = months.read(RECORD + " > actuals", node.path("actuals"));
        Optional<YearMonth> closed = node.has("closed")
                ? value(RECORD + " > closed", () -> YearMonth.parse(node.get("closed").asString(""))) : Optional.empty();
        return new TrackRecord(measured, forecasts, actuals, closed);
    }

    private void measured(String place, JsonNode node, Assumptions assumptions, Map<InputRef<?>, MeasuredValue> into) {
        faults.unknown(place, node, MEASUREMENT);
        List<String> formats = node.path("formats").valueStream().map(format -> format.asString("")).toList();
        Optional<LocalDate> first = node.has("first") ? value(place + " > first", () -> LocalDate.parse(node.get("first").asString("")))
                : Optional.empty();
        Optional<LocalDate> last = node.has("last") ? value(place + " > last", () -> LocalDate.parse(node.get("last").asString("")))
                : Optional.empty();
        var from = new Measurement(first, last, node.path("days").asInt(0), formats);
        for (Map.Entry<String, JsonNode> section : node.path("values").properties()) {
            Optional<Section> known = List.of(Section.values()).stream().filter(each -> each.key().equals(section.getKey())).findFirst();
            if (known.isEmpty()) {
                faults.unknown(place, section.getKey(), List.of(Section.values()).stream().map(Section::key).toList());
                continue;
            }
            for (Map.Entry<String, JsonNode> item : section.getValue().properties()) {
                if (assumptions.item(known.get(), item.getKey()).isEmpty()) {
                    faults.fault(place, "file.no-item", section.getKey(), item.getKey());
                } else {
                    values(place + " > " + Diagnostics.shortened(item.getKey()), known.get(), item.getKey(), item.getValue(), from, into);
                }
            }
        }
    }

    private void values(String place, Section section, String item, JsonNode node, Measurement from, Map<InputRef<?>, MeasuredValue> into) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = place + " > " + Diagnostics.shortened(entry.getKey());
            Optional<Lever<?>> lever = Levers.find(section, entry.getKey());
            if (lever.isEmpty()) {
                faults.unknown(at, entry.getKey(), Levers.of(section).stream().map(known -> known.path()).toList());
            } else {
                levers.value(at, entry.getValue(), lever.get().kind())
                        .ifPresent(value -> into.put(lever.get().at(item), new MeasuredValue(value, from)));
            }
        }
    }

    private Optional<KeptForecast> forecast(String place, JsonNode node) {
        faults.unknown(place, node, FORECAST);
        return value(place + " > made", () -> LocalDate.parse(node.path("made").asString("")))
                .map(made -> new KeptForecast(made, node.path("scenario").asString(""),
                months.read(place + " > months", node.path("months"))));
    }

    private <T> Optional<T> value(String place, Supplier<T> read) {
        try {
            return faults.guarded(place, read);
        } catch (InvalidValueException refused) {
            throw refused;
        } catch (DateTimeException wrong) {
            faults.fault(place, "file.record", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }
}
