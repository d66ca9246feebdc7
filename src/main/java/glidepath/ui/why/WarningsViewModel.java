package glidepath.ui.why;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.PlanChecks;
import glidepath.engine.Problem;
import glidepath.plan.InputRef;
import glidepath.plan.Situation;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.units.Message;

/// What is wrong or odd with the plan: one warning of each kind, the most severe first. Each leads to its input, and can be set aside with
/// a reason.
public final class WarningsViewModel implements PageViewModel {

    /// @param kind  of which it is
    /// @param about what it is about, and `also` what else is like it; empty for none
    /// @param error whether a figure is missing or wrong, and not just odd
    /// @param input what the way to its input is called; empty where there is none
    public record Warning(String kind, String about, String text, String also, boolean error, String input, List<Problem> problems) {
    }

    /// One that was set aside.
    public record Aside(String key, String about, String reason) {
    }

    private final Session session;
    private final Messages messages;
    private final LocalDate today;
    private final BiConsumer<String, InputRef<?>> way;
    private final ObservableList<Warning> warnings = FXCollections.observableArrayList();
    private final ObservableList<Aside> aside = FXCollections.observableArrayList();
    private final PageWork work;

    /// @param longer runs the checks of the plan, which take longer than a frame
    /// @param today  for the age of prices
    /// @param way    leads to an input in the scenario of that name
    public WarningsViewModel(Session session, Messages messages, PageWork.Lane longer, LocalDate today,
            BiConsumer<String, InputRef<?>> way) {
        this.session = session;
        this.messages = messages;
        this.today = today;
        this.way = way;
        work = new PageWork(longer, now -> {
            List<Problem> found = PlanChecks.check(now.plan(), now.catalog(), today);
            return () -> fill(now, found);
        });
    }

    @Override
    public PageWork work() {
        return work;
    }

    public ObservableList<Warning> warnings() {
        return warnings;
    }

    public ObservableList<Aside> aside() {
        return aside;
    }

    private void fill(Snapshot now, List<Problem> found) {
        var text = new WarningText(messages, now.plan().situation().aside());
        RowList.show(warnings, text.open(found, now.catalog().isOld(today)));
        RowList.show(aside, text.aside(found));
    }

    /// Goes to the input that does something about it.
    public void lead(Warning warning) {
        Problem first = warning.problems().getFirst();
        first.place().ifPresent(place -> way.accept(first.scenario(), place));
    }

    /// Does without all of a kind.
    public void setAside(Warning warning, String reason) {
        if (!reason.isBlank()) {
            change(situation -> {
                Situation next = situation;
                for (Problem problem : warning.problems()) {
                    next = next.without(problem.key(), reason);
                }
                return next;
            });
        }
    }

    public void tellAgain(Aside one) {
        change(situation -> situation.withWarning(one.key()));
    }

    private void change(UnaryOperator<Situation> change) {
        session.editOnce(Message.of("gesture.aside"), plan -> plan.withSituation(change.apply(plan.situation())));
    }
}
