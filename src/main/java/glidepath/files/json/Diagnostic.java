package glidepath.files.json;

import java.util.List;

import glidepath.texts.Legible;

/// Something wrong in a file.
///
/// @param place    where: `line 3`, or a path such as `workloads "chat" > route > batchShare`; empty for the file as a whole
/// @param sentence what is wrong and what to do
public record Diagnostic(String place, String sentence) {

    /// As it is printed: `plan.json: workloads "chat": ...`.
    public String in(String file) {
        return Legible.of(file + ": " + (place.isEmpty() ? "" : place + ": ") + sentence
                + (sentence.endsWith(".") || sentence.endsWith("?") ? "" : "."));
    }

    public static String in(String file, List<Diagnostic> faults) {
        return String.join("\n", faults.stream().map(fault -> fault.in(file)).toList());
    }
}
