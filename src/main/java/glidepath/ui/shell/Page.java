package glidepath.ui.shell;

import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

import glidepath.ui.kit.PageViewModel;

/// A page of the middle of the window. Its view and its view model are made when it is first looked at.
///
/// @param key    of its name, `ui.page.KEY`, and its id
/// @param layout how it takes its room
public record Page<M extends PageViewModel>(String key, Ikon icon, Layout layout, Class<M> type, Function<PageContext, M> model,
                                            BiFunction<M, PageParts, Region> view) {

    /// How a page takes its room.
    public enum Layout {
        /// As high as the window, with the reasons beside it.
        BESIDE_REASONS,
        /// As high as the window; it tells the reasons itself.
        ALONE,
        /// As high as its text, with the reasons beside it.
        TEXT_BESIDE_REASONS,
        /// As high as its text; it tells the reasons itself.
        TEXT;

        boolean hasReasonsBeside() {
            return this == BESIDE_REASONS || this == TEXT_BESIDE_REASONS;
        }

        boolean isText() {
            return this == TEXT || this == TEXT_BESIDE_REASONS;
        }
    }

    Region newView(PageViewModel of, PageParts parts) {
        return view.apply(type.cast(of), parts);
    }
}
