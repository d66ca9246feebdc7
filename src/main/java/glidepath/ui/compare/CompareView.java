package glidepath.ui.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;

import glidepath.texts.Messages;
import glidepath.ui.compare.CompareViewModel.ComparedFigure;
import glidepath.ui.kit.ColumnFit;
import glidepath.ui.kit.RowsHeight;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.chart.Measure;
import glidepath.ui.reasons.FigureExplanation;
import glidepath.ui.reasons.ReasonsPopOver;
import glidepath.ui.tables.LiveTable;
import glidepath.ui.tables.TableExports;

/// Scenarios side by side, as a table. Each figure tells why it is what it is; a double click or Enter on a name chooses the scenario.
/// Where there is no room for all columns, those from the gross on give way; what is copied has them all the same.
public final class CompareView extends TableView<ScenarioPlace> {

    /// In letters' heights.
    private static final double NAME = 6.8;
    /// Of a column of names that need it, where a window has the room.
    private static final double LONGEST_NAME = 10.2;
    /// The dot of a colour and what is around it.
    private static final double AROUND_NAME = 2;

    private final CompareViewModel model;
    private final ObservableValue<Boolean> dark;
    private final Label ruler = new Label();
    private final ReadOnlyDoubleWrapper forNames = new ReadOnlyDoubleWrapper();
    private final ColumnFit fit;
    private List<String> names = List.of();

    /// @param choose takes the id of a scenario that is chosen
    public CompareView(CompareViewModel model, ObservableValue<Boolean> dark, Messages messages, Consumer<String> choose,
            ReasonsPopOver reasons) {
        this.model = model;
        this.dark = dark;
        setId("compare");
        setAccessibleText(messages.text("ui.compare.title"));
        getStyleClass().add("compare");
        getColumns().add(nameColumn(messages.text("ui.compare.scenario")));
        for (ComparedFigure figure : ComparedFigure.values()) {
            getColumns().add(figureColumn(messages.text(figure.key()), figure));
        }
        getColumns().forEach(column -> column.setReorderable(false));
        setRowFactory(_ -> new ScenarioTableRow());
        setSortPolicy(_ -> order());
        FigureExplanation.on(this, reasons, (row, column) -> column.getUserData() instanceof ComparedFigure figure
                ? model.reasons(row.get().id(), figure) : Optional.empty());
        choosing(choose);
        dark.subscribe(this::refresh);
        fit = fit();
        RowsHeight.limit(this);
        model.rows().subscribe(this::show);
        show();
    }

    private ColumnFit fit() {
        getChildren().add(ruler);
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(this::measureNames);
        var fit = new ColumnFit(this, ruler.fontProperty());
        fit.growing(getColumns().getFirst(), NAME, 1);
        for (ComparedFigure figure : ComparedFigure.values()) {
            wanted(figure).ifPresentOrElse(wanted -> fit.giving(column(figure), width(figure), wanted),
                    () -> fit.fixed(column(figure), width(figure)));
        }
        return fit;
    }

    private static double width(ComparedFigure figure) {
        return switch (figure) {
            case NET_CASH -> 5.8;
            case DIFFERENCE -> 5.5;
            case PER_TASK -> 6.9;
            case RUN_OUT -> 7.1;
            case GROSS, MEDIAN -> 5.6;
            case TAX -> 4.8;
            case LAPSED -> 5.2;
            case MIDDLE -> 9.6;
            case CHEAPER -> 6.4;
        };
    }

    /// How wide it must be to show what only gives way where even the whole window is too narrow, names in one line if they are short.
    public double leastWidth() {
        return fit.least(column(ComparedFigure.DIFFERENCE), column(ComparedFigure.PER_TASK)) + forNames.get();
    }

    /// What names and the notes below them want beyond their column, in pixels.
    public ReadOnlyDoubleProperty forNames() {
        return forNames.getReadOnlyProperty();
    }

    private void measureNames() {
        Font font = ruler.getFont();
        double longest = names.stream().mapToDouble(name -> Measure.width(name, font)).max().orElse(0) + AROUND_NAME * font.getSize();
        forNames.set(Math.clamp(longest - NAME * font.getSize(), 0, (LONGEST_NAME - NAME) * font.getSize()));
    }

    /// Whether a figure has something to say that is worth a column where there is room; empty where it is always shown.
    private Optional<ObservableValue<Boolean>> wanted(ComparedFigure figure) {
        return switch (figure) {
            case NET_CASH, RUN_OUT -> Optional.empty();
            case DIFFERENCE, PER_TASK, GROSS -> Optional.of(new SimpleBooleanProperty(true));
            case TAX -> Optional.of(model.taxed());
            case LAPSED -> Optional.of(model.lapsing());
            case MEDIAN, MIDDLE, CHEAPER -> Optional.of(model.simulated());
        };
    }

    /// Scenarios keep their places while their figures change.
    private void show() {
        Map<String, ScenarioRow> wanted = new LinkedHashMap<>();
        model.rows().forEach(row -> wanted.put(row.id(), row));
        if (getItems().size() == wanted.size() && getItems().stream().allMatch(place -> wanted.containsKey(place.get().id()))) {
            getItems().forEach(place -> place.set(wanted.get(place.get().id())));
        } else {
            getItems().setAll(wanted.values().stream().map(ScenarioPlace::new).toList());
        }
        order();
        List<String> now = model.rows().stream().flatMap(row -> Stream.of(row.name(), row.volume())).toList();
        if (!now.equals(names)) {
            names = now;
            measureNames();
        }
    }

    /// By the chosen column or, where none is, as the scenarios stand.
    private boolean order() {
        List<String> ids = model.rows().stream().map(ScenarioRow::id).toList();
        Comparator<ScenarioPlace> wanted = getComparator() == null ? Comparator.comparing(place -> ids.indexOf(place.get().id()))
                : getComparator();
        for (int place = 1; place < getItems().size(); place++) {
            if (wanted.compare(getItems().get(place - 1), getItems().get(place)) > 0) {
                getItems().sort(wanted);
                return true;
            }
        }
        return true;
    }

    /// Lets the table leave the window.
    public LiveTable<ScenarioPlace> offer(String name, TableExports exports) {
        return new LiveTable<>(this, () -> name, place -> place.get().cells(), List.of()).offer(exports);
    }

    private void choosing(Consumer<String> choose) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, choose));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ScenarioPlace row = getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.ENTER && row != null && getFocusModel().getFocusedCell().getColumn() == 0) {
                choose.accept(row.get().id());
                event.consume();
            }
        });
    }

    private void clicked(MouseEvent event, Consumer<String> choose) {
        ScenarioPlace row = getSelectionModel().getSelectedItem();
        if (event.getClickCount() == 2 && row != null && getFocusModel().getFocusedCell().getColumn() == 0) {
            choose.accept(row.get().id());
        }
    }

    private TableColumn<?, ?> column(ComparedFigure figure) {
        return getColumns().stream().filter(column -> column.getUserData() == figure).findFirst().orElseThrow();
    }

    private static TableColumn<ScenarioPlace, ScenarioPlace> column(String title, Comparator<ScenarioRow> order) {
        var column = new TableColumn<ScenarioPlace, ScenarioPlace>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(ScenarioPlace::get, order));
        return column;
    }

    private TableColumn<ScenarioPlace, ScenarioPlace> nameColumn(String title) {
        var column = column(title, Comparator.comparing(ScenarioRow::name));
        column.setCellFactory(_ -> new NameCell(column, dark));
        return column;
    }

    /// What is not known comes last.
    private static TableColumn<ScenarioPlace, ScenarioPlace> figureColumn(String title, ComparedFigure figure) {
        var column = column(title, Comparator.comparing(row -> row.cell(figure).order().orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder())));
        column.setUserData(figure);
        column.getStyleClass().add(StyleClasses.FIGURE);
        FigureExplanation.mark(column);
        column.setCellFactory(_ -> new FigureCell(column, figure));
        return column;
    }
}
