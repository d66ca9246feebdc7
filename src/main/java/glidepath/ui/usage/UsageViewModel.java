package glidepath.ui.usage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.reports.usage.SampleText;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.usage.Sample;

/// What was measured: what the files tell, the alarms, and what would change in the plan.
public final class UsageViewModel implements PageViewModel {

    private final Messages messages;
    private final ImportViewModel imports;
    private final PreviewViewModel preview;
    private final AccountViewModel account;
    private final PageWork work;
    private final ReadOnlyObjectWrapper<Optional<SampleInWords>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> problems = new ReadOnlyObjectWrapper<>(List.of());

    /// @param idle runs what need not keep up with a slider
    public UsageViewModel(Session session, Messages messages, ImportViewModel imports, Executor idle) {
        this.messages = messages;
        this.imports = imports;
        preview = new PreviewViewModel(session, messages);
        account = new AccountViewModel(session, messages);
        work = new PageWork(idle, this::fill);
        imports.found().subscribe(this::arrived);
    }

    @Override
    public PageWork work() {
        return work;
    }

    ImportViewModel imports() {
        return imports;
    }

    PreviewViewModel preview() {
        return preview;
    }

    AccountViewModel account() {
        return account;
    }

    /// What the sample tells; empty where none was read.
    ReadOnlyObjectProperty<Optional<SampleInWords>> told() {
        return told.getReadOnlyProperty();
    }

    /// What could not be used, and why.
    ReadOnlyObjectProperty<List<String>> problems() {
        return problems.getReadOnlyProperty();
    }

    private Optional<Sample> sample() {
        return imports.sample().getValue();
    }

    private void arrived(Optional<Findings> found) {
        told.set(sample().map(sample -> SampleInWords.of(sample, messages)));
        problems.set(found.map(all -> all.skips().stream().map(skip -> SampleText.skip(messages, skip)).toList()).orElse(List.of()));
        found.map(Findings::account).ifPresent(account::add);
        work.again();
    }

    private void fill(Snapshot now) {
        sample().ifPresent(sample -> preview.show(now, sample));
        account.show(now);
    }
}
