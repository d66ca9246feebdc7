package glidepath.ui.levers;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import glidepath.catalog.ModelId;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.prices.ModelList;
import glidepath.ui.prices.ModelRow;

/// The models that may be chosen for the edited workload: the browser's list.
public final class ModelOffer {

    /// @param price `$3.00 in, $15.00 out`
    /// @param cost  what the workload's calls would cost: `$22.08 for 1,000 calls`; empty where a part has no price
    /// @param marks `in use`, `own price`; empty for most
    public record Choice(String id, String name, String provider, String price, String cost, String marks) {
        @Override
        public String toString() {
            return name + "  " + id + "  " + price;
        }
    }

    private final Messages messages;
    private final ModelList list;
    private final Supplier<String> workload;

    /// @param workload id of the one that is edited
    ModelOffer(Session session, Messages messages, Supplier<String> workload) {
        this.messages = messages;
        this.workload = workload;
        list = new ModelList(session, messages);
    }

    /// All by name, without their prices.
    public List<Choice> names() {
        return list.names().entrySet().stream().map(model ->
                new Choice(model.getKey().toString(), model.getValue(), list.provider(model.getKey()), "", "", "")).toList();
    }

    /// Those that a query finds, all of them for an empty one; those of the provider first that a chosen model has: a change within it
    /// keeps the credits.
    ///
    /// @param chosen id of a model; empty for none
    public List<Choice> find(String query, String chosen) {
        Optional<ModelId> current = chosen.isEmpty() ? Optional.empty() : Optional.of(ModelId.parse(chosen));
        List<ModelRow> found = list.find(query, workload.get(), current);
        return new AbstractList<>() {   // written when it is looked at
            @Override
            public Choice get(int index) {
                return choice(found.get(index));
            }

            @Override
            public int size() {
                return found.size();
            }
        };
    }

    /// A model by its id, also where the catalog does not know it.
    public Choice of(String id) {
        ModelId model = ModelId.parse(id);
        return list.of(model, workload.get()).map(this::choice)
                .orElseGet(() -> new Choice(id, id, list.provider(model), messages.text("ui.levers.unpriced"), "", ""));
    }

    private Choice choice(ModelRow row) {
        String price = row.isPriced() ? messages.text("ui.levers.price", row.input(), row.output())
                : row.other().isEmpty() ? messages.text("ui.levers.unpriced") : row.other();
        return new Choice(row.id(), row.name(), row.provider(), price, row.isPriced() ? messages.text("ui.levers.cost", row.cost()) : "",
                row.marks());
    }
}
