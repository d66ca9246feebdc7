package glidepath.reports.usage;

import java.math.BigDecimal;
import java.util.stream.Stream;

import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.usage.Alarm;
import glidepath.usage.Metric;

/// Alarms in words.
public record AlarmText(Messages messages) {

    /// The value, and how it stands to what is worth an alarm.
    public String of(Alarm alarm) {
        return messages.text("sample.alarm." + EnumKey.dashed(alarm.state()), messages.label(alarm.metric()),
                alarm.value().map(value -> value(alarm.metric(), value)).orElse(""),
                messages.text("metric." + EnumKey.of(alarm.metric()) + ".alert"));
    }

    String value(Metric metric, BigDecimal value) {
        return switch (metric) {
            case THROTTLING, FALLBACK -> messages.numbers().percent(new Percent(value), 2);
            case RETRIES, OUTPUT_RATIO, COST_PER_TASK, MODEL_ERRORS,
                    USER_SPEND -> messages.text("sample.times", messages.numbers().number(value, 2));
        };
    }

    /// One of the figures behind an alarm.
    public String row(Alarm alarm, Alarm.Row row) {
        String value = alarm.metric() == Metric.COST_PER_TASK ? messages.numbers().price(new Money(row.value()))
                : value(alarm.metric(), row.value());
        return String.join("  ", Stream.of(row.day().map(Object::toString).orElse(""), row.what(), value).filter(part -> !part.isEmpty())
                .toList());
    }
}
