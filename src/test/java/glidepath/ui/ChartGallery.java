package glidepath.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.compare.CompareChartViewModel;
import glidepath.ui.compare.WaterfallViewModel;
import glidepath.ui.kit.Theme;
import glidepath.ui.kit.chart.BarChartView;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.StackChartView;
import glidepath.ui.kit.chart.StepChartView;
import glidepath.ui.months.MonthsViewModel;
import glidepath.ui.runway.RunwayViewModel;
import glidepath.units.Count;
import glidepath.units.Message;

/// All charts on one page, for the eye: `light` or `dark`, then the name of a sample, then `--small` for half the size.
public final class ChartGallery extends Application {

    private final FlowPane page = new FlowPane(12, 12);
    private final Messages messages = Messages.in(Locale.US);
    private boolean dark;
    private double scale;

    @Override
    public void start(Stage stage) {
        List<String> args = getParameters().getRaw();
        dark = args.contains("dark");
        scale = args.contains("--small") ? 0.5 : 1;
        new Theme().use(dark ? "dark" : "light");
        page.setStyle("-fx-padding: 12px; -fx-background-color: -color-bg-subtle; -fx-font-family: Roboto; -fx-font-size: 13px;");
        String sample = args.stream().filter(Samples.NAMES::contains).findFirst().orElse("support-bot");
        show(Samples.read(sample));
        stage.setScene(new Scene(page, 1280, 800));
        stage.setTitle("gallery");
        stage.show();
    }

    private void show(Plan plan) {
        var session = new Session(plan, Catalogs.shipped(), Runnable::run);
        var runway = new RunwayViewModel(messages);
        var months = new MonthsViewModel(messages);
        var charts = new CompareChartViewModel(messages);
        var why = new WaterfallViewModel(messages);
        session.showOn(now -> {
            runway.show(now);
            months.show(now);
            charts.show(now);
            why.show(now);
        });
        var isDark = new SimpleBooleanProperty(dark);
        nudge(session);
        session.select(plan.scenarios().getLast().id());
        page.getChildren().addAll(card("Credit runway", new LineChartView(runway.data(), isDark), 680, 310),
                card("Monthly cost", new StackChartView(months.data(), isDark, (_, _, month) -> months.choose(month)), 440, 310),
                card("Bars", new BarChartView(charts.bars(), isDark, (_, _, bar) -> session.select(plan.scenarios().get(bar).id())), 330,
                        250),
                card("Months", new LineChartView(charts.curves(), isDark), 400, 250),
                card("Why", new StepChartView(why.data(), isDark), 360, 250));
    }

    /// Changes something, so that there is a state before.
    private static void nudge(Session session) {
        session.edit(Message.of("gallery"), plan -> plan.withAssumptions(plan.assumptions().with(Map.of(
                Levers.CALLS.at(plan.assumptions().workloads().getFirst().id()),
                Count.of(plan.assumptions().workloads().getFirst().demand().calls().value().multiply(new BigDecimal("1.2"))
                        .toPlainString())))));
    }

    private VBox card(String title, Region chart, double width, double height) {
        chart.setPrefSize(width * scale, height * scale);
        var box = new VBox(8, new Label(title), chart);
        box.setStyle("-fx-padding: 12px; -fx-background-color: -color-bg-default; -fx-background-radius: 8px;");
        return box;
    }

    public static void main(String[] args) {
        launch(args);
    }
}
