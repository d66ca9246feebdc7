package glidepath.ui.levers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.RateCard;
import glidepath.session.Session;
import glidepath.texts.Messages;

/// The models of the catalog with what they cost at the start of the plan.
public final class ModelOffer {

    /// @param price `$3.00 in, $15.00 out`
    public record Choice(String id, String name, String provider, String price) {
        @Override
        public String toString() {
            return name + "  " + id + "  " + price;
        }
    }

    private final Session session;
    private final Messages messages;

    ModelOffer(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    /// Those that have every word of a query in their names; all of them for an empty one.
    public List<Choice> find(String query) {
        LocalDate day = session.plan().settings().start().atDay(1);
        return (query.isBlank() ? session.catalog().models().values() : session.catalog().search(query)).stream().map(model -> choice(model, day)).toList();
    }

    /// The same, those of the provider first that a chosen model has: a change within it keeps the credits.
    ///
    /// @param chosen id of a model; empty for none
    public List<Choice> find(String query, String chosen) {
        String provider = chosen.isEmpty() ? "" : ModelId.parse(chosen).provider();
        return find(query).stream().sorted(Comparator.comparing(choice -> !choice.provider().equals(provider))).toList();
    }

    /// A model by its id, also where the catalog does not know it.
    public Choice of(String id) {
        LocalDate day = session.plan().settings().start().atDay(1);
        ModelId model = ModelId.parse(id);
        return session.catalog().model(model).map(known -> choice(known, day))
                .orElseGet(() -> new Choice(id, id, model.provider(), messages.text("ui.levers.unpriced")));
    }

    private Choice choice(Model model, LocalDate day) {
        RateCard card = model.on(day);
        var input = Optional.ofNullable(card.prices().get(Meter.INPUT));
        var output = Optional.ofNullable(card.prices().get(Meter.OUTPUT));
        String price = input.isEmpty() && output.isEmpty() ? messages.text("ui.levers.unpriced")
                : messages.text("ui.levers.price", input.map(rate -> messages.numbers().rate(rate.base())).orElse("–"),
                        output.map(rate -> messages.numbers().rate(rate.base())).orElse("–"));
        return new Choice(model.id().toString(), model.name(), model.id().provider(), price);
    }
}
