package glidepath.ui.prices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import glidepath.texts.Messages;

/// Models side by side: a line for each rate and fact that any of them has.
///
/// @param names of the models, with who sells them
public record ModelComparison(List<String> names, List<Line> lines) {

    static final ModelComparison NONE = new ModelComparison(List.of(), List.of());

    /// @param cells one for each model
    /// @param best  the place of the cheapest; none where that is no question
    public record Line(String name, List<String> cells, Optional<Integer> best) {
    }

    static ModelComparison of(Messages messages, List<ModelDetails> models, List<PricedModel> priced) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(messages.text("ui.prices.column.cost"), priced.stream().map(model -> ModelRows.cost(messages, model)).toList(),
                cheapest(priced)));
        names(models, details -> details.rates().stream().map(ModelDetails.RateLine::name)).forEach(name -> lines.add(line(name, models,
                details -> details.rates().stream().filter(rate -> rate.name().equals(name)).map(ModelDetails.RateLine::price)
                        .findFirst())));
        names(models, details -> details.facts().stream().map(ModelDetails.Fact::name)).forEach(name -> lines.add(line(name, models,
                details -> details.facts().stream().filter(fact -> fact.name().equals(name)).map(ModelDetails.Fact::value).findFirst())));
        return new ModelComparison(models.stream().map(details -> messages.text("ui.routes.name", details.name(), details.provider()))
                .toList(), lines);
    }

    private static LinkedHashSet<String> names(List<ModelDetails> models, Function<ModelDetails, Stream<String>> names) {
        var all = new LinkedHashSet<String>();
        models.forEach(details -> names.apply(details).forEach(all::add));
        return all;
    }

    private static Line line(String name, List<ModelDetails> models, Function<ModelDetails, Optional<String>> cell) {
        return new Line(name, models.stream().map(details -> cell.apply(details).orElse("–")).toList(), Optional.empty());
    }

    private static Optional<Integer> cheapest(List<PricedModel> priced) {
        return priced.stream().filter(model -> model.perCall().isPresent())
                .min(Comparator.comparing(model -> model.perCall().orElseThrow())).map(priced::indexOf);
    }
}
