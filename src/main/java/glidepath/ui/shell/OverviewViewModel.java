package glidepath.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import glidepath.texts.Messages;
import glidepath.ui.compare.CompareChartViewModel;
import glidepath.ui.compare.CompareViewModel;
import glidepath.ui.compare.WaterfallViewModel;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.months.MonthsViewModel;
import glidepath.ui.runway.RunwayViewModel;

/// The cards of the first page, each of which works only while it is seen.
public record OverviewViewModel(RunwayViewModel runway, MonthsViewModel months, WaterfallViewModel waterfall, CompareViewModel compare,
                                CompareChartViewModel charts, PageWork work) implements PageViewModel {

    /// @param seek takes a day to which credits should last
    static OverviewViewModel of(Messages messages, LiveOdds odds, Consumer<LocalDate> seek) {
        var runway = new RunwayViewModel(messages, odds, seek);
        var months = new MonthsViewModel(messages, odds);
        var waterfall = new WaterfallViewModel(messages);
        var compare = new CompareViewModel(messages, waterfall, odds);
        var charts = new CompareChartViewModel(messages);
        List<PageViewModel> cards = List.of(runway, months, compare, charts, waterfall);
        return new OverviewViewModel(runway, months, waterfall, compare, charts,
                PageWork.atOnce(now -> cards.forEach(card -> card.show(now))));
    }
}
