import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/// What others have made of the application: the list of the build's dependencies with their licences, and the texts that come with them.
/// A text that comes with several is told once.
final class Notices {

    private static final String TEXT = "META-INF/(LICENSE|NOTICE|DEPENDENCIES)[^/]*";
    private static final List<String> OWN = List.of("pricing", "assets/fonts/roboto");

    private Notices() {
    }

    /// @param dependencies as the build lists them
    static String of(Path dependencies, List<Path> jars) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();   // a text, and whose it is
        for (String folder : OWN) {
            for (Path file : Image.files(Path.of(folder))) {
                if (file.getFileName().toString().toUpperCase(Locale.ROOT).matches("(LICENSE|NOTICE).*")) {
                    texts.merge(Files.readString(file).strip(), folder + "/" + file.getFileName(), (one, more) -> one + ", " + more);
                }
            }
        }
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : file.stream().filter(each -> each.getName().matches(TEXT)).toList()) {
                    String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).strip();
                    texts.merge(text, jar.getFileName().toString(), (one, more) -> one.contains(more) ? one : one + ", " + more);
                }
            }
        }
        return "Glidepath is licensed under the Apache License 2.0. It brings along:\n\n" + Files.readString(dependencies).strip()
                + "\n\nThe licences of Java's own parts lie in lib/runtime/legal.\n"
                + texts.entrySet().stream().map(each -> "\n==== " + each.getValue() + "\n\n" + each.getKey() + "\n").collect(Collectors.joining());
    }
}
