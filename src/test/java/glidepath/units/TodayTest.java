package glidepath.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"})
    void isTheDateOfTheZoneAtEachHour(String name) {
        for (Instant now = Instant.parse("2027-03-27T00:30:00Z"); now.isBefore(Instant.parse("2027-03-29T12:00:00Z"));
                now = now.plusSeconds(3_600)) {
            assertEquals(LocalDate.ofInstant(now, ZoneId.of(name)), Today.date(now.toEpochMilli(), TimeZone.getTimeZone(name)), now::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59.999Z", "1960-02-29T12:00:00Z"})
    void holdsBefore1970(String instant) {
        Instant then = Instant.parse(instant);
        assertEquals(LocalDate.ofInstant(then, ZoneId.of("UTC")), Today.date(then.toEpochMilli(), TimeZone.getTimeZone("UTC")));
    }
}
