package glidepath.ui.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.TwoColumns;
import glidepath.ui.kit.Visibility;
import glidepath.usage.Alarm;

/// What was measured, card by card: where files come in, what they tell, the alarms, what would change in the plan, the AWS account.
public final class UsageView extends VBox {

    /// The longest bar of a weekday, in letters' heights.
    private static final double BAR = 12;
    /// In letters' heights.
    private static final double ROOM_FOR_TWO = 88;

    private final UsageViewModel model;
    private final Messages messages;
    private final VBox told = Visibility.gaplessWhileEmpty(new VBox(10));
    private final VBox problems = Visibility.gaplessWhileEmpty(new VBox(4));
    private final PreviewView preview;

    /// @param copy takes a text to the clipboard
    public UsageView(UsageViewModel model, Messages messages, Consumer<String> copy) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("usage");
        preview = new PreviewView(model, messages);
        var title = Blocks.card("usage-title", messages.text("ui.usage.title"), heading(), new ReadingView(model.imports(), messages),
                made(), problems);
        getChildren().setAll(title, told, new TwoColumns(ROOM_FOR_TWO, Blocks.card("usage-account", messages.text("ui.account.title"),
                new AccountView(model.account(), messages, copy)),
                Blocks.card("usage-queries", messages.text("ui.queries.title"), new QueriesView(messages, copy))));
        setMinWidth(0);
        model.told().subscribe(this::fill);
        model.problems().subscribe(this::tellProblems);
    }

    private Label heading() {
        Label label = Blocks.wrapped("", StyleClasses.MUTED);
        label.setId("usage-days");
        label.textProperty().bind(model.told().map(all -> all.map(SampleInWords::title).orElse(messages.text("ui.usage.empty"))));
        return label;
    }

    private Label made() {
        Label label = Blocks.wrapped(messages.text("ui.usage.made-plan"), "note", "note-done");
        label.setId("usage-made-plan");
        label.setMaxWidth(Double.MAX_VALUE);
        return Blocks.shown(label, model.imports().madePlan());
    }

    private void tellProblems(List<String> sentences) {
        problems.getChildren().setAll(sentences.stream().map(sentence -> Blocks.wrapped(sentence, StyleClasses.WRONG)).toList());
        if (!sentences.isEmpty()) {
            problems.getChildren().addFirst(Blocks.wrapped(messages.text("ui.usage.problems"), "reason-name"));
        }
    }

    private void fill(Optional<SampleInWords> all) {
        told.getChildren().setAll(all.map(this::cards).orElse(List.of()));
    }

    private List<Node> cards(SampleInWords all) {
        var cards = new ArrayList<Node>();
        cards.add(Blocks.card("usage-preview", messages.text("ui.usage.preview"), preview));
        var doubts = all.doubts().stream().map(doubt -> Blocks.wrapped(doubt, "note", "note-warning")).toArray(Node[]::new);
        cards.add(Blocks.card("usage-facts", messages.text("ui.usage.facts"), Stream.concat(Stream.of(doubts), Stream.of(facts(all)))
                .toArray(Node[]::new)));
        if (!all.tables().isEmpty()) {
            cards.add(Blocks.card("usage-tables", messages.text("ui.usage.split"), new BreakdownView(all.tables(), messages)));
        }
        cards.add(Blocks.card("usage-alarms", messages.text("ui.usage.alarms"), all.alarms().stream().map(this::alarm)
                .toArray(Node[]::new)));
        cards.add(list("usage-left", "ui.usage.left", all.left()));
        cards.add(list("usage-files", "ui.usage.files", Stream.concat(all.files().stream(), Stream.of(messages.text("sample.kept")))
                .toList()));
        return cards;
    }

    private Node list(String id, String title, List<String> lines) {
        VBox card = Blocks.card(id, messages.text(title), lines.stream().map(line -> Blocks.wrapped(line, StyleClasses.MUTED))
                .toArray(Node[]::new));
        Blocks.show(card, !lines.isEmpty());
        return card;
    }

    /// Names and figures; below them how the calls spread over the days of the week.
    private Node facts(SampleInWords all) {
        var grid = new GridPane(14, 4);
        var names = new ColumnConstraints();
        names.setPercentWidth(34);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints());
        all.facts().forEach(fact -> grid.addRow(grid.getRowCount(), Blocks.wrapped(fact.name(), "row-name"),
                Blocks.wrapped(fact.value(), fact.told() ? "told-fact" : StyleClasses.MUTED)));
        var box = new VBox(8, grid);
        if (!all.weekdays().isEmpty()) {
            box.getChildren().addAll(Blocks.wrapped(messages.text("ui.usage.weekdays"), "reason-name"), weekdays(all.weekdays()));
        }
        return box;
    }

    private static GridPane weekdays(List<SampleInWords.Weekday> days) {
        var grid = new GridPane(10, 3);
        days.forEach(day -> {
            var bar = new Region();
            bar.getStyleClass().add("weekday-bar");
            bar.setStyle("-fx-pref-width: " + Math.max(0.1, day.share() * BAR) + "em;");
            bar.setMaxWidth(Region.USE_PREF_SIZE);
            GridPane.setHgrow(bar, Priority.NEVER);
            Label calls = new Label(day.calls());
            calls.getStyleClass().add(StyleClasses.FIGURE);
            grid.addRow(grid.getRowCount(), Blocks.wrapped(day.name(), StyleClasses.MUTED), calls, bar);
        });
        return grid;
    }

    private Node alarm(SampleInWords.Warning alarm) {
        var box = new VBox(2, Blocks.wrapped(alarm.sentence(), alarm.state() == Alarm.State.FIRED ? "alarm-fired" : StyleClasses.MUTED));
        alarm.rows().stream().limit(SampleInWords.MOST_ROWS).forEach(row -> box.getChildren().add(Blocks.wrapped(row, "alarm-row")));
        if (alarm.rows().size() > SampleInWords.MOST_ROWS) {
            box.getChildren().add(Blocks.wrapped(messages.text("ui.usage.more", alarm.rows().size() - SampleInWords.MOST_ROWS),
                    StyleClasses.MUTED));
        }
        return box;
    }
}
