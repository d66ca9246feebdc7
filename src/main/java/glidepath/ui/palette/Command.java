package glidepath.ui.palette;

/// Something that can be run by name.
///
/// @param group    what kind of thing it is, in words
/// @param shortcut as the menu shows it; empty for none
public record Command(String name, String group, String shortcut, Runnable run) {

    /// What recently used commands are remembered by.
    String key() {
        return group + " " + name;
    }
}
