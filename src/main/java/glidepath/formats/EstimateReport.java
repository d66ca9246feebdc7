package glidepath.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import glidepath.advise.EstimateCheck;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a check of a published sum found, in sentences.
public record EstimateReport(Words words, EstimateCheck check) {

    /// The sum done again, then each finding, or that there is none.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(words.text("estimate.sum", check.calls(), check.inputTokens(), words.numbers().rate(check.inputPrice()), check.outputTokens(),
                words.numbers().rate(check.outputPrice()), words.numbers().money(check.total())));
        lines.add(words.text("estimate.claimed", words.numbers().money(check.claimed())));
        check.findings().forEach(finding -> lines.add(words.label(finding)));
        if (check.findings().isEmpty()) {
            lines.add(words.text("estimate.possible"));
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
