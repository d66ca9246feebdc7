package glidepath.ui.shell;

import java.util.HashMap;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

import glidepath.session.Snapshot;
import glidepath.ui.kit.PageViewModel;

/// Which page is shown. Each is made when it is first asked for, and only the one that is shown works.
public final class PagesViewModel {

    private final PageContext context;
    private final ObjectProperty<Page<?>> shown = new SimpleObjectProperty<>(Pages.OVERVIEW);
    private final BooleanProperty begun = new SimpleBooleanProperty();
    private final Map<String, PageViewModel> models = new HashMap<>();
    private @Nullable Snapshot latest;

    PagesViewModel(PageContext context) {
        this.context = context;
        shown.subscribe(page -> model(page));
        context.pace().rest().execute(() -> begun.set(true));
    }

    public ObjectProperty<Page<?>> shown() {
        return shown;
    }

    /// What a page shows.
    public <M extends PageViewModel> M model(Page<M> page) {
        PageViewModel known = models.get(page.key());
        return known == null ? made(page) : page.type().cast(known);
    }

    private <M extends PageViewModel> M made(Page<M> page) {
        M model = page.model().apply(context);
        model.visible().bind(shown.isEqualTo(page).and(begun));
        models.put(page.key(), model);
        if (latest != null) {
            model.show(latest);
        }
        return model;
    }

    void show(Snapshot now) {
        latest = now;
        models.values().forEach(model -> model.show(now));
    }
}
