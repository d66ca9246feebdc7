package glidepath.drawings.story;

import java.util.List;

import glidepath.drawings.Colour;
import glidepath.drawings.DrawnShape;
import glidepath.drawings.Typeface;
import glidepath.engine.DayWindows;
import glidepath.texts.Messages;

/// The windows of a day for which copies of an imported model are billed, on a page of a story, and how much of each is used.
final class DayWindowsChart {

    private static final Colour IDLE = Colour.of("#d78b2a");
    private static final Colour USED = Colour.of("#00508a");
    private static final double KEY = 15;
    private static final Colour OFF = Colour.of("#e3e6ea");

    private DayWindowsChart() {
    }

    /// What the colours mean, to the right of the sentence.
    private static void key(List<DrawnShape> marks, Messages messages) {
        double end = StoryPages.WIDTH - StoryPages.MARGIN;
        for (Entry entry : List.of(new Entry("story.windows.idle", IDLE), new Entry("story.windows.used", USED))) {
            String name = messages.text(entry.name());
            StoryPages.text(marks, name, end, StoryPages.CHART_TOP + 18, DrawnShape.Anchor.END, DrawnShape.Weight.REGULAR, KEY,
                    StoryPages.MUTED);
            end -= Typeface.of(DrawnShape.Weight.REGULAR).width(name, KEY) + KEY;
            marks.add(DrawnShape.rectangle(end, StoryPages.CHART_TOP + 18 - 0.7 * KEY, 0.7 * KEY, 0.7 * KEY, entry.colour()));
            end -= KEY;
        }
    }

    private record Entry(String name, Colour colour) {
    }

    /// A column for each hour, a cell for each window.
    static void draw(List<DrawnShape> marks, DayWindows day, Messages messages) {
        double wide = (StoryPages.WIDTH - 2 * StoryPages.MARGIN) / 24;
        double high = (StoryPages.CHART_HEIGHT - 60) / 12;
        StoryPages.text(marks, messages.text("ui.stage.windows", day.billed(), DayWindows.IN_A_DAY, day.billed() * DayWindows.MINUTES,
                day.minutesUsed()), StoryPages.MARGIN, StoryPages.CHART_TOP + 18, DrawnShape.Anchor.START,
                DrawnShape.Weight.REGULAR, 20, StoryPages.INK);
        key(marks, messages);
        for (int window = 0; window < day.used().size(); window++) {
            double x = StoryPages.MARGIN + window / 12 * wide;
            double y = StoryPages.CHART_TOP + 32 + (11 - window % 12) * high;
            int used = day.used().get(window);
            marks.add(DrawnShape.rectangle(x, y, wide * 0.88, high * 0.84, used == DayWindows.NOT_BILLED ? OFF : IDLE));
            if (used > 0) {
                marks.add(DrawnShape.rectangle(x, y, wide * 0.88 * used / DayWindows.MINUTES, high * 0.84, USED));
            }
        }
        for (int hour = 0; hour < 24; hour += 3) {
            StoryPages.text(marks, hour + ":00", StoryPages.MARGIN + hour * wide, StoryPages.CHART_TOP + StoryPages.CHART_HEIGHT - 8,
                    DrawnShape.Anchor.START, DrawnShape.Weight.REGULAR, 15, StoryPages.MUTED);
        }
    }
}
