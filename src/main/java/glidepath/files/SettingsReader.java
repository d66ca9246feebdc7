package glidepath.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Diagnostics;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.MonthConvention;
import glidepath.plan.Settings;
import glidepath.plan.ValueType;
import glidepath.units.Percent;

/// Reads the settings of a plan, which stand at the top of its file: months, convention, tax, and the currency that amounts are shown in.
record SettingsReader(LeverReader levers, Diagnostics faults) {

    Settings read(JsonNode root) {
        var start = levers.value("start", root.get("start"), ValueType.MONTH);
        var months = levers.value("months", root.get("months"), PlanJson.MONTHS);
        var convention = root.has("convention") ? levers.value("convention", root.get("convention"), PlanJson.CONVENTION)
                : Optional.of(MonthConvention.THIRTY_DAYS);
        var tax = root.has("tax") ? levers.value("tax", root.get("tax"), ValueType.SHARE) : Optional.of(Percent.ZERO);
        var settings = new Settings(start.orElse(YearMonth.of(2000, 1)), months.orElse(1),
                convention.orElse(MonthConvention.THIRTY_DAYS), tax.orElse(Percent.ZERO)).withCurrency(currency(root));
        var asOf = root.has("asOf") ? levers.value("asOf", root.get("asOf"), ValueType.DATE) : Optional.<LocalDate>empty();
        return asOf.flatMap(day -> faults.guarded("asOf", () -> settings.withAsOf(Optional.of(day)))).orElse(settings);
    }

    private DisplayCurrency currency(JsonNode root) {
        return new DisplayCurrency(some(root, "currency", ValueType.CURRENCY), some(root, "perDollar", ValueType.PER_DOLLAR),
                some(root, "currencyDate", ValueType.DATE));
    }

    private <T> Optional<T> some(JsonNode root, String key, ValueType<T> kind) {
        return root.has(key) ? levers.value(key, root.get(key), kind) : Optional.empty();
    }
}
