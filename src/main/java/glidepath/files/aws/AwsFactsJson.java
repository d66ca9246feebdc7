package glidepath.files.aws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Json;
import glidepath.files.rows.Encoding;
import glidepath.files.rows.TimeCell;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.usage.Moment;
import glidepath.usage.aws.AwsFacts;
import glidepath.usage.aws.Credit;
import glidepath.usage.aws.ServiceQuota;

/// What `aws billing get-credits`, `aws service-quotas list-service-quotas --service-code bedrock` and `aws bedrock
/// list-foundation-models` print.
public final class AwsFactsJson {

    /// What to run, and in this order.
    public static final List<String> COMMANDS = List.of("aws billing get-credits",
            "aws service-quotas list-service-quotas --service-code bedrock",
            "aws bedrock list-foundation-models");

    private static final String REFUSED = "An error occurred (";
    private static final String ENABLED = "ENABLED";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private final List<Message> problems = new ArrayList<>();

    /// No command prints more.
    public static final int MOST_BYTES = 20_000_000;

    private AwsFactsJson() {
    }

    /// As a file holds it, which PowerShell writes as UTF-16.
    public static AwsFacts read(byte[] bytes) {
        return read(Encoding.of(bytes).text(bytes));
    }

    /// @return what the text tells; a problem where it is none of the three
    public static AwsFacts read(String text) {
        try {
            return new AwsFactsJson().facts(Json.read(text.replaceFirst("^\uFEFF", "")));
        } catch (Json.Unreadable broken) {
            if (text.stripLeading().startsWith(REFUSED)) {
                return new AwsFacts(List.of(), List.of(), Set.of(), List.of(Message.of("usage.unknown.error")));
            }
            return new AwsFacts(List.of(), List.of(), Set.of(),
                    List.of(Message.of("aws.broken", broken.line(), String.valueOf(broken.getMessage()))));
        }
    }

    private AwsFacts facts(JsonNode root) {
        if (!root.path("NextToken").asString("").isEmpty() || !root.path("nextToken").asString("").isEmpty()) {
            problems.add(Message.of("usage.more-pages"));
        }
        if (root.has("credits")) {
            return new AwsFacts(credits(root.get("credits")), List.of(), Set.of(), problems);
        }
        if (root.has("Quotas")) {
            return new AwsFacts(List.of(), quotas(root.get("Quotas")), Set.of(), problems);
        }
        if (root.has("modelSummaries")) {
            var models = new TreeSet<String>();
            root.get("modelSummaries").forEach(model -> models.add(model.path("modelId").asString("")));
            models.remove("");
            return new AwsFacts(List.of(), List.of(), models, problems);
        }
        problems.add(Message.of("aws.unknown", String.join(", ", COMMANDS)));
        return new AwsFacts(List.of(), List.of(), Set.of(), problems);
    }

    private List<Credit> credits(JsonNode list) {
        var credits = new ArrayList<Credit>();
        for (JsonNode node : list) {
            String id = node.path("creditId").asString("");
            JsonNode remaining = node.path("remainingAmount");
            String currency = remaining.path("currencyCode").asString("USD");
            Optional<Money> amount = money(remaining.path("currencyAmount")).filter(left -> !left.isNegative());
            if (amount.isEmpty() || !currency.equals("USD")) {
                problems.add(Message.of(amount.isEmpty() ? "aws.credit.amount" : "aws.credit.currency", id, currency));
                continue;
            }
            List<String> products = new ArrayList<>();
            node.path("applicableProductNames").forEach(product -> products.add(product.asString("")));
            credits.add(new Credit(id, node.path("description").asString(""), amount.get(), day(id, node.path("startDate")),
                    day(id, node.path("endDate")), products, node.path("creditStatus").asString(ENABLED).equals(ENABLED)));
        }
        return credits;
    }

    private static Optional<Money> money(JsonNode node) {
        return number(node).map(Money::new);
    }

    /// As a number, or as a text.
    private static Optional<BigDecimal> number(JsonNode node) {
        try {
            return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(Decimals.parse(Json.scalar(node)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Seconds since 1970, as a number or a text, or a time in words; one that cannot be read is told, since no end is none at all.
    private Optional<LocalDate> day(String credit, JsonNode node) {
        String text = node.isString() || node.isNumber() ? node.asString().strip() : "";
        Optional<LocalDate> day = TimeCell.parse(text, false).map(Moment::day);
        if (day.isEmpty() && !text.isEmpty()) {
            problems.add(Message.of("aws.credit.date", credit, text));
        }
        return day;
    }

    private static List<ServiceQuota> quotas(JsonNode list) {
        var quotas = new ArrayList<ServiceQuota>();
        list.forEach(node -> quota(node.path("Value"))
                .flatMap(value -> ServiceQuota.named(node.path("QuotaName").asString(""), value)).ifPresent(quotas::add));
        return quotas;
    }

    private static Optional<Count> quota(JsonNode value) {
        return number(value).filter(number -> number.signum() >= 0 && number.compareTo(MOST) < 0).map(Count::new);
    }
}
