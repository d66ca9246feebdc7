package glidepath.reports.usage;

import java.util.List;

import glidepath.texts.Messages;
import glidepath.units.Percent;
import glidepath.usage.bill.ForecastGrade;

/// How far a forecast was off, in words.
public record GradeText(Messages messages) {

    /// Day, scenario, months, amounts, by how much it was off, and how often its bands held.
    public String title(ForecastGrade grade) {
        String off = grade.off().map(share -> messages.numbers().percent(new Percent(share), 1)).orElse("");
        String months = messages.text("grade.title", grade.forecast().made(), grade.forecast().scenario(), grade.months().size(),
                messages.numbers().money(grade.planned()), messages.numbers().money(grade.actual()), off);
        return grade.banded() == 0 ? months : messages.text("grade.bands", months, grade.held(), grade.banded());
    }

    /// Why; the amounts add up to the difference.
    public List<String> causes(ForecastGrade grade) {
        var words = new MonthText(messages);
        return grade.causes().entrySet().stream().map(cause -> words.cause(cause.getKey(), cause.getValue())).toList();
    }
}
