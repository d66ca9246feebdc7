package glidepath.ui.shell;

import java.util.List;

import org.kordamp.ikonli.feather.Feather;

import glidepath.drawings.ChartKind;
import glidepath.ui.advice.AdviceView;
import glidepath.ui.advice.AdviceViewModel;
import glidepath.ui.bill.BillView;
import glidepath.ui.bill.BillViewModel;
import glidepath.ui.breakeven.BreakEvenView;
import glidepath.ui.breakeven.BreakEvenViewModel;
import glidepath.ui.drawings.ChartMenu;
import glidepath.ui.credits.WhoPaysView;
import glidepath.ui.credits.WhoPaysViewModel;
import glidepath.ui.odds.OddsView;
import glidepath.ui.odds.OddsViewModel;
import glidepath.ui.playbook.PlaybookView;
import glidepath.ui.playbook.PlaybookViewModel;
import glidepath.ui.present.StoryView;
import glidepath.ui.present.StoryViewModel;
import glidepath.ui.prices.PricesView;
import glidepath.ui.prices.PricesViewModel;
import glidepath.ui.routes.RoutesView;
import glidepath.ui.routes.RoutesViewModel;
import glidepath.ui.usage.BillsView;
import glidepath.ui.usage.BillsViewModel;
import glidepath.ui.usage.UsageView;
import glidepath.ui.usage.UsageViewModel;

/// The pages of the window, in their order. A new one is a line here, its folder, and its name in the texts.
public final class Pages {

    public static final Page<OverviewViewModel> OVERVIEW = new Page<>("overview", Feather.HOME, Page.Layout.BESIDE_REASONS,
            OverviewViewModel.class,
            context -> OverviewViewModel.of(context.messages(), context.odds(), context.seek()), OverviewView::new);

    public static final Page<BillViewModel> BILL = new Page<>("bill", Feather.FILE_TEXT, Page.Layout.ALONE, BillViewModel.class,
            context -> {
                var model = new BillViewModel(context.messages());
                model.askPricesBy(context.prices()::ask);
                return model;
            },
            (model, parts) -> new BillView(model, parts.messages(), parts.exports().tables()));

    public static final Page<BreakEvenViewModel> BREAK_EVEN = new Page<>("break-even", Feather.TRENDING_UP, Page.Layout.BESIDE_REASONS,
            BreakEvenViewModel.class,
            context -> {
                var model = new BreakEvenViewModel(context.messages(), context.pace().longer());
                return context.following(model, model::choose);
            },
            (model, parts) -> new BreakEvenView(model, parts.messages(), parts.reasons(), parts.exports().tables(),
                    new ChartMenu(parts.exports(), parts.messages(), () -> ChartKind.BREAK_EVEN)::opensOn, parts.dark()));

    public static final Page<RoutesViewModel> ROUTES = new Page<>("routes", Feather.GIT_BRANCH, Page.Layout.TEXT_BESIDE_REASONS,
            RoutesViewModel.class,
            context -> {
                var model = new RoutesViewModel(context.session(), context.messages(), context.pace().idle().get());
                return context.following(model, model::choose);
            },
            (model, parts) -> new RoutesView(model, parts.messages(), parts.reasons(), parts.exports().tables()));

    public static final Page<AdviceViewModel> ADVICE = new Page<>("advice", Feather.COMPASS, Page.Layout.TEXT, AdviceViewModel.class,
            context -> new AdviceViewModel(context.session(), context.messages(), context.pace().longer(), context.today()),
            (model, parts) -> new AdviceView(model, parts.messages(), parts.clipboard()::text));

    public static final Page<PlaybookViewModel> PLAYBOOK = new Page<>("playbook", Feather.BOOK_OPEN, Page.Layout.TEXT,
            PlaybookViewModel.class,
            context -> new PlaybookViewModel(context.messages(), context.pace().idle().get(), context.today(), context.links()),
            (model, parts) -> new PlaybookView(model, parts.messages()));

    public static final Page<WhoPaysViewModel> CREDITS = new Page<>("credits", Feather.CREDIT_CARD, Page.Layout.TEXT,
            WhoPaysViewModel.class,
            context -> new WhoPaysViewModel(context.messages(), context.pace().idle().get()),
            (model, parts) -> new WhoPaysView(model, parts.messages(), parts.exports().tables()));

    public static final Page<PricesViewModel> PRICES = new Page<>("prices", Feather.TAG, Page.Layout.ALONE, PricesViewModel.class,
            context -> {
                var model = new PricesViewModel(context.session(), context.messages(), context.pace().longer(), context.today(),
                        context.prices());
                return context.following(model, model::choose);
            },
            (model, parts) -> new PricesView(model, parts.messages(), parts.dark(), parts.exports().tables()));

    public static final Page<StoryViewModel> STORY = new Page<>("story", Feather.PLAY, Page.Layout.TEXT, StoryViewModel.class,
            context -> new StoryViewModel(context.session(), context.messages(), context.present(), context.say()),
            (model, parts) -> new StoryView(model, parts.messages()));

    public static final Page<OddsViewModel> ODDS = new Page<>("odds", Feather.ACTIVITY, Page.Layout.TEXT, OddsViewModel.class,
            context -> new OddsViewModel(context.session(), context.messages(), context.pace(), context.today(), context.odds(),
                    context.imports().sample(), context.lead()),
            (model, parts) -> new OddsView(model, parts.messages(), parts.dark(), parts.exports().tables()));

    public static final Page<UsageViewModel> USAGE = new Page<>("usage", Feather.UPLOAD, Page.Layout.TEXT, UsageViewModel.class,
            context -> new UsageViewModel(context.session(), context.messages(), context.imports(), context.pace().idle().get()),
            (model, parts) -> new UsageView(model, parts.messages(), parts.clipboard()::text));

    public static final Page<BillsViewModel> BILLS = new Page<>("bills", Feather.CHECK_SQUARE, Page.Layout.TEXT, BillsViewModel.class,
            context -> new BillsViewModel(context.session(), context.messages(), context.imports(), context.pace(), context.today()),
            (model, parts) -> new BillsView(model, parts.messages()));

    public static final List<Page<?>> ALL = List.of(OVERVIEW, BILL, BREAK_EVEN, ROUTES, ODDS, CREDITS, PRICES, USAGE, BILLS, ADVICE,
            PLAYBOOK, STORY);

    private Pages() {
    }

    /// @param key of the page
    static Page<?> of(String key) {
        return ALL.stream().filter(page -> page.key().equals(key)).findFirst().orElseThrow();
    }
}
