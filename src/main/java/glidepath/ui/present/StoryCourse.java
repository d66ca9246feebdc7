package glidepath.ui.present;

import java.util.List;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.plan.Story;

/// The steps of a story, and at which of them the presentation is.
public final class StoryCourse {

    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private Story story;

    /// @param story has at least one step
    StoryCourse(Story story) {
        this.story = story;
    }

    /// @param wanted place of a step; the nearest there is
    void go(int wanted) {
        place.set(Math.clamp(wanted, 0, steps() - 1));
        title.set(step().title());
        note.set(step().note());
    }

    Story.Step step() {
        return story.steps().get(place.get());
    }

    /// The story with one more step after the present one.
    Story plus(Story.Step next) {
        story = story.plus(place.get(), next);
        return story;
    }

    public int steps() {
        return story.steps().size();
    }

    /// From 0 on.
    public ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// For the presenter alone.
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /// The titles of the steps that are still to come.
    public List<String> remaining() {
        return story.steps().stream().skip(place.get() + 1L).map(Story.Step::title).toList();
    }
}
