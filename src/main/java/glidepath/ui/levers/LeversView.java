package glidepath.ui.levers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import glidepath.texts.Messages;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// The column of inputs.
public final class LeversView extends ScrollPane {

    /// Of the group that follows those of credits.
    private static final String CASH = "cash-";

    private final LeversViewModel model;
    private final Messages messages;
    private final HBox chooser;
    private Set<String> keys = Set.of();
    private final VBox column = new VBox();

    /// @param rest fills it, after the first frame
    public LeversView(LeversViewModel model, Messages messages, Executor rest) {
        this.model = model;
        this.messages = messages;
        chooser = chooser();
        setId("levers");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("levers");
        column.getStyleClass().add("levers-column");
        setContent(column);
        LiveScroll.direct(this);
        rest.execute(() -> {
            model.groups().subscribe(this::rebuild);
            rebuild();
        });
    }

    /// Puts the focus on an input and scrolls to it.
    public void reveal(String input) {
        Node node = column.getChildren().stream().map(child -> child.lookup("#" + input)).filter(Objects::nonNull).findFirst().orElse(null);
        if (node != null) {
            applyCss();
            layout();
            double top = column.sceneToLocal(node.localToScene(0, 0)).getY();
            double hidden = column.getHeight() - getViewportBounds().getHeight();
            setVvalue(hidden <= 0 ? 0 : Math.clamp((top - getViewportBounds().getHeight() / 3) / hidden, 0, 1));
            node.requestFocus();
        }
    }

    private void rebuild() {
        int focused = focused();
        Set<String> before = keys;
        keys = model.groups().stream().map(GroupViewModel::key).collect(Collectors.toSet());
        List<GroupViewModel> added = model.groups().stream().filter(group -> !before.contains(group.key())).toList();
        column.getChildren().setAll(chooser);
        for (GroupViewModel group : model.groups()) {
            if (group.key().startsWith(CASH)) {   // credits are added where they stand
                column.getChildren().addAll(adder("add-grant", messages.text("ui.menu.add-grant"), model.items()::addGrant), programs());
            }
            column.getChildren().add(group(group));
        }
        column.getChildren().add(adders());
        Optional<String> wanted = model.items().takeWanted();
        if (wanted.isPresent()) {
            Platform.runLater(() -> reveal(wanted.get()));
        } else if (focused >= 0 && !added.isEmpty() && added.size() <= GroupViewModel.OF_ONE_ITEM) {
            added.getFirst().open().set(true);
            Platform.runLater(() -> reveal(added.getFirst().inputs().getFirst().id()));
        } else if (focused >= 0 && !added.equals(model.groups())) {
            String near = focused == 0 ? "workload" : "fold-" + model.groups().get(Math.min(focused, model.groups().size()) - 1).key();
            Platform.runLater(() -> reveal(near));
        }
    }

    /// The place of the part that has the focus: 0 is the choice of workloads; -1 where the focus is elsewhere.
    private int focused() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at.getParent() != column) {
            at = at.getParent();
        }
        return at == null ? -1 : column.getChildren().indexOf(at);
    }

    private HBox chooser() {
        var box = new ComboBox<LeversViewModel.Choice>();
        box.setId("workload");
        box.setItems(model.workloads());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.text("ui.levers.workload"));
        model.workload().subscribe(choice -> box.setValue(choice));
        box.setOnAction(_ -> model.choose(box.getValue()));
        HBox.setHgrow(box, Priority.ALWAYS);
        MenuItem remove = item("remove-workload", messages.text("ui.levers.remove"), model.items()::removeWorkload);
        remove.disableProperty().bind(Bindings.size(model.workloads()).lessThan(2));
        var more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL),
                item("add-workload", messages.text("ui.levers.add"), model.items()::addWorkload),
                item("duplicate-workload", messages.text("ui.levers.duplicate"), model.items()::duplicateWorkload), remove);
        more.setId("workload-more");
        more.setAccessibleText(messages.text("ui.levers.more"));
        more.getStyleClass().add("icon-menu");
        var row = new HBox(6, box, more);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("workload-row");
        return row;
    }

    private static MenuItem item(String id, String text, Runnable run) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private VBox group(GroupViewModel group) {
        var body = new VBox();
        body.getStyleClass().add("lever-group-body");
        body.visibleProperty().bind(group.open());
        body.managedProperty().bind(group.open());
        // Folded inputs are made when they are first shown: most never are.
        group.open().subscribe(open -> fill(body, group, open));
        var box = new VBox(heading(group), body);
        box.getStyleClass().add("lever-group");
        return box;
    }

    private void fill(VBox body, GroupViewModel group, boolean open) {
        if (open && body.getChildren().isEmpty()) {
            Visibility.hold(body, Stream.concat(group.inputs().stream().map(input -> new InputView(input, model)),
                    Stream.of(new SmallCurveView(group.curve()), note(group))).toList());
        }
    }

    private static Label note(GroupViewModel group) {
        var note = new Label();
        note.setId("note-" + group.key());
        Wrapping.of(note);
        note.getStyleClass().addAll("lever-note", StyleClasses.MUTED);
        note.textProperty().bind(group.note());
        note.visibleProperty().bind(group.note().isEmpty().not());
        return note;
    }

    private HBox heading(GroupViewModel group) {
        var fold = new Button();
        fold.setId("fold-" + group.key());
        fold.getStyleClass().addAll("fold", StyleClasses.SECTION);
        fold.textProperty().bind(group.title().map(title -> title.toUpperCase(Locale.ROOT)));
        fold.accessibleTextProperty().bind(group.title());
        var open = new FontIcon(Feather.CHEVRON_DOWN);
        var closed = new FontIcon(Feather.CHEVRON_RIGHT);
        fold.graphicProperty().bind(Bindings.when(group.open()).<Node>then(open).otherwise(closed));
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setAlignment(Pos.CENTER_LEFT);
        fold.setOnAction(_ -> group.open().set(!group.open().get()));
        HBox.setHgrow(fold, Priority.ALWAYS);
        var heading = new HBox(fold);
        heading.setAlignment(Pos.CENTER_LEFT);
        group.remove().ifPresent(remove -> heading.getChildren().add(remover(group, remove)));
        return heading;
    }

    private Button remover(GroupViewModel group, Runnable remove) {
        var button = new Button("", new FontIcon(Feather.X));
        button.setId("remove-" + group.key());
        button.getStyleClass().add("fold-remove");
        button.accessibleTextProperty().bind(group.title().map(title -> messages.text("ui.levers.remove") + " " + title));
        button.setOnAction(_ -> remove.run());
        return button;
    }

    private VBox adders() {
        var box = new VBox(6, adder("add-row", messages.text("ui.levers.add-row"), model.items()::addRow),
                adder("add-gateway", messages.text("ui.levers.add-gateway"), model.items()::addGateway),
                adder("add-provider", messages.text("ui.levers.add-provider"), model.items()::addProvider));
        box.getStyleClass().add("lever-adders");
        return box;
    }

    /// A grant to start from, once somebody asks: the programs are read then.
    private MenuButton programs() {
        // an empty menu would not open
        var button = new MenuButton(messages.text("ui.levers.add-program"), new FontIcon(Feather.PLUS), new MenuItem());
        button.setId("add-program");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("adder");
        button.setOnShowing(_ -> button.getItems().setAll(model.items().programs().stream().map(program -> {
            MenuItem item = item("program-" + program.id(), program.name(), () -> model.items().addGrant(program));
            item.setMnemonicParsing(false);
            return item;
        }).toList()));
        return button;
    }

    private static Button adder(String id, String text, Runnable run) {
        var button = new Button(text, new FontIcon(Feather.PLUS));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("adder");
        button.setOnAction(_ -> run.run());
        return button;
    }
}
