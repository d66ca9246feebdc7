package glidepath.catalog;

import java.util.List;
import java.util.regex.Pattern;

/// Which of a provider's models a published rule is about.
///
/// @param makers in lower case; empty for all
/// @param ids    found anywhere in the provider's id; empty text for all
public record ModelFilter(List<String> makers, Pattern ids) {

    public static final ModelFilter ALL = new ModelFilter(List.of(), Pattern.compile(""));

    public ModelFilter {
        makers = List.copyOf(makers);
    }

    /// @param maker of the model, as [ModelFacts#maker] has it
    /// @param id    the provider's own
    public boolean matches(String maker, String id) {
        return (makers.isEmpty() || makers.contains(maker)) && ids.matcher(id).find();
    }

    public boolean matches(Model model) {
        return matches(model.facts().maker(), model.id().id());
    }
}
