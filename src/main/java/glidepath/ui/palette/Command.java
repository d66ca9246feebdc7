package glidepath.ui.palette;

/// Something that can be run by name.
///
/// @param group    what kind of thing it is, in words
/// @param shortcut as the menu shows it; empty for none
/// @param runs     whether it can be run now; where not, its name tells why
public record Command(String name, String group, String shortcut, boolean runs, Runnable run) {

    public Command(String name, String group, String shortcut, Runnable run) {
        this(name, group, shortcut, true, run);
    }

    /// What recently used commands are remembered by.
    String key() {
        return group + " " + name;
    }
}
