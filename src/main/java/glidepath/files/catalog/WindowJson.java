package glidepath.files.catalog;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.PriceWindow;
import glidepath.units.EnumKey;

/// The hours and days of the week for which prices hold, in a price file: `"hours": "16:30-00:30"`, `"days": "mon-fri"`.
final class WindowJson {

    private WindowJson() {
    }

    static boolean has(JsonNode entry) {
        return entry.has("hours") || entry.has("days");
    }

    static PriceWindow read(JsonNode entry) {
        String[] ends = entry.path("hours").asString("00:00-00:00").split("-");
        String[] days = entry.path("days").asString("mon-sun").split("-");
        return new PriceWindow(days(day(days[0]), day(days[days.length - 1])), LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private static Set<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
        var days = EnumSet.of(last);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (EnumKey.of(day).startsWith(text)) {
                return day;
            }
        }
        throw new IllegalArgumentException("No day of the week is called " + text);
    }

    static void put(ObjectNode node, PriceWindow window) {
        node.put("hours", window.start() + "-" + window.end());
        if (window.days().size() < DayOfWeek.values().length) {
            List<DayOfWeek> days = List.copyOf(window.days());
            node.put("days", shortly(days.getFirst()) + "-" + shortly(days.getLast()));
        }
    }

    private static String shortly(DayOfWeek day) {
        return EnumKey.dashed(day).substring(0, 3);
    }
}
