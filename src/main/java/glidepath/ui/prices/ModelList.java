package glidepath.ui.prices;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.plan.Item;
import glidepath.plan.Section;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.session.Session;
import glidepath.texts.Messages;

/// The models to choose from, as a workload sees them: the same list as the browser's, with the same names, costs and marks.
public final class ModelList {

    private final Session session;
    private final Messages messages;
    private Optional<PricedModels> known = Optional.empty();

    public ModelList(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    /// Those that a text finds; all of them for an empty one.
    ///
    /// @param workload id of the one whose tokens are priced
    /// @param current  the model in use, whose provider's models come first; empty for none
    public List<ModelRow> find(String text, String workload, Optional<ModelId> current) {
        PricedModels models = priced(workload);
        List<PricedModel> found = ModelQuery.of(text, current).in(models);
        ModelRows writer = rows(current.flatMap(models::of));
        return new WrittenRows(found, writer);
    }

    /// The names of all models.
    public Map<ModelId, String> names() {
        Map<ModelId, String> names = new LinkedHashMap<>();
        session.pricedCatalog().models().values().forEach(model -> names.put(model.id(), model.name()));
        return names;
    }

    /// Who sells a model.
    public String provider(ModelId id) {
        return ModelRows.provider(session.pricedCatalog(), id);
    }

    /// A model by its id; empty where the catalog does not know it.
    public Optional<ModelRow> of(ModelId id, String workload) {
        TokenShape shape = shape(workload);
        return session.pricedCatalog().model(id).map(model -> rows(Optional.empty()).row(PricedModels.one(model, day(), shape)));
    }

    private ModelRows rows(Optional<PricedModel> current) {
        return new ModelRows(messages, session.pricedCatalog(), day(), current);
    }

    private LocalDate day() {
        return session.plan().settings().start().atDay(1);
    }

    private PricedModels priced(String workload) {
        PricedModels models = PricedModels.of(session.pricedCatalog(), day(), shape(workload), known);
        known = Optional.of(models);
        return models;
    }

    private TokenShape shape(String workload) {
        Optional<Item> edited = session.plan().assumptions(session.selected()).item(Section.WORKLOADS, workload);
        return edited.map(Workload.class::cast).map(Workload::tokens).orElse(TokenShape.NONE);
    }
}
