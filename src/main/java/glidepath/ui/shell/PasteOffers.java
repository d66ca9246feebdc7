package glidepath.ui.shell;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import glidepath.advise.estimate.Given;
import glidepath.advise.estimate.PublishedSums;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.files.usage.Pseudonyms;
import glidepath.files.usage.UsageFiles;
import glidepath.texts.Messages;
import glidepath.ui.levers.ChoicesViewModel;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.LeversViewModel;
import glidepath.ui.palette.Command;
import glidepath.ui.usage.SamplePlan;
import glidepath.units.Message;
import glidepath.usage.Sample;
import glidepath.usage.proposal.PlanProposal;
import glidepath.usage.proposal.Proposals;

/// What can be made of a text that is pasted into the window: the id of a model, a published sum, lines of a log or a table of usage.
final class PasteOffers {

    private static final int LONGEST_ID = 200;
    private static final int MOST_MODELS = 5;
    private static final Pattern CELLS = Pattern.compile("[,;\\t|]");
    private static final Pattern PRICES = Pattern.compile("(?i).*\\b(prices?|rates?|per|input|output)\\b.*");
    private static final Pattern AMOUNTS = Pattern.compile("(?i).*\\b(calls|requests|quantity|usage|cost|total|amount|sum)\\b.*");

    private final WindowModel window;
    private final WindowActions actions;
    private final Messages messages;
    private final PriceCatalog catalog;

    PasteOffers(WindowModel window, WindowActions actions) {
        this.window = window;
        this.actions = actions;
        messages = window.context().messages();
        catalog = window.session().catalog();
    }

    /// @return none where nothing is known of it
    List<Command> of(String text) {
        var offers = new ArrayList<Command>();
        if (text.strip().length() <= LONGEST_ID && !text.strip().contains("\n")) {
            window.shell().levers().modelInput().ifPresent(input -> catalog.resolve(text.strip()).models().stream().limit(MOST_MODELS)
                    .forEach(model -> offers.add(use(input, model))));
        }
        return offers.isEmpty() ? longer(text) : offers;
    }

    private List<Command> longer(String text) {
        Sample sample = UsageFiles.read("pasted", text.getBytes(StandardCharsets.UTF_8), Pseudonyms.forOneReading(), catalog::identifiers);
        if (!sample.isEmpty()) {
            return usage(sample);
        }
        return text.length() <= PublishedSums.LONGEST && isSum(text) ? List.of(offer("ui.paste.sum", () -> again(text))) : List.of();
    }

    private Command offer(String key, Runnable run, Object... values) {
        return new Command(messages.text(key, values), messages.text("ui.paste.group"), "", actions.behind(run));
    }

    private Command use(InputViewModel<?> input, Model model) {
        String workload = window.shell().levers().workload().get() == null ? "" : window.shell().levers().workload()
                .map(LeversViewModel.Choice::name).getValue();
        return offer("ui.paste.model", () -> input.choices().choose(new ChoicesViewModel.Choice(model.id().toString(), model.name())),
                model.name(), model.id().toString(), workload);
    }

    private boolean isSum(String text) {
        return !isPriceTable(text) && new PublishedSums(catalog, window.context().today()).read(text, Given.NOTHING).isSum();
    }

    /// Heads that name models and prices, and no amounts, over rows of as many cells: prices of several models have no sum.
    private static boolean isPriceTable(String text) {
        List<String> lines = text.strip().lines().toList();
        String heads = lines.getFirst();
        int cells = CELLS.split(heads, -1).length;
        return lines.size() > 2 && cells > 2 && heads.toLowerCase(Locale.ROOT).contains("model") && PRICES.matcher(heads).matches()
                && !AMOUNTS.matcher(heads).matches() && lines.stream().allMatch(line -> CELLS.split(line, -1).length == cells);
    }

    private void again(String text) {
        window.shell().pages().model(Pages.PLAYBOOK).estimate().pasted().set(text.strip());
        window.shell().pages().shown().set(Pages.PLAYBOOK);
    }

    /// A plan of its own, and what it would change in the open one.
    private List<Command> usage(Sample sample) {
        BigDecimal calls = sample.total().calls().orElse(BigDecimal.ZERO);
        PlanProposal change = Proposals.of(sample, window.session().plan().assumptions(), catalog);
        var offers = new ArrayList<Command>();
        String one = calls.compareTo(BigDecimal.ONE) == 0 ? ".one" : "";
        SamplePlan.proposal(sample, catalog).ifPresent(fresh -> offers.add(offer("ui.paste.usage" + one, () -> start(fresh), calls)));
        offers.add(offer("ui.paste.merge" + one, () -> window.session().editOnce(Message.of("gesture.paste"), plan ->
                change.applied(plan, (_, _) -> true)), calls));
        return offers;
    }

    private void start(PlanProposal fresh) {
        if (window.files().mayLeave()) {
            new SamplePlan(messages, window.files(), window.context().today()).start(fresh);
        }
    }
}
