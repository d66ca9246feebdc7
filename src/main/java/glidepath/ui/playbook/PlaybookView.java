package glidepath.ui.playbook;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.EvidenceChip;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.TextBox;
import glidepath.ui.kit.TwoColumns;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// The book: a field to search it, a card for each chapter, and the check of a published sum.
public final class PlaybookView extends VBox {

    private final PlaybookViewModel model;
    private final Messages messages;
    /// In letters' heights: wider than this, sentences in one column would be too long to read.
    private static final double ROOM_FOR_TWO = 88;

    private final VBox left = Visibility.gaplessWhileEmpty(new VBox(10));
    private final VBox right = Visibility.gaplessWhileEmpty(new VBox(10));

    public PlaybookView(PlaybookViewModel model, Messages messages) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("playbook");
        model.chapters().subscribe(this::fill);
        fill();
        getChildren().setAll(search(), estimate(), new TwoColumns(ROOM_FOR_TWO, left, right));
        setMinWidth(0);
    }

    private TextField search() {
        var field = new TextField();
        field.setId("playbook-search");
        field.setPromptText(messages.text("ui.playbook.search"));
        field.setAccessibleText(messages.text("ui.playbook.search"));
        field.textProperty().bindBidirectional(model.query());
        return field;
    }

    /// Each chapter stands in the column that is the shorter one so far.
    private void fill() {
        left.getChildren().clear();
        right.getChildren().clear();
        int more = 0;   // entries of the left column over those of the right one
        for (PlaybookViewModel.Chapter chapter : model.chapters()) {
            int entries = chapter.entries().size();
            (more <= 0 ? left : right).getChildren().add(chapter(chapter));
            more += more <= 0 ? entries : -entries;
        }
        if (model.chapters().isEmpty()) {
            left.getChildren().setAll(Blocks.wrapped(messages.text("ui.playbook.nothing"), StyleClasses.EMPTY));
        }
    }

    private Node chapter(PlaybookViewModel.Chapter chapter) {
        var card = new VBox(10, Blocks.wrapped(chapter.title(), StyleClasses.CARD_TITLE));
        chapter.entries().forEach(entry -> card.getChildren().add(entry(entry)));
        card.getStyleClass().add(StyleClasses.CARD);
        return card;
    }

    private Node entry(PlaybookViewModel.Entry entry) {
        Label title = Blocks.wrapped(entry.title(), "reason-name");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(8, title, new EvidenceChip(entry.proof()));
        row.setAlignment(Pos.TOP_LEFT);
        var box = new VBox(2, row);
        if (!entry.text().isEmpty()) {
            box.getChildren().add(Blocks.wrapped(entry.text(), StyleClasses.MUTED));
        }
        var last = new HBox(14);
        last.setAlignment(Pos.CENTER_LEFT);
        if (!entry.figure().isEmpty()) {
            last.getChildren().add(Blocks.wrapped(entry.figure(), "own-figure"));
        }
        if (!entry.link().isEmpty()) {
            last.getChildren().add(link(entry));
        }
        if (!last.getChildren().isEmpty()) {
            box.getChildren().add(last);
        }
        return box;
    }

    private Button link(PlaybookViewModel.Entry entry) {
        var link = new Button(entry.link());
        link.getStyleClass().addAll("flat", "link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(entry.link() + ", " + entry.title());
        link.setOnAction(_ -> model.follow(entry));
        return link;
    }

    private Node estimate() {
        EstimateViewModel sum = model.estimate();
        var pasted = new TextBox("estimate-pasted", messages.text("ui.estimate.paste"), 3);
        pasted.setAccessibleText(messages.text("ui.estimate.title"));
        Wrapping.of(pasted);
        pasted.textProperty().bindBidirectional(sum.pasted());
        var fields = new FlowPane(10, 6);
        sum.numbers().forEach(number -> fields.getChildren().add(field(number)));
        fields.getChildren().add(field(new EstimateViewModel.Number("estimate-parts", messages.text("ui.estimate.parts"), sum.parts())));
        Label answer = Blocks.wrapped("", "estimate-answer");
        answer.setId("estimate-answer");
        answer.textProperty().bind(sum.answer());
        answer.managedProperty().bind(sum.answer().isEmpty().not());
        sum.wrong().subscribe(wrong -> {
            answer.getStyleClass().remove(StyleClasses.WRONG);
            if (wrong) {
                answer.getStyleClass().add(StyleClasses.WRONG);
            }
        });
        answer.visibleProperty().bind(Bindings.isNotEmpty(sum.answer()));
        var card = new VBox(8, Blocks.wrapped(messages.text("ui.estimate.title"), StyleClasses.CARD_TITLE), pasted, fields, answer);
        card.getStyleClass().add(StyleClasses.CARD);
        return card;
    }

    private static Node field(EstimateViewModel.Number number) {
        var label = new Label(number.label());
        label.getStyleClass().add(StyleClasses.MUTED);
        var field = new TextField();
        field.setId(number.id());
        field.setPrefColumnCount(7);
        field.setAccessibleText(number.label());
        field.textProperty().bindBidirectional(number.text());
        return new VBox(2, label, field);
    }
}
