package glidepath.reports;

import java.util.List;

/// Colours of scenarios, surfaces and grants on a white ground, at 3:1 or more: first those of Okabe and Ito, which people with any kind of
/// colour vision tell apart. The window, workbooks, slides and pages have the same; `assets/page` repeats the first of them.
public final class SeriesColours {

    private static final List<String> ON_WHITE = List.of("#0072b2", "#b87800", "#008060", "#b0568f", "#d55e00", "#2e97c7", "#594100",
            "#555555", "#7b3ff2", "#8c564b", "#6a0f6a", "#3f7d20", "#1f2328");

    private SeriesColours() {
    }

    /// @param index of the thing in its list; further ones begin again
    public static String of(int index) {
        return ON_WHITE.get(Math.floorMod(index, ON_WHITE.size()));
    }

    public static int size() {
        return ON_WHITE.size();
    }
}
