package glidepath.reports.focus;

import java.util.Comparator;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.engine.Line;
import glidepath.engine.surface.Account;

/// What a row of a bill is for.
///
/// @param model where it is a service of its own
record BilledService(Account account, Optional<ModelId> model) {

    static final Comparator<BilledService> ORDER = Comparator.comparing(BilledService::account)
            .thenComparing(service -> service.model().map(ModelId::toString).orElse(""));

    static BilledService of(Line line) {
        return new BilledService(line.account(), line.route().filter(_ -> Parties.isMarketplace(line.account())));
    }
}
