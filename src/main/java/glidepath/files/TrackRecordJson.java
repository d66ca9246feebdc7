package glidepath.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
import glidepath.plan.MeasuredValue;
import glidepath.plan.TrackRecord;
import glidepath.units.InvalidValueException;

/// What was measured, forecast before and billed, in a plan's file.
final class TrackRecordJson {

    static final String RECORD = "record";
    private static final List<String> FIELDS = List.of("measured", "forecasts", "actuals", "closed");
    private static final List<String> FORECAST = List.of("made", "scenario", "months");

    private final Diagnostics faults;
    private final MeasuredJson measurements;
    private final KeptMonthJson months;

    TrackRecordJson(Diagnostics faults, LeverReader levers) {
        this.faults = faults;
        measurements = new MeasuredJson(faults, levers);
        months = new KeptMonthJson(faults);
    }

    static ObjectNode write(TrackRecord record) {
        ObjectNode node = Json.object();
        if (!record.measured().isEmpty()) {
            MeasuredJson.write(node.putArray("measured"), record.measured());
        }
        forecasts(node, record);
        if (!record.actuals().isEmpty()) {
            node.set("actuals", KeptMonthJson.write(record.actuals()));
        }
        record.closed().ifPresent(month -> node.put("closed", month.toString()));
        return node;
    }

    private static void forecasts(ObjectNode node, TrackRecord record) {
        if (!record.forecasts().isEmpty()) {
            ArrayNode list = node.putArray("forecasts");
            record.forecasts().forEach(forecast -> list.addObject().put("made", forecast.made().toString())
                    .put("scenario", forecast.scenario()).set("months", KeptMonthJson.write(forecast.months())));
        }
    }

    TrackRecord read(JsonNode node, Assumptions assumptions) {
        if (node.isMissingNode()) {
            return TrackRecord.NONE;
        }
        if (!faults.isObject(RECORD, node)) {
            return TrackRecord.NONE;
        }
        faults.unknown(RECORD, node, FIELDS);
        var measured = new TreeMap<InputRef<?>, MeasuredValue>();
        node.path("measured").forEach(each -> measurements.read(RECORD + " > measured", each, assumptions, measured));
        var forecasts = new ArrayList<KeptForecast>();
        node.path("forecasts").forEach(each -> forecast(RECORD + " > forecasts", each).ifPresent(forecasts::add));
        SortedMap<YearMonth, KeptMonth> actuals = months.read(RECORD + " > actuals", node.path("actuals"));
        Optional<YearMonth> closed = node.has("closed")
                ? value(faults, RECORD + " > closed", () -> YearMonth.parse(node.get("closed").asString(""))) : Optional.empty();
        return new TrackRecord(measured, forecasts, actuals, closed);
    }

    private Optional<KeptForecast> forecast(String place, JsonNode node) {
        faults.unknown(place, node, FORECAST);
        return value(faults, place + " > made", () -> LocalDate.parse(node.path("made").asString("")))
                .map(made -> new KeptForecast(made, node.path("scenario").asString(""),
                months.read(place + " > months", node.path("months"))));
    }

    /// A day or a month; empty, and a fault, where it is none.
    static <T> Optional<T> value(Diagnostics faults, String place, Supplier<T> read) {
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
