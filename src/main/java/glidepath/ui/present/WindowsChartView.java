package glidepath.ui.present;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import glidepath.texts.Messages;

/// A day as 24 columns of 12 windows: what is billed, and how much of it is used. A column is an hour.
final class WindowsChartView extends Region {

    private static final int NOT_BILLED = -1;
    private static final int MINUTES = 5;
    private static final int HOURS = 24;
    private static final int AN_HOUR = 12;
    private static final double GAP = 0.12;
    /// The side of a sample of a colour, of the height of letters.
    private static final double SAMPLE = 0.7;

    private final ObservableValue<ExhibitsViewModel.Windows> windows;
    private final List<Rectangle> grounds = new ArrayList<>();
    private final List<Rectangle> fills = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final Label sentence = new Label();
    private final HBox key;

    WindowsChartView(ObservableValue<ExhibitsViewModel.Windows> windows, Messages messages) {
        this.windows = windows;
        getStyleClass().add("windows-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (int window = 0; window < HOURS * AN_HOUR; window++) {
            grounds.add(styled("window-ground"));
            fills.add(styled("window-used"));
        }
        for (int hour = 0; hour < HOURS; hour += 3) {
            hours.add(new Label(hour + ":00"));
        }
        sentence.getStyleClass().add("windows-sentence");
        getChildren().addAll(grounds);
        getChildren().addAll(fills);
        getChildren().addAll(hours);
        key = new HBox(entry("window-used", messages.text("story.windows.used")),
                entry("window-billed", messages.text("story.windows.idle")));
        key.getStyleClass().add("windows-key");
        getChildren().addAll(sentence, key);
        windows.subscribe(now -> {
            sentence.setText(now.sentence());
            key.setVisible(!now.sentence().isEmpty());
            setAccessibleText(now.sentence());
            requestLayout();
        });
    }

    private static Rectangle styled(String look) {
        var cell = new Rectangle();
        cell.getStyleClass().add(look);
        return cell;
    }

    /// What a colour means.
    private static Label entry(String look, String name) {
        Rectangle sample = styled(look);
        var entry = new Label(name, sample);
        entry.fontProperty().subscribe(font -> {
            sample.setWidth(font.getSize() * SAMPLE);
            sample.setHeight(font.getSize() * SAMPLE);
        });
        return entry;
    }

    /// What the colours mean stands beside the sentence, or below it where both find no room in one line.
    @Override
    protected void layoutChildren() {
        sentence.autosize();
        key.autosize();
        hours.forEach(Label::autosize);
        boolean beside = sentence.getWidth() + key.getWidth() <= getWidth();
        key.relocate(beside ? getWidth() - key.getWidth() : 0, beside ? 0 : sentence.getHeight());
        double top = sentence.getHeight() + (beside ? 0 : key.getHeight());
        double bottom = getHeight() - hours.getFirst().getHeight();
        double wide = getWidth() / HOURS;
        double high = (bottom - top) / AN_HOUR;
        for (int window = 0; window < grounds.size(); window++) {
            cell(window, window / AN_HOUR * wide, bottom - (window % AN_HOUR + 1) * high, wide, high);
        }
        for (int place = 0; place < hours.size(); place++) {
            hours.get(place).relocate(place * 3 * wide, bottom);
        }
    }

    private void cell(int window, double x, double y, double wide, double high) {
        int used = windows.getValue().used().get(window);
        Rectangle ground = grounds.get(window);
        lay(ground, x, y, wide * (1 - GAP), high * (1 - GAP));
        ground.getStyleClass().setAll(used == NOT_BILLED ? "window-ground" : "window-billed");
        Rectangle fill = fills.get(window);
        fill.setVisible(used > 0);
        lay(fill, x, y, wide * (1 - GAP) * Math.max(0, used) / MINUTES, high * (1 - GAP));
    }

    private static void lay(Rectangle cell, double x, double y, double wide, double high) {
        cell.setX(x);
        cell.setY(y);
        cell.setWidth(Math.max(0, wide));
        cell.setHeight(Math.max(0, high));
    }
}
