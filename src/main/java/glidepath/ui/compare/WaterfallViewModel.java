package glidepath.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.engine.ScenarioForecast;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.StepData;
import glidepath.ui.reasons.FigureReasons;

/// Why a scenario costs more than the one that it is compared with, over the horizon and after credits: what it charges more or
/// less, by cause, then what credits pay more or less of it, and tax. The table has the same lever by lever.
public final class WaterfallViewModel implements PageViewModel {

    private final Messages messages;
    private final ReadOnlyObjectWrapper<StepData> data = new ReadOnlyObjectWrapper<>(StepData.EMPTY);
    private final PageWork work = PageWork.atOnce(this::fill);
    private List<DifferenceCause> causes = List.of();

    public WaterfallViewModel(Messages messages) {
        this.messages = messages;
    }

    /// It takes a forecast for each lever that differs.
    @Override
    public PageWork work() {
        return work;
    }

    public ReadOnlyObjectProperty<StepData> data() {
        return data.getReadOnlyProperty();
    }

    /// Empty steps and a sentence that says what to do, where there is nothing to compare.
    private void fill(Snapshot now) {
        boolean same = now.selected().equals(now.reference());
        causes = same ? List.of() : DifferenceCause.of(now, now.shown());
        data.set(same ? new StepData(List.of(), Double::toString, ChartFigures.NONE,
                messages.text("ui.waterfall.same", now.scenario().name())) : new DifferenceSteps(messages, now, causes).data());
    }

    /// Why a scenario costs more or less than the reference, cause by cause.
    ///
    /// @param id of the scenario
    public Optional<FigureReasons> reasons(String title, String id) {
        return work.latest().filter(now -> !id.equals(now.reference())).map(now -> {
            ScenarioForecast to = now.forecast().of(id);
            var text = new DifferenceText(messages, now);
            var lines = new ArrayList<>(List.of(text.sentence(to)));
            DifferenceCause.of(now, to).forEach(cause -> lines.add(text.change(cause)));
            return new FigureReasons(title, lines, List.of(), "",
                    Optional.of(new FigureReasons.BillPlace(id, FigureReasons.BillPlace.ALL)));
        });
    }

    /// Which step of the chart a row of the table belongs to; -1 for none.
    public int step(int row) {
        int left = row - 1;
        for (int cause = 0; cause < causes.size() && left >= 0; cause++) {
            left -= causes.get(cause).rows();
            if (left < 0) {
                return cause + 1;
            }
        }
        return -1;
    }

    /// What a step of the chart consists of, lever by lever.
    ///
    /// @param step counted from the reference, which is 0
    public Optional<FigureReasons> reasons(int step) {
        return work.latest().filter(_ -> step >= 1 && step <= causes.size()).map(now -> {
            var text = new DifferenceText(messages, now);
            DifferenceCause cause = causes.get(step - 1);
            return FigureReasons.told(text.change(cause), text.parts(cause));
        });
    }
}
