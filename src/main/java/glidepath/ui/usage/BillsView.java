package glidepath.ui.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import glidepath.reports.usage.MonthText;
import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;

/// Bills beside the forecast, card by card: where they come in, each month, the plan that goes on from them, and how earlier forecasts did.
public final class BillsView extends VBox {

    private final BillsViewModel model;
    private final Messages messages;
    private final VBox card;
    private final VBox cards = Visibility.gaplessWhileEmpty(new VBox(10));
    private final VBox problems = Visibility.gaplessWhileEmpty(new VBox(4));

    public BillsView(BillsViewModel model, Messages messages) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("bills");
        var working = Blocks.wrapped("", StyleClasses.MUTED);
        working.textProperty().bind(model.working());
        var forget = Blocks.button("forget-bills", messages.text("ui.bills.forget"), model::forget);
        forget.disableProperty().bind(model.shown().map(Optional::isEmpty));
        card = Blocks.card("bills-title", messages.text("ui.bills.title"), empty(),
                new ReadingView(model.imports(), messages), problems,
                Blocks.buttons(Blocks.button("keep-forecast", messages.text("ui.bills.keep-forecast"), model::keepForecast), forget,
                        Blocks.shown(working, model.working().isNotEmpty())));
        getChildren().setAll(card, cards);
        setMinWidth(0);
        model.shown().subscribe(this::fill);
        model.problems().subscribe(sentences -> problems.getChildren().setAll(sentences.stream()
                .map(sentence -> Blocks.wrapped(sentence, StyleClasses.WRONG)).toList()));
    }

    private Label empty() {
        Label label = Blocks.wrapped("", StyleClasses.MUTED);
        label.setId("bills-note");
        label.textProperty().bind(model.shown().map(all -> all.map(BilledMonths::note).orElse(messages.text("ui.bills.empty"))));
        return Blocks.shown(label, label.textProperty().isNotEmpty());
    }

    private void fill(Optional<BilledMonths> shown) {
        Visibility.fillWhileEmpty(this, card, shown.isEmpty());
        List<Node> all = new ArrayList<>();
        shown.ifPresent(billed -> {
            if (billed.unkept()) {
                all.add(Blocks.card("bills-keep", messages.text("ui.bills.unkept"), Blocks.buttons(
                        Blocks.button("keep-bills", messages.text("ui.bills.keep"), model::keep))));
            }
            if (!billed.run().isEmpty()) {
                all.add(Blocks.card("bills-run", billed.runTitle(), Blocks.table(billed.runHeadings(), billed.run()), running(billed)));
            }
            billed.months().forEach(month -> all.add(month(month)));
            if (!billed.days().isEmpty()) {
                all.add(Blocks.card("bills-days", messages.text("reconcile.days"), billed.days().stream().map(this::grade)
                        .toArray(Node[]::new)));
            }
            if (!billed.grades().isEmpty()) {
                all.add(Blocks.card("bills-grades", messages.text("ui.bills.grades"), billed.grades().stream().map(this::grade)
                        .toArray(Node[]::new)));
            }
        });
        cards.getChildren().setAll(all);
    }

    /// Turns the whole plan, window and files, over to what was billed.
    private Node running(BilledMonths billed) {
        var box = new CheckBox(messages.text("ui.bills.running"));
        box.setId("run-on-bills");
        box.setSelected(billed.running());
        box.setOnAction(_ -> model.run(box.isSelected()));
        return new VBox(4, box, Blocks.wrapped(messages.text("ui.bills.running.note"), StyleClasses.MUTED));
    }

    private Node month(BilledMonths.Month month) {
        List<Node> content = new ArrayList<>();
        if (month.open()) {
            content.add(Blocks.wrapped(messages.text("ui.bills.open"), "note", "note-warning"));
        }
        content.add(Blocks.table(new MonthText(messages).headings(), month.products()));
        content.addAll(lines("reconcile.causes", month.causes()));
        content.addAll(lines("reconcile.apart", month.apart()));
        return Blocks.card("", month.title(), content.toArray(Node[]::new));
    }

    private List<Node> lines(String title, List<String> lines) {
        return lines.isEmpty() ? List.of() : Stream.concat(Stream.of(Blocks.wrapped(messages.text(title), "reason-name")),
                lines.stream().map(line -> Blocks.wrapped(line, StyleClasses.MUTED))).map(Node.class::cast).toList();
    }

    private Node grade(BilledMonths.Grade grade) {
        var box = new VBox(2, Blocks.wrapped(grade.title(), "reason-name"));
        grade.causes().forEach(cause -> box.getChildren().add(Blocks.wrapped(cause, StyleClasses.MUTED)));
        return box;
    }
}
