package glidepath.ui.odds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.Crossover;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.RangePresets;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.simulate.OddsQuestion;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.CrossoverText;
import glidepath.texts.Messages;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.kit.chart.TornadoData;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;
import glidepath.usage.Sample;
import glidepath.usage.proposal.MeasuredRanges;

/// The odds of the chosen scenario, what decides them, and its draws.
public final class OddsViewModel implements PageViewModel {

    /// A figure in its card.
    ///
    /// @param key for tests
    public record OddsFigure(String key, String title, String value, String note) {
    }

    private final Session session;
    private final Messages messages;
    private final LiveOdds odds;
    private final ObservableValue<Optional<Sample>> sample;
    private final BiConsumer<String, InputRef<?>> lead;
    private final PageWork work;
    private final OddsQuestionViewModel question;
    private final SeedViewModel seed;
    private final SeekViewModel seek;
    private final SamplesViewModel samples;
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ObservableList<String> crossovers = FXCollections.observableArrayList();
    private final ObservableList<OddsFigure> figures = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LineData> survival = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
    private final ReadOnlyObjectWrapper<TornadoData> tornado = new ReadOnlyObjectWrapper<>(TornadoData.EMPTY);
    private final Field<Boolean> days = new Field<>(_ -> work().again());
    private List<InputRef<?>> decisive = List.of();

    /// @param sample of usage that was read last
    /// @param lead   takes a scenario's name and an input to which a bar leads
    public OddsViewModel(Session session, Messages messages, Pace pace, LocalDate today, LiveOdds odds,
            ObservableValue<Optional<Sample>> sample, BiConsumer<String, InputRef<?>> lead) {
        this.sample = sample;
        this.session = session;
        this.messages = messages;
        this.odds = odds;
        this.lead = lead;
        days.show(false);
        work = new PageWork(pace.idle().get(), this::fill);
        question = new OddsQuestionViewModel(messages, today, work::again);
        seed = new SeedViewModel(session, messages);
        seek = new SeekViewModel(session, messages, pace, today);
        seek.visible().bind(work.visible());
        samples = new SamplesViewModel(session, messages);
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

    public SeedViewModel seed() {
        return seed;
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

    /// How far each range moves what is left to pay, or how long credits last.
    public ReadOnlyObjectProperty<TornadoData> tornado() {
        return tornado.getReadOnlyProperty();
    }

    /// Whether the tornado tells of days that credits last, and not of what is left to pay.
    public Field<Boolean> days() {
        return days;
    }

    /// Asks whether it lasts through a month, by its number in the plan.
    public void ask(int month) {
        work.latest().ifPresent(now -> question.choose(now.plan().settings().horizon().get(month).atEndOfMonth()));
    }

    /// Leads to the input of a bar.
    public void lead(int bar) {
        if (bar >= 0 && bar < decisive.size()) {
            work.latest().ifPresent(now -> lead.accept(now.scenario().name(), decisive.get(bar)));
        }
    }

    /// Growth half as much and half again.
    public void presetGrowth() {
        preset("growth", RangePresets::growth);
    }

    /// Discounts of up to 30 %.
    public void presetPrices() {
        preset("prices", RangePresets::pricesFall);
    }

    /// Tokens a call as they differed from day to day, where usage was read.
    public void presetTokens() {
        sample.getValue().ifPresent(read -> preset("tokens", (plan, scenario) -> MeasuredRanges.tokens(plan, scenario, read,
                session.catalog())));
    }

    /// Whether usage was read.
    public ObservableValue<Boolean> hasSample() {
        return sample.map(Optional::isPresent);
    }

    private interface Preset {

        Plan of(Plan plan, String scenario);
    }

    private void preset(String name, Preset preset) {
        try {
            session.edit(Message.of("gesture.preset." + name), plan -> preset.of(plan, session.selected()));
            session.endGesture();
        } catch (InvalidValueException refused) {
            note.set(messages.say(refused.reason()));
        }
    }

    private void fill(Snapshot now) {
        seed.show(now.plan());
        Optional<ScenarioOdds> found = odds.of(now, now.selected());
        boolean complete = now.shown().complete();
        empty.set(now.plan().uncertainty().isEmpty() ? messages.text("ui.odds.empty") : complete ? "" : messages.text("ui.odds.unpriced"));
        List<String> turns = new CrossoverText(messages, now.plan()).of(Crossover.of(now.forecast()));
        if (!turns.equals(crossovers)) {
            crossovers.setAll(turns);
        }
        if (found.isEmpty()) {
            figures.clear();
            survival.set(LineData.EMPTY);
            tornado.set(TornadoData.EMPTY);
            decisive = List.of();
            samples.clear();
            note.set("");
            return;
        }
        OddsQuestion asked = question.of(now.plan().settings(), now.shown().assumptions());
        note.set(messages.text("ui.odds.note", now.scenario().name(), found.get().draws(), Long.toString(now.plan().uncertainty().seed())));
        var words = new OddsFigures(messages, now, found.get(), asked);
        List<OddsFigure> wanted = words.figures();
        if (!wanted.equals(figures)) {
            figures.setAll(wanted);
        }
        survival.set(words.survival());
        var bars = new TornadoBars(messages, odds.latest().get().map(LiveOdds.Simulated::now).orElse(now), found.get(),
                Boolean.TRUE.equals(days.get()));
        tornado.set(bars.data());
        decisive = new ArrayList<>(bars.inputs());
        samples.fill(now);
    }
}
