package glidepath.ui.levers;

import java.util.function.Consumer;

import glidepath.catalog.ModelId;

/// What the model chooser offers besides models.
///
/// @param browse opens the page of all prices
/// @param enter  asks for own prices of a model
/// @param add    asks for a model that the catalog lacks, by what was typed
public record ModelLinks(Runnable browse, Consumer<ModelId> enter, Consumer<String> add) {

    static final ModelLinks NONE = new ModelLinks(() -> { }, _ -> { }, _ -> { });
}
