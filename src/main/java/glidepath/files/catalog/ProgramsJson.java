package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.CreditProgram;
import glidepath.catalog.Evidence;
import glidepath.catalog.Source;
import glidepath.files.json.Json;
import glidepath.texts.ShippedFile;

/// The credit programs that ship with the program, in `assets/programs.json`.
public final class ProgramsJson {

    private ProgramsJson() {
    }

    /// @throws IllegalStateException where the file is missing or broken: the program was not built as it should be
    public static List<CreditProgram> shipped() {
        try {
            var programs = new ArrayList<CreditProgram>();
            Json.read(ShippedFile.text("assets/programs.json")).get("programs").forEach(node -> programs.add(program(node)));
            return List.copyOf(programs);
        } catch (Json.Unreadable broken) {
            throw new IllegalStateException("The file of credit programs is broken", broken);
        }
    }

    private static CreditProgram program(JsonNode node) {
        JsonNode covers = node.get("covers");
        var terms = new CreditProgram.Terms(text(node, "amount"), text(node, "start"), text(node, "ends"), text(node, "pays"),
                text(node, "paysNot"), text(node, "note"));
        return new CreditProgram(text(node, "id"), text(node, "name"), text(node, "provider"), node.get("money").asBoolean(), terms,
                new CreditProgram.Covers(texts(covers, "pays"), texts(covers, "paysNot"), texts(covers, "unknown")),
                texts(node, "products"),
                node.path("changes").valueStream().map(change -> new CreditProgram.Change(LocalDate.parse(text(change, "from")),
                texts(change, "products"))).toList(),
                node.path("blanks").valueStream().map(blank -> new CreditProgram.Blank(text(blank, "input"), text(blank, "hint"))).toList(),
                texts(node, "excludes"), source(node));
    }

    private static Source source(JsonNode node) {
        return new Source(text(node, "source"), "", Optional.of(LocalDate.parse(text(node, "read"))),
                Evidence.valueOf(text(node, "label").toUpperCase(Locale.ROOT)));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static List<String> texts(JsonNode node, String name) {
        return node.path(name).valueStream().map(JsonNode::asString).toList();
    }
}
