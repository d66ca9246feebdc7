package glidepath.ui.shell;

import java.util.List;

import org.jspecify.annotations.Nullable;

import glidepath.texts.Messages;
import glidepath.ui.help.HelpView;
import glidepath.ui.help.HelpViewModel;
import glidepath.ui.help.TourView;
import glidepath.ui.help.TourViewModel;
import glidepath.ui.palette.Command;
import glidepath.ui.palette.CommandPaletteView;
import glidepath.ui.palette.CommandPaletteViewModel;
import glidepath.ui.start.StartViewModel;

/// What can lie over the window's content: the command palette, the start page, the help sheet and the tour. All but the palette are made
/// when they are first wanted.
final class Overlays {

    private final WindowModel model;
    private final WindowFrame frame;
    private final WindowActions actions;
    private final Messages messages;
    private final CommandPaletteViewModel palette;
    private @Nullable HelpViewModel help;
    private @Nullable TourViewModel tour;

    Overlays(WindowModel model, WindowFrame frame, WindowActions actions) {
        this.model = model;
        this.frame = frame;
        this.actions = actions;
        messages = model.context().messages();
        palette = new CommandPaletteViewModel(new PaletteCommands(actions, () -> WindowCommands.recent(actions, model), model.shell(),
                messages));
        frame.cover(new CommandPaletteView(palette, messages.text("ui.palette.prompt"), messages.text("ui.palette.nothing")));
        frame.start().ifPresent(this::presentWorkshops);
    }

    void palette() {
        palette.show();
    }

    /// Opens the palette with these commands alone, to choose one of.
    void offer(List<Command> offers) {
        palette.offer(offers);
    }

    void startPage() {
        frame.open(frame.start().orElseGet(() -> {
            var page = new StartViewModel(model.context().catalog(), model::files, model.context().settings(), messages,
                    model.context().today());
            presentWorkshops(page);
            return page;
        }));
    }

    private void presentWorkshops(StartViewModel page) {
        page.others().presentBy(model.shell()::present);
    }

    void help(HelpViewModel.Topic topic) {
        HelpViewModel sheet = help;
        if (sheet == null) {
            sheet = new HelpViewModel(messages, actions::keys);
            help = sheet;
            frame.cover(new HelpView(sheet));
        }
        sheet.show(topic);
    }

    void tour() {
        TourViewModel stops = tour;
        if (stops == null) {
            stops = new TourViewModel(messages);
            tour = stops;
            frame.cover(new TourView(stops, messages));
        }
        model.shell().pages().shown().set(Pages.OVERVIEW);
        stops.begin(place -> frame.scene().lookup(place) != null);
    }
}
