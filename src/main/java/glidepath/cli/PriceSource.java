package glidepath.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceChanges;
import glidepath.catalog.PriceRefresh;
import glidepath.engine.PriceEffect;
import glidepath.files.catalog.PriceFiles;
import glidepath.files.catalog.PriceTable;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.plan.Plan;
import glidepath.reports.PriceChangesReport;

/// A price table that a command is given, against the catalog.
///
/// @param effect on a plan, where one is named
record PriceSource(PriceTable table, PriceChanges changes, Optional<PriceEffect> effect) {

    /// @param plan a plan to tell the effect on; null for none
    /// @throws CommandFailure in a sentence that says what is wrong with the file
    static PriceSource read(CliContext context, Path file, @Nullable String plan) {
        try {
            PriceCatalog catalog = context.catalog().get();
            PriceTable table = new PriceFiles(catalog, context.today()).read(file);
            Optional<Plan> affected = Optional.ofNullable(plan).map(name -> PlanArgument.read(name, context.messages()));
            var refresh = new PriceRefresh(catalog.base(), UserPriceBook.read(context),
                    affected.map(open -> open.prices().own()).orElse(List.of()));
            PriceChanges changes = PriceChanges.of(refresh, table.models(), context.today());
            return new PriceSource(table, changes,
                    affected.map(open -> PriceEffect.of(open, refresh::with, changes.accepted(_ -> true))));
        } catch (UnreadablePrices unreadable) {
            throw new CommandFailure(file + ": " + unreadable.getMessage());
        }
    }

    PriceChangesReport report(CliContext context) {
        return new PriceChangesReport(context.messages(), changes, table.leftOut(), effect);
    }
}
