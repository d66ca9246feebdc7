package glidepath.ui.usage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

import glidepath.files.aws.AwsFactsJson;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.reports.usage.AwsText;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.usage.aws.AwsFacts;
import glidepath.usage.aws.AwsProposal;

/// What an AWS account says of its credits, quotas and models: the commands to run, what they print, and what that would change in the
/// plan.
final class AccountViewModel {

    /// A grant or a quota that can be taken over.
    record Line(String key, String text) {
    }

    private final Session session;
    private final Messages messages;
    private final StringProperty pasted = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> refused = new HashSet<>();
    private AwsFacts facts = AwsFacts.NONE;
    private @Nullable Snapshot latest;
    private @Nullable AwsProposal proposal;

    AccountViewModel(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    /// What to run.
    static List<String> commands() {
        return AwsFactsJson.COMMANDS;
    }

    /// What one of them printed.
    StringProperty pasted() {
        return pasted;
    }

    /// What is wrong with what was pasted; empty where nothing is.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Where the account and the plan do not go together.
    ReadOnlyObjectProperty<List<String>> warnings() {
        return warnings.getReadOnlyProperty();
    }

    /// Reads what was pasted. What cannot be read stays where it is.
    void read() {
        AwsFacts read = AwsFactsJson.read(pasted.get());
        problem.set(String.join(". ", read.problems().stream().map(messages::say).toList()));
        if (read.problems().isEmpty()) {
            pasted.set("");
        }
        add(read);
    }

    /// Together with what was read before.
    void add(AwsFacts more) {
        facts = facts.and(new AwsFacts(more.credits(), more.quotas(), more.models(), List.of()));
        fill();
    }

    void show(Snapshot now) {
        latest = now;
        fill();
    }

    private void fill() {
        Snapshot now = latest;
        if (now == null || facts.equals(AwsFacts.NONE)) {
            return;
        }
        AwsProposal all = AwsProposal.of(facts, now.plan().assumptions(), now.catalog());
        proposal = all;
        var text = new AwsText(messages, all, now.plan().assumptions());
        var shown = new ArrayList<Line>();
        all.grants().forEach(grant -> shown.add(new Line(key(grant), text.grant(grant))));
        all.values().forEach((input, value) -> shown.add(new Line(input.toString(), text.quota(input, value))));
        lines.set(List.copyOf(shown));
        warnings.set(all.warnings().stream().map(messages::say).toList());
    }

    private static String key(Grant grant) {
        return "grant " + grant.id();
    }

    BooleanProperty choice(Line line) {
        var choice = new SimpleBooleanProperty(!refused.contains(line.key()));
        choice.subscribe(on -> {
            refused.remove(line.key());
            if (!on) {
                refused.add(line.key());
            }
        });
        return choice;
    }

    /// Takes what is chosen into the plan, as one step.
    void apply() {
        AwsProposal all = proposal;
        if (all != null) {
            Map<InputRef<?>, Object> values = new LinkedHashMap<>(all.values());
            values.keySet().removeIf(input -> refused.contains(input.toString()));
            var chosen = new AwsProposal(all.grants().stream().filter(grant -> !refused.contains(key(grant))).toList(), values,
                    all.warnings());
            session.editOnce(Message.of("gesture.account"), chosen::applied);
        }
    }
}
