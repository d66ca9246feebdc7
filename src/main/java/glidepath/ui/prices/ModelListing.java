package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;

/// The models that a query finds, at what the tokens of a workload cost on each.
///
/// @param models  all of the catalog
/// @param summary how many of how many, and for which tokens
record ModelListing(PricedModels models, ModelRows writer, List<ModelRow> rows, String summary) {

    /// @param edited whose tokens are priced
    /// @param query  of which the model in use is not yet known
    /// @param known  priced before
    static ModelListing of(Messages messages, Snapshot now, Optional<Workload> edited, ModelQuery query, Optional<PricedModels> known) {
        TokenShape shape = edited.map(Workload::tokens).orElse(TokenShape.NONE);
        PricedModels models = PricedModels.of(now.catalog(), day(now), shape, known);
        Optional<PricedModel> current = edited.flatMap(each -> models.of(each.route().model()));
        var found = query.beside(current.map(model -> model.model().id())).in(models);
        var writer = new ModelRows(messages, now.catalog(), day(now), current);
        List<ModelRow> rows = found.parallelStream().map(writer::row).toList();
        String summary = edited.map(each -> messages.text("ui.prices.summary", rows.size(), models.all().size(), each.name(),
                shape.input(), shape.output()))
                .orElseGet(() -> messages.text("ui.prices.summary.plain", rows.size(), models.all().size()));
        return new ModelListing(models, writer, rows, summary);
    }

    /// The day whose prices hold.
    static LocalDate day(Snapshot now) {
        return now.plan().settings().start().atDay(1);
    }

    /// A row's figures as values, one for each column.
    List<Cell> cells(ModelRow row) {
        return models.of(ModelId.parse(row.id())).map(writer::cells).orElse(List.of());
    }
}
