package glidepath.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.advise.estimate.Claim;
import glidepath.advise.estimate.Reading;
import glidepath.advise.estimate.Span;
import glidepath.files.json.Json;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Message;

/// What became of a published sum as JSON.
///
/// @param sumLines the sum done again, line by line
record EstimateJson(Messages messages, Reading reading, List<String> sumLines) {

    String text() {
        ObjectNode root = Json.object();
        reading.currency().ifPresent(code -> root.put("currency", code));
        span(root, "sum", reading.total(), reading.isSum());
        reading.period().ifPresent(period -> root.put("period", period.name()));
        ArrayNode claims = root.putArray("claims");
        reading.claims().forEach(claim -> claim(claims.addObject(), claim));
        strings(root.putArray("sumLines"), sumLines);
        strings(root.putArray("missing"), said(reading.missing()));
        strings(root.putArray("assumed"), said(reading.assumed()));
        strings(root.putArray("notUnderstood"), reading.unread());
        return Json.write(root);
    }

    private List<String> said(List<Message> all) {
        return all.stream().map(messages::say).toList();
    }

    private static void strings(ArrayNode to, List<String> values) {
        values.forEach(to::add);
    }

    private void claim(ObjectNode node, Claim claim) {
        node.put("of", EnumKey.of(claim.of())).put("unit", claim.unit());
        span(node, "claimed", claim.claimed(), true);
        span(node, "sum", claim.sum(), true);
        claim.factor().ifPresent(factor -> node.put("factor", factor.round(new MathContext(6)).stripTrailingZeros()));
        node.put("verdict", EnumKey.of(claim.verdict()));
        claim.note().ifPresent(note -> node.put("note", messages.say(note)));
    }

    private static void span(ObjectNode node, String name, Span span, boolean there) {
        if (there && span.isPoint()) {
            node.put(name, rounded(span.low()));
        } else if (there) {
            node.putObject(name).put("low", rounded(span.low())).put("high", rounded(span.high()));
        }
    }

    /// Cents, and of what is less than a dollar all that there is.
    private static BigDecimal rounded(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.ONE) < 0 && value.signum() != 0 ? value.round(new MathContext(8)).stripTrailingZeros()
                : value.setScale(2, RoundingMode.HALF_UP);
    }
}
