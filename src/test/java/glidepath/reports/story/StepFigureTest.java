package glidepath.reports.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.Forecaster;
import glidepath.plan.Story;
import glidepath.texts.Messages;

class StepFigureTest {

    /// The chat costs $24, shown as 12 euros: who guesses 12 has guessed right.
    @Test
    void aGuessIsInTheCurrencyThatIsShown() {
        var plan = Fixtures.inEuros(Fixtures.CHAT);
        Messages messages = Messages.root().showing(plan.settings().currency());
        var figure = StepFigure.of(Story.Figure.FIRST_MONTH, Forecaster.forecast(plan, Fixtures.CATALOG).baseline(), messages);
        Optional<BigDecimal> guess = figure.read(messages, "12", LocalDate.of(2026, 11, 23));
        assertEquals(0, figure.number().orElseThrow().compareTo(guess.orElseThrow()));
    }
}
