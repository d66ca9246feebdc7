package glidepath.ui.odds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.InputRef;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.simulate.OddsQuestion;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.CrossoverText;
import glidepath.texts.Messages;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.ui.kit.chart.LineData;
import glidepath.usage.Sample;

/// The odds of the chosen scenario, what decides them, and its draws.
public final class OddsViewModel implements PageViewModel {

    private final Messages messages;
    private final LiveOdds odds;
    private final PageWork work;
    private final OddsQuestionViewModel question;
    private final SeekViewModel seek;
    private final SamplesViewModel samples;
    private final TornadoViewModel tornado;
    private final PresetsViewModel presets;
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ObservableList<String> crossovers = FXCollections.observableArrayList();
    private final ObservableList<OddsFigure> figures = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LineData> survival = new ReadOnlyObjectWrapper<>(LineData.EMPTY);

    /// @param sample of usage that was read last
    /// @param lead   takes a scenario's name and an input to which a bar leads
    public OddsViewModel(Session session, Messages messages, Pace pace, LocalDate today, LiveOdds odds,
            ObservableValue<Optional<Sample>> sample, BiConsumer<String, InputRef<?>> lead) {
        this.messages = messages;
        this.odds = odds;
        work = new PageWork(pace.idle().get(), this::fill).lacking(odds::isAwaited);
        question = new OddsQuestionViewModel(messages, today, work::again);
        seek = new SeekViewModel(session, messages, pace, today);
        seek.visible().bind(work.visible());
        samples = new SamplesViewModel(session, messages);
        tornado = new TornadoViewModel(messages, lead, work::again);
        presets = new PresetsViewModel(session, messages, sample, note::set);
        odds.latest().subscribe(work::again);
    }

    @Override
    public PageWork work() {
        return work;
    }

    @Override
    public void show(Snapshot now) {
        work.show(now);
        seek.show(now);
    }

    public OddsQuestionViewModel question() {
        return question;
    }

    public SeekViewModel seek() {
        return seek;
    }

    public SamplesViewModel samples() {
        return samples;
    }

    /// What to do where there are no ranges, or prices are missing; empty where odds are shown.
    public ReadOnlyStringProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /// How many draws of which seed.
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /// The days on which another scenario becomes the cheapest.
    public ObservableList<String> crossovers() {
        return crossovers;
    }

    public ObservableList<OddsFigure> figures() {
        return figures;
    }

    /// How often credits and cash last through each month; a click on a month asks for it.
    public ReadOnlyObjectProperty<LineData> survival() {
        return survival.getReadOnlyProperty();
    }

    /// What decides it.
    public TornadoViewModel tornado() {
        return tornado;
    }

    /// Ranges to begin with.
    public PresetsViewModel presets() {
        return presets;
    }

    private void fill(Snapshot now) {
        samples.seed().show(now.plan());
        empty.set(now.plan().uncertainty().isEmpty() ? messages.text("ui.odds.empty")
                : odds.isPriced(now) ? "" : messages.text("ui.odds.unpriced"));
        RowList.show(crossovers, new CrossoverText(messages, now.plan()).of(now.forecast()));
        odds.of(now, now.selected()).ifPresentOrElse(found -> fill(now, found), () -> {
            note.set("");
            figures.clear();
            survival.set(LineData.EMPTY);
            tornado.clear();
            samples.clear();
        });
    }

    private void fill(Snapshot now, ScenarioOdds found) {
        OddsQuestion asked = question.of(now.plan().settings(), now.shown().assumptions());
        note.set(messages.text("ui.odds.note", now.scenario().name(), found.draws(), Long.toString(now.plan().uncertainty().seed())));
        var words = new OddsFigures(messages, now, found, asked);
        RowList.show(figures, words.figures());
        survival.set(words.survival());
        tornado.fill(now, odds.latest().get().map(LiveOdds.Simulated::now).orElse(now), found);
        samples.fill(now);
    }
}
