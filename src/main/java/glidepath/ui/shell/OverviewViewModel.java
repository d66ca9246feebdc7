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
public final class OverviewViewModel implements PageViewModel {

    private final RunwayViewModel runway;
    private final MonthsViewModel months;
    private final WaterfallViewModel waterfall;
    private final CompareViewModel compare;
    private final CompareChartViewModel charts;
    private final PageWork work;

    /// @param seek takes a day to which credits should last
    public OverviewViewModel(Messages messages, LiveOdds odds, Consumer<LocalDate> seek) {
        runway = new RunwayViewModel(messages, odds, seek);
        months = new MonthsViewModel(messages, odds);
        waterfall = new WaterfallViewModel(messages);
        compare = new CompareViewModel(messages, waterfall, odds);
        charts = new CompareChartViewModel(messages);
        List<PageViewModel> cards = List.of(runway, months, compare, charts, waterfall);
        work = PageWork.atOnce(now -> cards.forEach(card -> card.show(now)));
    }

    @Override
    public PageWork work() {
        return work;
    }

    public RunwayViewModel runway() {
        return runway;
    }

    public MonthsViewModel months() {
        return months;
    }

    public CompareViewModel compare() {
        return compare;
    }

    public CompareChartViewModel charts() {
        return charts;
    }

    public WaterfallViewModel waterfall() {
        return waterfall;
    }
}
