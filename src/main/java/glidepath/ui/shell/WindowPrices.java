package glidepath.ui.shell;

import glidepath.session.Session;
import glidepath.ui.kit.LongWork;
import glidepath.ui.prices.PriceImports;
import glidepath.ui.prices.PricesSinceViewModel;
import glidepath.ui.prices.UserPrices;

/// What the window does with prices.
///
/// @param own     the user's own prices
/// @param imports takes over tables of prices
/// @param since   what has changed since the plan was last priced
public record WindowPrices(UserPrices own, PriceImports imports, PricesSinceViewModel since) {

    static WindowPrices of(Session session, WindowContext context) {
        var own = new UserPrices(session, context.priceBook(), context.messages(), context.today(), context.questions()::say);
        var imports = new PriceImports(session, context.messages(), context.today(), context.questions(),
                new LongWork(context.pace().beside(), context.pace().window()), own);
        return new WindowPrices(own, imports, new PricesSinceViewModel(session, context.messages(), context.pace().idle().get()));
    }
}
