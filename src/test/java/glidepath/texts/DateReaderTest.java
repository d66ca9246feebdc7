package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/// Days and months that people type.
class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static Optional<LocalDate> day(Locale locale, String typed) {
        return DateReader.day(NumberText.in(locale), typed, TODAY);
    }

    @Test
    void aDayIsReadInEachFormOfItsLocale() {
        for (String typed : List.of("2028-05-31", "31 May 2028", "May 31, 2028", "may 31, 2028", "5/31/2028")) {
            assertEquals(Optional.of(LocalDate.of(2028, 5, 31)), day(Locale.US, typed), typed);
        }
        assertEquals(Optional.of(LocalDate.of(2028, 5, 31)), day(Locale.GERMANY, "31.05.2028"));
        assertEquals(Optional.of(LocalDate.of(2028, 5, 27)), day(Locale.US, "18 months"));
    }

    /// It was read as the last of February.
    @Test
    void aDayThatNoMonthHasIsNone() {
        for (String none : List.of("2027-02-30", "2026-11-31", "Feb 30, 2027", "30 Feb 2027", "2/30/2027", "2027-02-29")) {
            assertEquals(Optional.empty(), day(Locale.US, none), none);
            assertEquals(Optional.empty(), day(Locale.ROOT, none), none);
        }
        assertEquals(Optional.empty(), day(Locale.GERMANY, "31.11.2026"));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), day(Locale.GERMANY, "29.02.2028"));
    }

    @Test
    void aMonthIsReadByNameAndByNumber() {
        for (String typed : List.of("2027-03", "Mar 2027", "March 2027", "3/2027")) {
            assertEquals(Optional.of(YearMonth.of(2027, 3)), DateReader.month(NumberText.in(Locale.US), typed), typed);
        }
        assertEquals(Optional.empty(), DateReader.month(NumberText.in(Locale.US), "2027-13"));
    }
}
