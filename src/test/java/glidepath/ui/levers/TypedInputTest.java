package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.texts.DateReader;
import glidepath.texts.Messages;
import glidepath.texts.NumberReader;
import glidepath.texts.NumberText;
import glidepath.ui.Desk;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// What people type into inputs, as they type it. There are 30,000 calls, and today is January 1, 2027.
class TypedInputTest {

    @TempDir
    private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("credit", "Credit", Money.of("1000")))),
                home);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"=2*3 | 6", "1e9 | 1,000,000,000", "1.5e3 | 1,500", "2e-1 | 0.2", "+10% | 33,000",
            "-10% | 27,000", "=1e3*2 | 2,000"})
    void sumsPowersAndChangesAreUnderstood(String typed, String shown) {
        desk.type("chat-demand-calls", typed);
        assertEquals("", desk.input("chat-demand-calls").typed().error().get());
        assertEquals(shown, desk.input("chat-demand-calls").text().get());
    }

    @ParameterizedTest
    @CsvSource({"1e", "1e999", "e9", "=="})
    void whatIsNoNumberIsRefused(String typed) {
        desk.type("chat-demand-calls", typed);
        assertEquals(typed + " is not a number. Write it like 1,250 or 100k or 3*4000", desk.input("chat-demand-calls").typed().error()
                .get());
    }

    @Test
    void aShareBelowOneWithoutItsSignIsDoubtful() {
        desk.type("chat-route-batchShare", "0.3");
        assertEquals("Is 0.3 meant as 0.3% or as 30%? Write it with the percent sign", desk.input("chat-route-batchShare").typed().error()
                .get());
        desk.type("chat-route-batchShare", "30");
        assertEquals("30%", desk.input("chat-route-batchShare").text().get());
        desk.type("chat-route-batchShare", "0.3%");
        assertEquals("0.3%", desk.input("chat-route-batchShare").text().get());
        desk.type("chat-route-batchShare", "0");
        assertEquals("0%", desk.input("chat-route-batchShare").text().get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"18 months | Jul 1, 2028", "in 18 months | Jul 1, 2028", "2 years | Jan 1, 2029",
            "90 days from now | Apr 1, 2027",
            "31 May 2028 | May 31, 2028", "May 31, 2028 | May 31, 2028", "5/31/2028 | May 31, 2028", "5/31/28 | May 31, 2028",
                    "2028-05-31 | May 31, 2028",
            "31 december 2028 | Dec 31, 2028"})
    void daysAreReadAsPeopleWriteThem(String typed, String shown) {
        desk.type("credit-expires", typed);
        assertEquals("", desk.input("credit-expires").typed().error().get());
        assertEquals(shown, desk.input("credit-expires").text().get());
    }

    @Test
    void theOrderOfDayAndMonthIsTheLocales() {
        LocalDate today = Desk.TODAY;
        assertEquals(Optional.of(LocalDate.of(2028, 6, 5)), DateReader.day(NumberText.in(Locale.UK), "5/6/2028", today));
        assertEquals(Optional.of(LocalDate.of(2028, 5, 6)), DateReader.day(NumberText.in(Locale.US), "5/6/2028", today));
        assertEquals(Optional.of(LocalDate.of(2028, 5, 31)), DateReader.day(NumberText.in(Locale.GERMANY), "31.5.2028", today));
        assertEquals(Optional.empty(), DateReader.day(NumberText.in(Locale.UK), "5/31/2028", today), "there is no month 31");
        assertEquals(Optional.empty(), DateReader.day(NumberText.in(Locale.US), "someday", today));
    }

    @Test
    void theHintShowsANumberAsItIsReadHere() {
        Messages german = Messages.in(Locale.GERMANY);
        var refused = assertThrows(InvalidValueException.class, () -> NumberReader.read(german.numbers(), "1.5"));
        assertTrue(german.say(refused.reason()).endsWith("Write it like 1.250 or 100k or 3*4000"), german.say(refused.reason()));
        assertEquals(new BigDecimal("1250"), NumberReader.read(german.numbers(), "1.250"), "and it can be read");
    }

    @Test
    void keysMoveASliderFinely() {
        InputViewModel<?> calls = desk.input("chat-demand-calls");
        calls.slider().step(1, Stride.STEP);
        assertEquals("30,100", calls.text().get());
        calls.slider().step(1, Stride.FINE);
        assertEquals("30,110", calls.text().get());
        calls.slider().step(-1, Stride.PAGE);
        assertEquals("29,110", calls.text().get());
    }
}
