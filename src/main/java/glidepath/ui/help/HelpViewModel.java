package glidepath.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import glidepath.texts.Messages;

/// The help sheet: keys of the window's commands and of its parts, or the words that the planner uses.
public final class HelpViewModel {

    /// What the sheet can tell.
    public enum Topic { KEYS, WORDS }

    /// @param name what is explained: keys, or a word
    public record Entry(String name, String text) {
    }

    private static final List<String> WORDS = List.of("plan", "scenario", "workload", "task", "route", "surface", "rate", "charge", "bill",
            "grant", "forecast",
            "runway", "run-out", "net-cash", "per-task", "lapse", "unpriced", "evidence", "range", "window", "step");
    private static final List<String> PARTS = List.of("fields", "sliders", "charts", "tables", "panes", "menu");

    private final Messages messages;
    private final Supplier<List<Entry>> commands;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Topic> topic = new ReadOnlyObjectWrapper<>(Topic.KEYS);

    /// @param commands of the window that have keys
    public HelpViewModel(Messages messages, Supplier<List<Entry>> commands) {
        this.messages = messages;
        this.commands = commands;
    }

    public void show(Topic wanted) {
        topic.set(wanted);
        open.set(true);
    }

    public void hide() {
        open.set(false);
    }

    public BooleanProperty open() {
        return open;
    }

    public ReadOnlyObjectProperty<Topic> topic() {
        return topic.getReadOnlyProperty();
    }

    public String title() {
        return messages.text(topic.get() == Topic.KEYS ? "ui.help.keys" : "ui.help.words");
    }

    /// Whether entries are so short that two of them stand beside each other.
    public boolean isBrief() {
        return topic.get() == Topic.KEYS;
    }

    /// Commands first, then what keys do within a part of the window; or the words, in the order in which they build on each other.
    public List<Entry> entries() {
        if (topic.get() == Topic.WORDS) {
            return WORDS.stream().map(word -> new Entry(messages.text("word." + word), messages.text("word." + word + ".meaning")))
                    .toList();
        }
        var all = new ArrayList<>(commands.get());
        PARTS.forEach(part -> all.add(new Entry(messages.text("ui.help.keys." + part), messages.text("ui.help.keys." + part + ".do"))));
        return all;
    }
}
