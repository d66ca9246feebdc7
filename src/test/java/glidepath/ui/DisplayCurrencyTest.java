package glidepath.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.Plan;
import glidepath.reports.tables.Cell;
import glidepath.ui.figures.KeyFigureKind;
import glidepath.ui.kit.chart.Amounts;
import glidepath.units.Message;
import glidepath.units.Money;

/// A plan that is shown in euros at 0.5 for a dollar: [Fixtures#CHAT] costs $24 a month.
class DisplayCurrencyTest {

    private static final DisplayCurrency EUROS = new DisplayCurrency(Optional.of("EUR"), Optional.of(new BigDecimal("0.5")),
            Optional.of(LocalDate.of(2026, 11, 20)));

    @TempDir
    private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT, home);
    }

    private void show(DisplayCurrency currency) {
        desk.session.edit(Message.of("gesture.prices.own", "x"), plan -> in(plan, currency));
        desk.session.endGesture();
    }

    private static Plan in(Plan plan, DisplayCurrency currency) {
        return plan.withSettings(plan.settings().withCurrency(currency));
    }

    private String firstMonth() {
        return desk.shell.figures().figure(KeyFigureKind.FIRST_MONTH).get().value();
    }

    @Test
    void everyAmountOfTheWindowFollowsThePlanAndTheFooterSaysSo() {
        assertEquals("$24.00", firstMonth());
        assertTrue(desk.shell.footer().currency().get().isEmpty());
        show(EUROS);
        assertEquals("€12.00", firstMonth());
        assertEquals("Amounts are in EUR, at 0.5 for one dollar of Nov 20, 2026; inputs stay in dollars", desk.shell.footer().currency()
                .get());
        desk.shell.history().undo();
        assertEquals("$24.00", firstMonth());
    }

    /// A tick of 10 euros stands at 20 dollars.
    @Test
    void axesHaveRoundValuesInTheCurrencyThatTheyReadIn() {
        show(EUROS);
        var axis = new Amounts(desk.window.context().messages()).axis();
        assertEquals(2.0, axis.unit());
        assertEquals("€10", axis.of(10 * axis.unit()));
    }

    @Test
    void whatIsCopiedIsWhatIsShown() {
        show(EUROS);
        var tables = new glidepath.ui.tables.TableExports(desk.window.context().messages(), desk, desk.files.exports(), desk.copied);
        tables.copy(Cell.of(Money.of("24")));
        assertEquals("12", desk.copied.text);
    }
}
