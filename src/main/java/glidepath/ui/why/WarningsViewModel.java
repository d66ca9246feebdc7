package glidepath.ui.why;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.PlanChecks;
import glidepath.engine.Problem;
import glidepath.engine.Severity;
import glidepath.plan.Lever;
import glidepath.plan.Situation;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.units.Message;

/// What is wrong or odd with the plan: one of a kind, the weightiest first. Each leads to its input, and can be set aside with a reason.
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

    /// Leads to an input.
    @FunctionalInterface
    public interface Way {
        /// @param scenario the name of the one that it is about
        /// @param item     id of the item whose input it is
        void to(String scenario, String item, Lever<?> lever);
    }

    private static final String OLD = "check.price.old";
    private static final int FRESH_DAYS = 30;

    private final Session session;
    private final Messages messages;
    private final LocalDate today;
    private final Way way;
    private final ObservableList<Warning> warnings = FXCollections.observableArrayList();
    private final ObservableList<Aside> aside = FXCollections.observableArrayList();
    private final PageWork work;

    /// @param longer runs the checks of the plan, which take longer than a frame
    /// @param today  for the age of prices
    public WarningsViewModel(Session session, Messages messages, PageWork.Lane longer, LocalDate today, Way way) {
        this.session = session;
        this.messages = messages;
        this.today = today;
        this.way = way;
        work = new PageWork(longer, now -> {
            List<Problem> found = PlanChecks.check(now.plan(), now.catalog());
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
        boolean ageTold = ChronoUnit.DAYS.between(now.catalog().date(), today) > FRESH_DAYS;   // in the footer, once for all
        Map<String, String> reasons = now.plan().situation().aside();
        var open = new LinkedHashMap<String, List<Problem>>();
        var away = new ArrayList<Aside>();
        for (Problem problem : found) {
            String reason = reasons.get(key(problem));
            if (reason != null) {
                away.add(new Aside(key(problem), about(problem) + ": " + messages.say(problem.message()), reason));
            } else if (!ageTold || !kind(problem).equals(OLD)) {
                open.computeIfAbsent(kind(problem), _ -> new ArrayList<>()).add(problem);
            }
        }
        set(warnings, open.entrySet().stream().map(entry -> warning(entry.getKey(), entry.getValue())).toList());
        set(aside, away);
    }

    private static String kind(Problem problem) {
        return problem.message().key().equals("check.price.unchecked") ? OLD : problem.message().key();
    }

    /// By which it is remembered that it was set aside.
    private static String key(Problem problem) {
        return problem.message().key() + " " + problem.subject();
    }

    private String about(Problem problem) {
        return messages.text("ui.why.note", problem.scenario(), problem.subject());
    }

    private Warning warning(String kind, List<Problem> problems) {
        Problem first = problems.getFirst();
        List<String> others = problems.stream().skip(1).map(Problem::subject).filter(subject -> !subject.equals(first.subject())).distinct()
                .toList();
        Optional<String> input = first.place().map(place -> messages.text("ui.why.lead", messages.label(place.lever())));
        return new Warning(kind, about(first), messages.say(first.message()), others.isEmpty() ? ""
                : messages.text("ui.why.also", String.join(", ", others)),
                first.severity() == Severity.ERROR, input.orElse(""), List.copyOf(problems));
    }

    /// Goes to the input that does something about it.
    public void lead(Warning warning) {
        Problem first = warning.problems().getFirst();
        first.place().ifPresent(place -> way.to(first.scenario(), place.item(), place.lever()));
    }

    /// Does without all of a kind.
    public void setAside(Warning warning, String reason) {
        if (!reason.isBlank()) {
            change(situation -> {
                Situation next = situation;
                for (Problem problem : warning.problems()) {
                    next = next.without(key(problem), reason);
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

    private static <T> void set(ObservableList<T> list, List<T> wanted) {
        if (!list.equals(wanted)) {
            list.setAll(wanted);
        }
    }
}
