package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.figures.KeyFigureKind;
import glidepath.ui.levers.ChoicesViewModel;
import glidepath.ui.levers.Editor;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.Stride;
import glidepath.units.Money;

/// Whatever a person does, in whatever order: the window shows a fresh forecast of its plan, and undo leads back to the start.
class RandomWalkTest {

    private static final int ACTIONS = Thorough.or("actions", 60, 800);
    private static final long SEED = 20_261_123;
    private static final List<String> TYPED = List.of("0", "1", "12%", "100k", "1.5M", "3*4000", "-5", "abc", "", "50", "2027-03",
            "2028-01-31",
            "2027-02: 500", "1e1000000", "aws/maker.large", "99.9%", "€5", "1,000", "+10%", "=2*3", "1e9", "0.3", "in 18 months");

    @TempDir
    private Path folder;
    private final Random random = new Random(SEED);

    @Test
    void theFiguresAlwaysAreThoseOfThePlanAndUndoingAllLeadsBack() {
        Plan first = Fixtures.plan(Fixtures.chat(Fixtures.SMALL), Fixtures.workload("search", Fixtures.LARGE, 1_000, 2_000, 100));
        var desk = new Desk(first, folder);
        for (int action = 0; action < ACTIONS; action++) {
            act(desk);
            ScenarioForecast fresh = Forecaster.forecast(desk.session.plan(), Fixtures.CATALOG).of(desk.session.selected());
            String where = "after action " + action + " of seed " + SEED;
            assertEquals(told(fresh.firstMonth().gross(), fresh.firstMonth().complete()), figure(desk, KeyFigureKind.FIRST_MONTH), where);
            assertEquals(told(fresh.leftToPay(), fresh.complete()), figure(desk, KeyFigureKind.NET_CASH), where);
        }
        while (desk.shell.history().undoable().get()) {
            desk.shell.history().undo();
        }
        assertEquals(first, desk.session.plan(), "seed " + SEED);
    }

    private static String told(Money amount, boolean complete) {
        return amount.isZero() && !complete ? "Unpriced" : Desk.WORDS.numbers().money(amount);
    }

    private static String figure(Desk desk, KeyFigureKind kind) {
        return desk.shell.figures().figure(kind).get().exact().replace("≥ ", "");
    }

    private void act(Desk desk) {
        List<InputViewModel<?>> inputs = desk.shell.levers().inputs();
        InputViewModel<?> input = inputs.get(random.nextInt(inputs.size()));
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> type(input);
            case 3, 4, 5 -> slide(input);
            case 6 -> input.slider().step(random.nextInt(7) - 3, Stride.values()[random.nextInt(3)]);
            case 7 -> input.edits().reset();
            case 8 -> scenario(desk);
            case 9 -> desk.shell.scenarios().next(random.nextInt(3) - 1);
            case 10 -> desk.shell.history().undo();
            case 11 -> desk.shell.history().redo();
            case 12 -> structure(desk);
            case 13 -> choose(input);
            case 14 -> desk.shell.levers().choose(desk.shell.levers().workloads()
                    .get(random.nextInt(desk.shell.levers().workloads().size())));
            default -> desk.shell.showBill(random.nextInt(12));
        }
    }

    private void type(InputViewModel<?> input) {
        input.text().set(TYPED.get(random.nextInt(TYPED.size())));
        if (random.nextInt(4) == 0) {
            input.typed().cancel();
        } else {
            input.commit();
        }
    }

    private void slide(InputViewModel<?> input) {
        if (input.about().slides()) {
            for (int step = random.nextInt(4); step >= 0; step--) {
                input.slider().position().setValue(random.nextDouble());
            }
            input.edits().endGesture();
        }
    }

    private void choose(InputViewModel<?> input) {
        List<ChoicesViewModel.Choice> choices = input.choices().fixed();
        if (!choices.isEmpty() && input.about().editor() == Editor.CHOICE) {
            input.choices().choose(choices.get(random.nextInt(choices.size())));
        } else if (input.about().editor() == Editor.TOGGLE) {
            input.choices().flag().setValue(random.nextBoolean());
            input.edits().endGesture();
        }
    }

    private void scenario(Desk desk) {
        String id = desk.shell.scenarios().selected().get();
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                if (desk.session.plan().scenarios().size() < 6) {
                    desk.shell.scenarios().add();
                }
            }
            case 2 -> desk.shell.scenarios().rename(id, "Name " + random.nextInt(100));
            case 3 -> desk.shell.scenarios().move(id, random.nextInt(3) - 1);
            case 4 -> desk.shell.scenarios().compareWith(id);
            default -> desk.shell.scenarios().remove(id);
        }
    }

    private void structure(Desk desk) {
        var assumptions = desk.session.plan().assumptions();
        switch (random.nextInt(8)) {
            case 0 -> addIfFew(assumptions.grants().size(), desk.shell.levers().items()::addGrant);
            case 1 -> addIfFew(assumptions.infrastructure().size(), desk.shell.levers().items()::addRow);
            case 2 -> addIfFew(assumptions.gateways().size(), desk.shell.levers().items()::addGateway);
            case 3 -> desk.shell.levers().items().addProvider();
            case 4 -> addIfFew(assumptions.workloads().size(), desk.shell.levers().items()::addWorkload);
            case 5 -> addIfFew(assumptions.workloads().size(), desk.shell.levers().items()::duplicateWorkload);
            case 6 -> desk.shell.levers().items().removeWorkload();
            default -> desk.shell.levers().groups().stream().flatMap(group -> group.remove().stream()).findFirst().ifPresent(Runnable::run);
        }
    }

    private static void addIfFew(int there, Runnable add) {
        if (there < 4) {
            add.run();
        }
    }
}
