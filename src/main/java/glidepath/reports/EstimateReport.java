package glidepath.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.advise.EstimateCheck;
import glidepath.files.json.Json;
import glidepath.texts.Messages;

/// What a check of a published sum found, in sentences.
public record EstimateReport(Messages messages, EstimateCheck check) {

    /// The sum done again, then each finding, or that there is none.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(messages.text("estimate.sum", check.calls(), check.inputTokens(), messages.numbers().rate(check.inputPrice()), check.outputTokens(),
                messages.numbers().rate(check.outputPrice()), messages.numbers().money(check.total())));
        lines.add(messages.text("estimate.claimed", messages.numbers().money(check.claimed())));
        check.findings().forEach(finding -> lines.add(messages.label(finding)));
        if (check.findings().isEmpty()) {
            lines.add(messages.text("estimate.possible"));
        }
        return lines;
    }

    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    public String json() {
        ObjectNode root = Json.object().put("leastTotal", check.total().toCents()).put("claimed", check.claimed().toCents());
        ArrayNode findings = root.putArray("findings");
        check.findings().forEach(finding -> findings.add(finding.name().toLowerCase(Locale.ROOT)));
        return Json.write(root);
    }
}
