package glidepath.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import glidepath.texts.Messages;
import glidepath.ui.levers.ChoicesViewModel;
import glidepath.ui.levers.GroupViewModel;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.ModelOffer;
import glidepath.ui.palette.Command;

/// Everything that the palette can find at a moment: commands, scenarios, workloads, inputs, models.
public final class Commands {

    private final ShellViewModel model;
    private final Messages messages;
    private final Consumer<String> reveal;

    /// @param reveal takes the id of an input to put the focus on
    public Commands(ShellViewModel model, Messages messages, Consumer<String> reveal) {
        this.model = model;
        this.messages = messages;
        this.reveal = reveal;
    }

    /// @param menus the commands of the menus
    public List<Command> all(List<Command> menus) {
        var all = new ArrayList<>(menus);
        model.scenarios().tabs().forEach(tab -> all.add(new Command(tab.name(), group("scenario"), "", () -> model.scenarios().select(tab.id()))));
        model.levers().workloads().forEach(workload -> all.add(new Command(workload.name(), group("workload"), "", () -> model.levers().choose(workload))));
        model.levers().groups().forEach(group -> group.inputs().stream().filter(input -> input.visible().get())
                .forEach(input -> all.add(new Command(input.label(), messages.text("ui.palette.input", group.title().get()), "", () -> show(group, input)))));
        model.levers().modelInput().ifPresent(input -> model.levers().models().find("").forEach(choice -> all.add(modelCommand(input, choice))));
        return all;
    }

    private Command modelCommand(InputViewModel<?> input, ModelOffer.Choice choice) {
        return new Command(messages.text("ui.palette.use", choice.name(), choice.provider()), group("model"), "",
                () -> input.choices().choose(new ChoicesViewModel.Choice(choice.id(), choice.name())));
    }

    private String group(String key) {
        return messages.text("ui.palette." + key);
    }

    private void show(GroupViewModel group, InputViewModel<?> input) {
        group.open().set(true);
        reveal.accept(input.id());
    }
}
