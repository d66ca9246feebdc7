package glidepath.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

import glidepath.texts.Messages;
import glidepath.ui.levers.ChoicesViewModel;
import glidepath.ui.levers.GroupViewModel;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.ModelOffer;
import glidepath.ui.palette.Command;
import glidepath.ui.palette.CommandSource;
import glidepath.ui.palette.FuzzyMatch;

/// What the palette can find at a moment: every command, scenarios, workloads, inputs, models; and what it can do with what is typed.
///
/// @param recent takes the files opened lately into the commands
record PaletteCommands(WindowActions actions, Runnable recent, ShellViewModel model, Messages messages) implements CommandSource {

    private static final int MOST_ACTS = 4;
    /// `6000`, `5 %`, `31 May 2028`.
    private static final int LONGEST_VALUE = 3;

    private record Act(Command command, int penalty, int length) {
    }

    @Override
    public List<Command> all() {
        recent.run();
        var all = new ArrayList<Command>();
        menus(all);
        model.scenarios().tabs().forEach(tab -> all.add(new Command(tab.name(), group("scenario"), "",
                actions.behind(() -> model.scenarios().select(tab.id())))));
        model.levers().workloads().forEach(workload -> all.add(new Command(workload.name(), group("workload"), "",
                actions.behind(() -> model.levers().choose(workload)))));
        inputs(all);
        return all;
    }

    private void menus(List<Command> all) {
        actions.menus().forEach((menu, entries) -> entries.stream().filter(action -> action != ActionUtils.ACTION_SEPARATOR)
                .forEach(action -> all.add(command(menu, action))));
    }

    private void inputs(List<Command> all) {
        model.levers().groups().forEach(group -> group.inputs().stream().filter(input -> input.visible().get()).forEach(input ->
                all.add(new Command(input.label(), messages.text("ui.palette.input", group.title().get()), "", actions.behind(() ->
                        model.inputs().lead(group, input))))));
        model.levers().modelInput().ifPresent(input -> model.levers().models().names().forEach(choice -> all.add(use(input, choice))));
    }

    private Command command(String menu, Action action) {
        String keys = action.getAccelerator() == null ? "" : action.getAccelerator().getDisplayText();
        return new Command(action.getText(), actions.name(menu).replace("_", ""), keys, !action.isDisabled(), () -> action.handle(null));
    }

    private Command use(InputViewModel<?> input, ModelOffer.Choice choice) {
        return new Command(messages.text("ui.palette.use", choice.name(), choice.provider()), group("model"), "",
                actions.behind(() -> input.choices().choose(new ChoicesViewModel.Choice(choice.id(), choice.name()))));
    }

    private String group(String key) {
        return messages.text("ui.palette." + key);
    }

    /// `calls 6000`, `batch 40%`: an input's name and a value that it can take.
    @Override
    public List<Command> acting(String query) {
        String[] words = query.strip().split("\\s+");
        var acts = new ArrayList<Act>();
        for (int value = 1; value <= Math.min(LONGEST_VALUE, words.length - 1); value++) {
            String name = String.join(" ", List.of(words).subList(0, words.length - value)).toLowerCase(Locale.ROOT);
            String typed = String.join(" ", List.of(words).subList(words.length - value, words.length));
            act(name, typed, acts);
        }
        return acts.stream().sorted(Comparator.comparingInt(Act::penalty).thenComparingInt(Act::length)).limit(MOST_ACTS).map(Act::command)
                .toList();
    }

    private void act(String name, String typed, List<Act> acts) {
        model.levers().groups().forEach(group -> group.inputs().stream().filter(input -> input.visible().get())
                .forEach(input -> act(group, input, name, typed, acts)));
    }

    private void act(GroupViewModel group, InputViewModel<?> input, String name, String typed, List<Act> into) {
        var penalty = FuzzyMatch.of(name, input.label());
        if (penalty.isPresent() && FuzzyMatch.isNear(penalty.getAsInt())) {
            input.value().preview(typed).ifPresent(value -> into.add(new Act(new Command(
                    messages.text("ui.palette.set", input.label(), value), messages.text("ui.palette.input", group.title().get()), "",
                    actions.behind(() -> input.take(typed))), penalty.getAsInt(), input.label().length())));
        }
    }
}
