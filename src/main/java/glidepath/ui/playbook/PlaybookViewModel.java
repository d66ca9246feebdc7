package glidepath.ui.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.advise.AdviceContext;
import glidepath.advise.Playbook;
import glidepath.advise.PlaybookEntry;
import glidepath.advise.PlaybookEntry.Link;
import glidepath.advise.PlaybookEntry.Topic;
import glidepath.catalog.Source;
import glidepath.files.Samples;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.EvidenceChip.Proof;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.levers.InputIds;

/// The playbook: what is found of it, with the plan's own figures.
public final class PlaybookViewModel implements PageViewModel {

    /// @param figure what the plan says of it; empty where it says nothing
    /// @param link   what the way there is called; empty where there is none
    public record Entry(String key, String title, String text, String figure, Proof proof, String link) {
    }

    public record Chapter(String title, List<Entry> entries) {
    }

    /// Where entries lead.
    ///
    /// @param lever  takes an input's path, such as `route-batchShare`
    /// @param page   takes a page's key
    /// @param sample takes a sample's name
    public record Links(Consumer<String> lever, Consumer<String> page, Consumer<String> sample) {
    }

    private final Messages messages;
    private final PageWork work;
    private final LocalDate today;
    private final Links links;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Chapter> chapters = FXCollections.observableArrayList();
    private final EstimateViewModel estimate;

    /// @param idle  runs what need not keep up with a slider
    /// @param today for the age of sources
    public PlaybookViewModel(Messages messages, Executor idle, LocalDate today, Links links) {
        this.messages = messages;
        this.today = today;
        this.links = links;
        estimate = new EstimateViewModel(messages, today);
        work = new PageWork(idle, this::fill);
        query.subscribe(work::again);
    }

    @Override
    public PageWork work() {
        return work;
    }

    /// Words that an entry must have, all of them.
    public StringProperty query() {
        return query;
    }

    public ObservableList<Chapter> chapters() {
        return chapters;
    }

    public EstimateViewModel estimate() {
        return estimate;
    }

    private void fill(Snapshot now) {
        estimate.use(now.catalog());
        var it = new AdviceContext(now.shown(), now.plan().situation(), now.catalog(), today);
        var found = new ArrayList<Chapter>();
        for (Topic topic : Topic.values()) {
            String title = messages.label(topic);
            List<Entry> entries = Playbook.ENTRIES.stream().filter(entry -> entry.topic() == topic).map(entry -> entry(entry, it))
                    .filter(entry -> matches(title + " " + entry.title() + " " + entry.text())).toList();
            if (!entries.isEmpty()) {
                found.add(new Chapter(title, entries));
            }
        }
        if (!chapters.equals(found)) {
            chapters.setAll(found);
        }
    }

    private boolean matches(String text) {
        String low = text.toLowerCase(messages.numbers().locale());
        return Stream.of(query.get().toLowerCase(messages.numbers().locale()).strip().split("\\s+")).allMatch(low::contains);
    }

    private Entry entry(PlaybookEntry entry, AdviceContext it) {
        boolean source = entry.topic() == Topic.SOURCE;
        return new Entry(entry.key(), source ? entry.source().title() : messages.text(entry.key()), source ? entry.source().page()
                : messages.text(entry.key() + ".text"),
                entry.figure().flatMap(figure -> figure.of(it)).map(messages::say).orElse(""), proof(entry.source()), link(entry.link()));
    }

    private Proof proof(Source source) {
        String origin = source.checked().map(day -> messages.text("advice.read", source.title(), day)).orElse(source.title());
        return Proof.of(messages, source, origin);
    }

    private String link(Link link) {
        return switch (link) {
            case Link.ToLever to -> messages.text("ui.playbook.lever", messages.label(to.lever()));
            case Link.ToPage to -> messages.text("ui.playbook.page", messages.text("ui.page." + key(to)));
            case Link.ToSample to -> messages.text("ui.playbook.sample", Samples.read(to.sample()).name());
            case Link.None _ -> "";
        };
    }

    private static String key(Link.ToPage link) {
        return link.page().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Goes where an entry leads.
    public void follow(Entry entry) {
        Optional<Link> link = Playbook.ENTRIES.stream().filter(each -> each.key().equals(entry.key())).map(PlaybookEntry::link).findFirst();
        switch (link.orElseThrow()) {
            case Link.ToLever to -> links.lever().accept(InputIds.of(to.lever()));
            case Link.ToPage to -> links.page().accept(key(to));
            case Link.ToSample to -> links.sample().accept(to.sample());
            case Link.None _ -> { }
        }
    }
}
