package glidepath.ui.prices;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// A note over the figures: what other prices have changed since the plan was last priced.
public final class PricesSinceView extends HBox {

    public PricesSinceView(PricesSinceViewModel model, Messages messages) {
        super(10);
        setId("prices-since");
        getStyleClass().addAll("note", "note-warning");
        setAlignment(Pos.TOP_LEFT);
        var sentence = new Label();
        sentence.textProperty().bind(model.sentence());
        sentence.getStyleClass().add("note-subject");
        Wrapping.of(sentence);
        var causes = new Label();
        causes.setId("prices-since-causes");
        causes.textProperty().bind(model.causes());
        Wrapping.of(causes);
        causes.getStyleClass().add(StyleClasses.MUTED);
        var texts = new VBox(2, sentence, causes);
        texts.getChildren().forEach(label -> ((Label) label).setMinHeight(USE_PREF_SIZE));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var accept = new Button(messages.text("ui.prices.since.accept"));
        accept.setId("prices-since-accept");
        accept.setMinWidth(USE_PREF_SIZE);
        accept.setOnAction(_ -> model.accept());
        getChildren().setAll(texts, accept);
        visibleProperty().bind(model.sentence().isNotEmpty());
        Visibility.gapless(this);
    }
}
