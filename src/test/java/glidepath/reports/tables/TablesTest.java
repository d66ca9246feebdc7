package glidepath.reports.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.plan.DisplayCurrency;
import glidepath.texts.Messages;
import glidepath.texts.NumberText;
import glidepath.units.Money;
import glidepath.units.Percent;

class TablesTest {

    private static final Table TABLE = new Table("Bill | 2027", List.of("Item", "Amount", "Share"), List.of(
            List.of(Cell.text("=1+1"), Cell.of(Money.of("-1234.565")), new Cell.Share(Percent.of("12.5"))),
            List.of(Cell.text("a, \"b\" | <c>"), new Cell.Price(Money.of("0.05718")), Cell.EMPTY)));

    @Test
    void csvKeepsEveryDigitAndDisarmsFormulas() {
        assertEquals("""
                Item,Amount,Share\r
                '=1+1,-1234.565,0.125\r
                "a, ""b"" | <c>",0.05718,\r
                """, CsvTable.STANDARD.write(TABLE));
    }

    @Test
    void aPersonReadsThousandsWithTwoDecimalsAndAMachineAllOfThem() {
        var calls = new Cell.Number(new BigDecimal("570742.38690252322"));
        assertEquals("570,742.39", PlainText.readable(calls, Messages.root().numbers()));
        assertEquals("570742.38690252322", PlainText.exact(calls));
        assertEquals("999.0000125", PlainText.readable(new Cell.Number(new BigDecimal("999.0000125")), Messages.root().numbers()));
    }

    @Test
    void csvMayLeadWithAMarkAndUseAnotherSeparator() {
        assertEquals("\uFEFFItem;Amount;Share\r\n", CsvTable.separatedBy(';').withMark(true).write(TABLE).lines().findFirst().orElseThrow()
                + "\r\n");
    }

    @Test
    void aSemicolonBringsADecimalComma() {
        assertEquals("""
                Item;Amount;Share\r
                '=1+1;-1234,565;0,125\r
                "a, ""b"" | <c>";0,05718;\r
                """, CsvTable.separatedBy(';').write(TABLE));
        assertEquals("'=1+1;-1234.565;0.125", new CsvTable(';', false, false).write(TABLE).lines().toList().get(1));
        assertEquals("'=1+1,\"-1234,565\",\"0,125\"", new CsvTable(',', true, false).write(TABLE).lines().toList().get(1));
    }

    @Test
    void aCountryOfTheDecimalCommaReadsSemicolons() {
        assertEquals(new CsvTable(';', true, true), CsvTable.in(Locale.GERMANY));
        assertEquals(new CsvTable(';', true, true), CsvTable.in(Locale.forLanguageTag("pt-BR")));
        assertEquals(CsvTable.STANDARD, CsvTable.in(Locale.US));
        assertEquals(CsvTable.STANDARD, CsvTable.in(Locale.forLanguageTag("de-CH")));
        assertEquals(CsvTable.STANDARD, CsvTable.in(Locale.ROOT));
    }

    /// Each row is in the file before the next is made, so that none has to be kept.
    @Test
    void aLongTableIsWrittenRowByRow() throws IOException {
        var file = new StringWriter();
        var made = new AtomicInteger();
        var table = new LongTable("t", List.of("a"), () -> Stream.iterate(1, row -> row + 1).limit(1_000)
                .peek(row -> assertEquals(made.incrementAndGet(), file.toString().lines().count()))
                .map(row -> List.of(Cell.text("row " + row))));
        CsvTable.STANDARD.write(table, file);
        assertEquals(1_000, made.get());
        assertEquals("row 1000", file.toString().lines().toList().getLast());
    }

    @Test
    void aQuoteAtTheStartOfAPastedCellQuotesNoOther() {
        Table quotes = new Table("t", List.of("a", "b"), List.of(List.of(Cell.text("\"=1+1\""), Cell.text("b"))));
        assertEquals("a\tb\n\"\"\"=1+1\"\"\"\tb\n", new ClipboardTable(NumberText.ROOT).text(quotes));
    }

    @Test
    void markdownRoundsToCentsAndEscapes() {
        assertEquals("""
                | Item | Amount | Share |
                | --- | ---: | ---: |
                | \\=1+1 | -$1,234.57 | 12.5% |
                | a, "b" \\| \\<c\\> | $0.05718 |  |
                """, new MarkdownTable(NumberText.ROOT).write(TABLE));
    }

    @Test
    void htmlCarriesTheExactValueBesideTheReadableOne() {
        assertEquals("""
                <table>
                <caption>Bill | 2027</caption>
                <thead><tr><th scope="col">Item</th><th scope="col" class="figure">Amount</th><th scope="col" class="figure">Share</th></tr></thead>
                <tbody>
                <tr><td class="text" sdnum="1033;0;@"><span hidden>&#39;</span>=1+1</td><td class="figure"><data value="-1234.565">-$1,234.57</data></td><td class="figure"><data value="0.125">12.5%</data></td></tr>
                <tr><td>a, &quot;b&quot; | &lt;c&gt;</td><td class="figure"><data value="0.05718">$0.05718</data></td><td></td></tr>
                </tbody>
                </table>
                """, new HtmlTable(NumberText.ROOT).write(TABLE));
    }

    @Test
    void pastedNumbersUseTheUsersSeparatorAndNoGrouping() {
        assertEquals("Item\tAmount\tShare\n'=1+1\t-1234,57\t12,5%\na, \"b\" | <c>\t0,05718\t\n",
                new ClipboardTable(NumberText.in(Locale.GERMANY)).text(TABLE));
    }

    @Test
    void pastedAmountsHaveTheDecimalsOfTheirCurrency() {
        Table amounts = new Table("a", List.of("Amount"), List.of(List.of(Cell.of(Money.of("1.2345")))));
        assertEquals("Amount\n1.235\n", pasted("KWD", amounts));
        assertEquals("Amount\n1\n", pasted("JPY", amounts));
    }

    private static String pasted(String code, Table table) {
        var currency = new DisplayCurrency(Optional.of(code), Optional.of(BigDecimal.ONE), Optional.of(LocalDate.EPOCH));
        return new ClipboardTable(Messages.root().showing(currency).numbers()).text(table);
    }

    @Test
    void exactCellsAreForMachines() {
        assertEquals("2027-01", PlainText.exact(Cell.of(YearMonth.of(2027, 1))));
        assertEquals("2027-01-31", PlainText.exact(new Cell.Day(LocalDate.of(2027, 1, 31))));
        assertEquals("0.333333333333", PlainText.exact(Cell.of(new BigDecimal("0.3333333333333333333333333333333333"))));
        assertEquals("100000", PlainText.exact(Cell.of(new BigDecimal("1E+5"))));
    }

    @Test
    void aRowFitsItsHeadings() {
        assertThrows(IllegalArgumentException.class, () -> new Table("t", List.of("a", "b"), List.of(List.of(Cell.EMPTY))));
    }
}
