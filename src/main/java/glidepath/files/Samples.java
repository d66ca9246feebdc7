package glidepath.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.files.json.Diagnostic;
import glidepath.files.json.Json;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.texts.ShippedFile;

/// The plans that ship with the program, to start from and to learn from.
public final class Samples {

    /// Their names, the one of the first start first.
    public static final List<String> NAMES = List.of("support-bot", "reference-volumes", "batch", "custom-import", "credit-runway",
            "everything");

    /// Plans to start from, by what is built: their numbers are guesses to be replaced.
    public static final List<String> TEMPLATES = List.of("coding-agent", "documents", "enrichment", "voice", "image");

    /// Plans with a story to tell, ten minutes each.
    public static final List<String> WORKSHOPS = List.of("what-credits-buy", "batch-or-import", "true-price");

    /// All of them.
    public static final List<String> ALL = Stream.of(NAMES, TEMPLATES, WORKSHOPS).flatMap(List::stream).toList();

    /// What a sample is called by where a plan's file is asked for, before its name.
    public static final String PREFIX = "sample:";

    private static final String FOLDER = "assets/samples/";

    private Samples() {
    }

    /// The plan that `sample:NAME` stands for; empty for every other word.
    public static Optional<Plan> of(String word) {
        return ALL.stream().filter(name -> word.equals(PREFIX + name)).findFirst().map(Samples::read);
    }

    /// That there is no such sample, and which there are.
    public static String unknown(String word) {
        return "No sample is called " + word.substring(PREFIX.length()) + ". There are " + String.join(", ", ALL);
    }

    /// @param name one of [#ALL]
    public static Plan read(String name) {
        ReadResult<Plan> reading = PlanJson.read(text(name), Messages.root());
        return reading.value().orElseThrow(() -> new IllegalStateException(Diagnostic.in(name, reading.faults())));
    }

    /// What a plan calls itself, without reading the rest of it.
    ///
    /// @param name one of [#NAMES]
    public static String title(String name) {
        try {
            return Json.read(text(name)).get("name").asString();
        } catch (Json.Unreadable broken) {
            throw new IllegalStateException("The sample " + name + " is broken", broken);
        }
    }

    static String text(String name) {
        return ShippedFile.text(FOLDER + name + ".json");
    }
}
