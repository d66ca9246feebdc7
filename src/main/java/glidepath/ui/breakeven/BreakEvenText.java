package glidepath.ui.breakeven;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import glidepath.engine.Bill;
import glidepath.engine.BreakEven;
import glidepath.engine.VolumeWhatIf;
import glidepath.reports.tables.Cell;
import glidepath.texts.BillSummary;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.ui.breakeven.BreakEvenViewModel.BreakEvenColumn;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.LargestCharges;
import glidepath.units.Count;
import glidepath.units.Money;

/// Two ways of running in words: which costs less from which volume on, what the month costs in both, and why.
///
/// @param planned the plan's own calls in the month
record BreakEvenText(Messages messages, Way way, BigDecimal planned) {

    BreakEvenRow row() {
        Bill one = way.first().at(planned);
        Bill other = way.second().at(planned);
        Optional<Money> difference = one.complete() && other.complete() ? Optional.of(cost(other).minus(cost(one))) : Optional.empty();
        String answer = answer();
        List<Cell> cells = List.of(Cell.text(way.question()), Cell.text(answer), cell(one), cell(other),
                difference.map(Cell::of).orElse(Cell.EMPTY));
        return new BreakEvenRow(way.question(), answer, text(one), text(other), difference.map(messages.numbers()::difference).orElse(""),
                cells);
    }

    private Money cost(Bill bill) {
        return way.figure().apply(bill);
    }

    private Cell cell(Bill bill) {
        return bill.complete() ? Cell.of(cost(bill)) : Cell.text(text(bill));
    }

    private String text(Bill bill) {
        return bill.complete() ? messages.numbers().money(cost(bill)) : messages.text("ui.bill.unpriced");
    }

    private String answer() {
        return way.flip().map(this::answer).orElseGet(this::unpriced);
    }

    private String answer(BreakEven flip) {
        if (flip.calls().isEmpty()) {
            return messages.text(switch (flip.few()) {
                case FIRST -> "ui.breakeven.never";
                case SECOND -> "ui.breakeven.always";
                case NEITHER -> "ui.breakeven.same";
            });
        }
        long calls = flip.calls().getAsLong();
        return switch (flip.many()) {
            case SECOND -> messages.text("ui.breakeven.from", Count.of(calls));
            case FIRST -> messages.text("ui.breakeven.until", Count.of(calls - 1));
            case NEITHER -> messages.text(flip.few() == BreakEven.Cheaper.FIRST ? "ui.breakeven.never-same-from" : "ui.breakeven.below",
                    Count.of(calls));
        };
    }

    /// Which price is missing; of the second way, where both lack one.
    private String unpriced() {
        Bill second = way.second().at(BigDecimal.ONE);
        Bill bill = second.complete() ? way.first().at(BigDecimal.ONE) : second;
        return bill.unpriced().stream().findFirst().flatMap(charge -> charge.line().unpriced())
                .map(why -> messages.text("ui.breakeven.unknown", why)).orElse(messages.text("ui.bill.unpriced"));
    }

    /// Why a figure of the row is what it is.
    FigureReasons reasons(BreakEvenRow row, BreakEvenColumn figure) {
        return switch (figure) {
            case ANSWER -> FigureReasons.told(messages.text("ui.reasons.title", row.question(), row.answer()), around());
            case DIFFERENCE -> FigureReasons.told(messages.text("ui.reasons.title", row.question(), row.difference()),
                    List.of(both(planned)));
            case FIRST -> month(messages.text("ui.reasons.of", row.question(), messages.text("ui.breakeven.first"), row.first()),
                    way.first());
            case SECOND -> month(messages.text("ui.reasons.of", row.question(), messages.text("ui.breakeven.second"), row.second()),
                    way.second());
        };
    }

    private FigureReasons month(String title, VolumeWhatIf whatIf) {
        List<Bill> month = List.of(whatIf.at(planned));
        var lines = new ArrayList<>(List.of(messages.text("ui.breakeven.calls", messages.numbers().number(planned, 0)),
                new BillSummary(messages, month).sentence()));
        if (!month.getFirst().complete()) {
            lines.add(messages.text("ui.figures.unpriced"));
        }
        var explanation = new Explanation(messages, whatIf.catalog(), whatIf.assumptions());
        return LargestCharges.behind(messages, title, lines, explanation, month, Optional.empty());
    }

    /// What both ways cost just before the answer flips and when it does; where it never does, at the plan's calls and many more.
    private List<String> around() {
        List<BigDecimal> volumes = way.flip().map(BreakEven::calls).filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong).map(calls -> List.of(BigDecimal.valueOf(calls - 1), BigDecimal.valueOf(calls)))
                .orElseGet(() -> List.of(planned, planned.multiply(BigDecimal.TEN), planned.multiply(BigDecimal.valueOf(100))));
        return volumes.stream().filter(calls -> calls.signum() > 0).map(this::both).toList();
    }

    private String both(BigDecimal calls) {
        return messages.text("ui.breakeven.both", messages.numbers().number(calls, 0), told(way.first().at(calls)),
                told(way.second().at(calls)));
    }

    private String told(Bill bill) {
        return new Amounts(messages).told(cost(bill), bill.complete());
    }
}
