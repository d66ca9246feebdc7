package glidepath.drawings;

import java.util.List;

/// Shapes on a sheet, the first at the bottom. Lengths are in pixels of 1/96 inch; y grows downwards.
///
/// @param title    what it shows, in a few words
/// @param sentence what it shows, for those who do not see it
public record Drawing(double width, double height, String title, String sentence, List<DrawnShape> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /// What of it is drawn.
    ///
    /// @param transparent whether what lies below shows through
    public List<DrawnShape> drawn(boolean transparent) {
        return marks.stream().filter(mark -> !transparent || !(mark instanceof DrawnShape.Ground)).toList();
    }

    /// Its texts in their order, as they are read.
    public List<String> texts() {
        return marks.stream().filter(DrawnShape.Text.class::isInstance).map(mark -> ((DrawnShape.Text) mark).text()).toList();
    }
}
