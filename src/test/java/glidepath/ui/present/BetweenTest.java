package glidepath.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.reports.story.StepFigure;
import glidepath.plan.Story;
import glidepath.ui.Desk;
import glidepath.ui.kit.chart.LineData;

class BetweenTest {

    private static LineData.Point point(double x, double y) {
        return new LineData.Point(x, y);
    }

    @Test
    void aCurveHalfwayLiesInTheMiddleAtThePlacesOfBoth() {
        List<LineData.Point> from = List.of(point(0, 100), point(2, 0));
        List<LineData.Point> to = List.of(point(0, 100), point(4, 0));
        // at 2: nothing and 50
        assertEquals(List.of(point(0, 100), point(2, 25), point(4, 0)), Between.points(from, to, 0.5));
        assertEquals(100, Between.height(to, -1));
    }

    @Test
    void aFigureHalfwayIsTheNumberBetween() {
        var from = new StepFigure(Story.Figure.FIRST_MONTH, "First month", Optional.of(new BigDecimal("24")), "", "");
        var to = new StepFigure(Story.Figure.FIRST_MONTH, "First month", Optional.of(new BigDecimal("48")), "", "");
        assertEquals("$36.00", to.from(from, new BigDecimal("0.5")).text(Desk.WORDS));
        assertEquals(to, to.from(from, BigDecimal.ONE));
        var words = new StepFigure(Story.Figure.FIRST_MONTH, "First month", Optional.empty(), "no calls yet", "");
        assertEquals("no calls yet", words.from(from, new BigDecimal("0.5")).text(Desk.WORDS));
    }

    @Test
    void aGuessIsANameAndANumber() {
        assertEquals(Optional.of(new Guess("Ana Maria", BigDecimal.TEN)), Guess.read("Ana Maria: 10", BetweenTest::number));
        assertEquals(Optional.of(new Guess("", BigDecimal.TEN)), Guess.read(" 10 ", BetweenTest::number));
        assertEquals(Optional.empty(), Guess.read("ten", BetweenTest::number));
        assertEquals("b", Guess.best(List.of(new Guess("a", BigDecimal.ONE), new Guess("b", BigDecimal.valueOf(8))), BigDecimal.TEN)
                .orElseThrow().name());
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d+") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
