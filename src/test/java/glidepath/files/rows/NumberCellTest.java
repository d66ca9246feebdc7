package glidepath.files.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amounts as exports write them.
class NumberCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"8.85E-8|8.85E-8", "$0.15|0.15", "-$5.25|-5.25", "$-5.25|-5.25", "(3.25)|-3.25", "($3.25)|-3.25",
        "USD 4|4", "4 USD|4", "4USD|4", "US$ 1,234.75|1234.75", "+ 7|7"})
    void signsOfMoneyAndBracketsAreNoPartOfTheNumber(String cell, BigDecimal number) {
        assertEquals(Optional.of(number), NumberCell.parse(cell, false));
        assertEquals("", NumberCell.currency(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EUR 3.25|3.25|EUR", "3.25 €|3.25|€", "-£2|-2|£", "CA$ 5|5|CA$"})
    void anotherCurrencyIsTold(String cell, BigDecimal number, String mark) {
        assertEquals(Optional.of(number), NumberCell.parse(cell, false));
        assertEquals(mark, NumberCell.currency(cell));
    }

    /// As a prompt with indented code has them: who tried each way to share them out would never end.
    @Test
    void aCellOfManyBlanksIsNoNumber() {
        String cell = "{" + " ".repeat(200_000) + "\n}";
        assertEquals(cell, NumberCell.bare(cell));
        assertTrue(TableText.style("prompt,cost\n\"" + cell + "\",\"1,25\"\n", ',').decimalComma());
        assertEquals(Optional.empty(), NumberCell.parse("1" + " ".repeat(78) + "2", false));
    }

    /// `1.000` alone may be one or a thousand: how a file writes its days, or a number of millions, tells which.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"31.03.2026 02:00|1.000|true", "2026-03-31|1.000.000|true", "2026-03-31|1.000|false",
        "31.03.2026|1.50|false", "2026-03-31|1,000,000|false"})
    void daysAndMillionsTellHowNumbersAreWritten(String day, String number, boolean comma) {
        assertEquals(comma, TableText.style("day\tcalls\n" + day + "\t" + number + "\n", '\t').decimalComma());
        assertFalse(TableText.style("day;calls\n2026-03-31;1,000,000\n", ';').decimalComma(), "semicolons, but thousands by commas");
    }
}
