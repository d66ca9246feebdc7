package glidepath.reports;

import java.util.Collection;
import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.files.json.Json;
import glidepath.plan.Levers;
import glidepath.plan.Section;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;

/// Credit programs that a grant can start from, as text or JSON: what is known of each, and what only the award letter tells.
public record GrantReport(Messages messages, PriceCatalog catalog, Collection<CreditProgram> programs) {

    public String text() {
        var text = new StringBuilder();
        for (CreditProgram program : programs) {
            text.append(messages.text("grants.program", program.id(), program.name(), catalog.billerOf(program.provider()))).append('\n');
            line(text, "amount", program.terms().amount());
            line(text, "start", program.terms().start());
            line(text, "ends", program.terms().ends());
            line(text, "pays", program.terms().pays());
            line(text, "pays-not", program.terms().paysNot());
            line(text, "excludes", String.join(", ", program.excludes()));
            line(text, "note", program.terms().note());
            if (!program.money()) {
                text.append("    ").append(messages.text("grants.no-money")).append('\n');
            }
            program.blanks().forEach(blank -> text.append("    ").append(messages.text("grants.blank", label(blank), blank.hint()))
                    .append('\n'));
            text.append("    ").append(source(program.source())).append('\n');
        }
        return text.toString();
    }

    private void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append("    ").append(messages.text("grants." + key, value)).append('\n');
        }
    }

    private String label(CreditProgram.Blank blank) {
        return messages.label(Levers.find(Section.GRANTS, blank.input()).orElseThrow());
    }

    private String source(Source source) {
        return messages.text("grants.source", source.title(), source.checked().orElseThrow(), messages.label(source.evidence()));
    }

    public String json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        programs.forEach(program -> list.add(json(program)));
        return Json.write(list);
    }

    private static ObjectNode json(CreditProgram program) {
        CreditProgram.Terms terms = program.terms();
        ObjectNode node = Json.object().put("id", program.id()).put("name", program.name()).put("provider", program.provider())
                .put("money", program.money())
                .put("amount", terms.amount()).put("starts", terms.start()).put("ends", terms.ends()).put("pays", terms.pays())
                .put("paysNot", terms.paysNot())
                .put("note", terms.note());
        texts(node, "excludes", program.excludes());
        ArrayNode blanks = node.putArray("toFillIn");
        program.blanks().forEach(blank -> blanks.addObject().put("input", blank.input()).put("hint", blank.hint()));
        return node.put("source", program.source().title()).put("checked", program.source().checked().orElseThrow().toString())
                .put("evidence", EnumKey.of(program.source().evidence()));
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode list = node.putArray(name);
        texts.forEach(list::add);
    }
}
