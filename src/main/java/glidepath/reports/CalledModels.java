package glidepath.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Resolution;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// The models that a file of calls names: few, and often.
final class CalledModels {

    /// Looking for the nearest name takes long: after so many unknown ones no more are sought.
    private static final int MOST_SUGGESTIONS = 20;

    private final PriceCatalog catalog;
    private final Messages messages;
    private final Map<String, Resolution> named = new HashMap<>();
    private final Map<String, String> nearest = new HashMap<>();

    CalledModels(PriceCatalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    /// @throws InvalidValueException where the name is of none, or of several
    Model model(String name) {
        Resolution found = named.computeIfAbsent(name, catalog::resolve);
        return found.one().orElseThrow(() -> found.isUnknown() ? InvalidValueException.because("calls.model", found.text(), near(found))
                : InvalidValueException.because("calls.models", found.text(), ids(found.models())));
    }

    private String near(Resolution unknown) {
        String none = messages.text("calls.no-model");
        return nearest.size() == MOST_SUGGESTIONS ? nearest.getOrDefault(unknown.text(), none)
                : nearest.computeIfAbsent(unknown.text(), text -> catalog.near(text, 1).stream().findFirst().map(ModelId::toString)
                        .orElse(none));
    }

    private static String ids(List<Model> models) {
        return models.stream().map(model -> model.id().toString()).collect(Collectors.joining(", "));
    }
}
