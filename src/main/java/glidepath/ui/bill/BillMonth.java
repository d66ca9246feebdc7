package glidepath.ui.bill;

import java.util.ArrayList;
import java.util.List;

import glidepath.engine.ScenarioForecast;
import glidepath.texts.Messages;
import glidepath.ui.reasons.FigureReasons.BillPlace;

/// A month to choose, or all of them, whose index is [BillPlace#ALL].
public record BillMonth(int index, String name) {

    static List<BillMonth> choices(Messages messages, ScenarioForecast shown) {
        var choices = new ArrayList<>(List.of(new BillMonth(BillPlace.ALL, messages.counted("ui.bill.all-months", shown.bills().size()))));
        shown.bills().forEach(bill -> choices.add(new BillMonth(choices.size() - 1, messages.numbers().month(bill.month()))));
        return choices;
    }

    @Override
    public String toString() {
        return name;
    }
}
