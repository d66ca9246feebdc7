package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.units.Percent;

class NumberTextTest {

    private static final List<String> LOCALES = List.of("", "en-US", "de", "de-CH", "fr", "sv", "ar", "ar-EG", "ja", "en-IN", "fa", "hi",
            "pl", "pt-BR");

    private static NumberText in(String tag) {
        return NumberText.in(Locale.forLanguageTag(tag));
    }

    @Test
    void whatIsShownCanBeTypedBackInEveryLocale() {
        for (String tag : LOCALES) {
            for (String value : List.of("0", "7", "-7", "1234.5", "1234567.89", "-1234567.891", "0.000125", "999", "1000")) {
                var number = new BigDecimal(value);
                assertRead(tag, number, in(tag).number(number, 12));
                assertRead(tag, number, in(tag).plain(number));
                assertRead(tag, number.movePointLeft(2), in(tag).percent(new Percent(number.movePointLeft(2)), 12));
            }
            assertEquals(true, NumberReader.isPercent(in(tag).percent(Percent.of("8"))), tag);
            assertRead(tag, new BigDecimal("1234.5"), in(tag).money(Money.of("1234.50")));
        }
    }

    private static void assertRead(String tag, BigDecimal value, String shown) {
        try {
            assertEquals(0, value.compareTo(NumberReader.read(in(tag), shown)), tag + " " + shown);
        } catch (InvalidValueException refused) {
            throw new AssertionError(tag + " refuses its own '" + shown + "' (" + shown.codePoints().mapToObj(Integer::toHexString)
                    .toList() + ")", refused);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"de;1.250,5;1250.5", "de;3,5;3.5", "de;1.250;1250", "sv;1 250,5;1250.5", "fr;1 250,5;1250.5",
            "fr;12 %;0.12",
        "de-CH;1’250.5;1250.5", "de-CH;1'250.5;1250.5", "en-US;1,250.5;1250.5", "en-US;100k;100000", "en-US;1.5M;1500000",
                "en-US;1e9;1000000000", "en-US;1.5e-1;0.15", "en-US;=2*3;6", "en-US;2b;2000000000",
        "en-US;$3.50;3.5", "en-US;3*4000;12000", "en-US;(2+3)*4;20", "en-US;-5;-5", "en-US;10/4;2.5", "en-US;12.5%;0.125", "en-US;.5;0.5",
                "en-US;2 - -3;5", "en-US;1 000 000;1000000",
        "ar-EG;١٢٥٠;1250"})
    void whatPeopleTypeIsRead(String tag, String typed, String value) {
        assertRead(tag, new BigDecimal(value), typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"de;3.50", "de;1.25", "de;1,2,3", "en-US;1,25", "en-US;12,34,567", "en-US;1,2345", "en-US;1.2.3",
            "en-US;abc", "en-US;5x", "en-US;1/0",
        "en-US;1e", "en-US;1e999", "en-US;(2", "en-US;2)", "en-US;--", "sv;1.5", "en-US;1,000,00", "en-US;,5", "en-US;1 000,000",
                "en-US;10 000 00"})
    void whatCouldBeMeantInTwoWaysOrNoneIsRefused(String tag, String typed) {
        assertEquals("number.unreadable", assertThrows(InvalidValueException.class, () -> NumberReader.read(in(tag), typed)).reason()
                .key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999999999B", "9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9*9", "9999999999999999999999"})
    void whatIsOutsideAllBoundsIsRefused(String typed) {
        assertEquals("number.beyond", assertThrows(InvalidValueException.class, () -> NumberReader.read(NumberText.ROOT, typed)).reason()
                .key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200e"})
    void nothingIsNoNumber(String typed) {
        assertEquals("number.missing", assertThrows(InvalidValueException.class, () -> NumberReader.read(NumberText.ROOT, typed)).reason()
                .key());
    }

    @Test
    void endlessTextIsRefusedAndNotFollowed() {
        for (String part : List.of("(", "-", "1+", "9", "1,000")) {
            assertThrows(InvalidValueException.class, () -> NumberReader.read(NumberText.ROOT, part.repeat(200_000)));
        }
    }

    @Test
    void moneyIsShownInCentsAndPricesInFourDigits() {
        assertEquals("$2,470.18", NumberText.ROOT.money(Money.of("2470.176")));
        assertEquals("-$0.01", NumberText.ROOT.money(Money.of("-0.005")));
        assertEquals("$0.05718", NumberText.ROOT.price(Money.of("0.05718")));
        assertEquals("$13.08", NumberText.ROOT.price(Money.of("13.08")));
        assertEquals("$0.03000", NumberText.ROOT.price(Money.of("0.03")));
        assertEquals("$1,235", NumberText.ROOT.wholeDollars(Money.of("1234.5")));
        assertEquals("+$4.00", NumberText.ROOT.difference(Money.of("4")));
        assertEquals("$0.00875", NumberText.ROOT.rate(Money.of("0.00875")));
        assertEquals("$0.03", NumberText.ROOT.rate(Money.of("0.0300000000000000000006")), "a cached rate x 1/6, which has no last digit");
        assertEquals("1.5M", NumberText.ROOT.compact(new BigDecimal("1500000")));
        assertEquals("-$25k", NumberText.ROOT.compactMoney(Money.of("-25000")));
        assertEquals("$0.50", NumberText.ROOT.compactMoney(Money.of("0.5")));
        assertEquals("$2.5k", NumberText.ROOT.compactMoney(Money.of("2500")));
        assertEquals("$3", NumberText.ROOT.compactMoney(Money.of("3")));
        assertEquals("$0.00", NumberText.ROOT.price(Money.ZERO));
        assertEquals("$1.234,50", in("de").money(Money.of("1234.5")));
    }

    @Test
    void aMomentIsToldToTheSecond() {
        assertEquals("2026-11-26 17:05:09", Messages.root().numbers().time(LocalDateTime.of(2026, 11, 26, 17, 5, 9)));
        assertEquals("Nov 26, 2026, 5:05:09 PM", Messages.in(Locale.US).numbers().time(LocalDateTime.of(2026, 11, 26, 17, 5, 9))
                .replaceAll("[\u00a0\u202f]", " "));
    }
}
