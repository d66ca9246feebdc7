package glidepath.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an AWS account calls by an ARN of its own, which says nothing of the model behind it.
public final class OwnResource {

    private static final Pattern ARN = Pattern.compile("arn:aws[\\w-]*:bedrock:[^/\\s]*:(application-inference-profile|provisioned-model"
            + "|custom-model|imported-model)/[\\w./:-]+");
    private static final Map<String, String> ASK = Map.of(
            "application-inference-profile", "get-inference-profile --inference-profile-identifier ",
            "provisioned-model", "get-provisioned-model-throughput --provisioned-model-id ",
            "custom-model", "get-custom-model --model-identifier ",
            "imported-model", "get-imported-model --model-identifier ");

    private OwnResource() {
    }

    /// The command that tells which model it is; empty where a text names no such thing.
    public static Optional<String> command(String text) {
        Matcher found = ARN.matcher(text);
        return found.find() ? Optional.of("aws bedrock " + ASK.get(found.group(1)) + found.group()) : Optional.empty();
    }

    /// The sentence that says so, with the command; empty where a text names no such thing.
    public static Optional<String> hint(String text) {
        return command(text).map(ask -> "Only your account knows which model that is: " + ask);
    }
}
