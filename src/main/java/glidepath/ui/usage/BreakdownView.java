package glidepath.ui.usage;

import java.util.List;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;

/// The sample by model, route, user or day: one table at a time.
final class BreakdownView extends VBox {

    private final Messages messages;
    private final VBox table = new VBox(6);

    BreakdownView(List<SampleInWords.Breakdown> tables, Messages messages) {
        super(8);
        this.messages = messages;
        var group = new ToggleGroup();
        var choices = new FlowPane(0, 4);
        for (SampleInWords.Breakdown breakdown : tables) {
            String place = tables.size() == 1 ? "" : breakdown == tables.getFirst() ? "left-pill" : breakdown == tables.getLast()
                    ? "right-pill" : "center-pill";
            choices.getChildren().add(toggle(breakdown, group, place));
        }
        getChildren().setAll(choices, table);
        show(tables.getFirst());
    }

    private ToggleButton toggle(SampleInWords.Breakdown breakdown, ToggleGroup group, String place) {
        var button = new ToggleButton(messages.text("ui.usage.by." + breakdown.key()));
        button.setId("usage-by-" + breakdown.key());
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(place.isEmpty() ? List.of("view-switch") : List.of("view-switch", place));
        button.setSelected(group.getToggles().getFirst() == button);
        button.setOnAction(_ -> button.setSelected(true));   // a second click does not put it out
        button.selectedProperty().subscribe((_, on) -> {
            if (on) {
                show(breakdown);
            }
        });
        return button;
    }

    private void show(SampleInWords.Breakdown breakdown) {
        table.getChildren().setAll(Blocks.table(breakdown.headings(), breakdown.rows().stream().limit(SampleInWords.MOST_ROWS).toList()));
        int more = breakdown.rows().size() - SampleInWords.MOST_ROWS;
        if (more > 0) {
            table.getChildren().add(Blocks.wrapped(messages.text("ui.usage.more", more), StyleClasses.MUTED));
        }
    }
}
