package glidepath.ui.palette;

import java.util.List;

/// What the palette finds.
public interface CommandSource {

    /// Every command of the moment, in the order in which they stand where nothing else decides.
    List<Command> all();

    /// What can be done with just what is typed, the likeliest first.
    default List<Command> acting(String query) {
        return List.of();
    }
}
