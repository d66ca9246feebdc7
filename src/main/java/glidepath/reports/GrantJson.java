package glidepath.reports;

import java.util.Collection;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.CreditProgram;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// Credit programs as JSON.
record GrantJson(Collection<CreditProgram> programs) {

    String text() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        programs.forEach(program -> list.add(json(program)));
        return Json.write(list);
    }

    private static ObjectNode json(CreditProgram program) {
        CreditProgram.Terms terms = program.terms();
        ObjectNode node = Json.object().put("id", program.id()).put("name", program.name()).put("provider", program.provider())
                .put("money", program.money()).put("amount", terms.amount()).put("starts", terms.start()).put("ends", terms.ends())
                .put("pays", terms.pays()).put("paysNot", terms.paysNot()).put("note", terms.note());
        program.excludes().forEach(node.putArray("excludes")::add);
        ArrayNode blanks = node.putArray("toFillIn");
        program.blanks().forEach(blank -> blanks.addObject().put("input", blank.input()).put("hint", blank.hint()));
        return node.put("source", program.source().title()).put("checked", program.source().checked().orElseThrow().toString())
                .put("evidence", EnumKey.of(program.source().evidence()));
    }
}
