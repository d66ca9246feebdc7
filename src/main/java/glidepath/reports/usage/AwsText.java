package glidepath.reports.usage;

import java.util.Optional;
import java.util.stream.Stream;

import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.texts.Messages;
import glidepath.usage.aws.AwsProposal;

/// What an AWS account's facts would change in a plan, in words.
public record AwsText(Messages messages, AwsProposal proposal, Assumptions plan) {

    public String text() {
        var lines = Stream.of(proposal.grants().stream().map(this::grant),
                proposal.values().entrySet().stream().map(value -> quota(value.getKey(), value.getValue())),
                proposal.warnings().stream().map(warning -> "! " + messages.say(warning))).flatMap(line -> line).toList();
        return messages.text("aws.title") + "\n" + (lines.isEmpty() ? "  " + messages.text("aws.nothing") + "\n"
                : String.join("", lines.stream().map(line -> "  " + line + "\n").toList()));
    }

    /// A credit of the account as a grant.
    public String grant(Grant grant) {
        String amount = messages.numbers().money(grant.amount());
        String text = grant.expires().map(last -> messages.text("aws.grant.until", grant.name(), amount, last))
                .orElseGet(() -> messages.text("aws.grant", grant.name(), amount));
        String named = grant.products().isEmpty() ? text : messages.text("aws.grant.products", text, String.join(", ", grant.products()));
        return grant.on() ? named : messages.text("aws.grant.off", named);
    }

    /// A quota beside what the plan has.
    public String quota(InputRef<?> input, Object value) {
        return messages.text("aws.quota", plan.workload(input.item()).name(), messages.label(input.lever()), shown(plan.get(input)),
                shown(value));
    }

    private String shown(Object value) {
        return value instanceof Optional<?> optional ? optional.map(messages.numbers()::any).orElse("") : messages.numbers().any(value);
    }
}
