package glidepath.files.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;

/// What the window remembers from one day to the next. It holds no part of any plan.
///
/// @param theme  `light`, `dark` or `system`
/// @param zoom   in percent, 80 to 200
/// @param window x, y, width, height; empty before the first time
/// @param folds  which groups of inputs are open, by key
/// @param recent files, the latest first
/// @param last   the file that was open last; empty where the plan was in none
/// @param exportFolder where the last export went; empty before the first
/// @param exportKind   how its name ended
/// @param images       how charts are painted
/// @param csv          how tables are written; empty before that was chosen
/// @param startPage    whether a start without a plan shows the start page
public record UserSettings(String theme, int zoom, List<Integer> window, boolean maximised, Map<String, Boolean> folds,
        List<String> recent, String last,
                           String exportFolder, String exportKind, ImageSettings images, Optional<Csv> csv, boolean startPage) {

    public static final UserSettings FIRST = new UserSettings("system", 100, List.of(), false, Map.of(), List.of(), "", "", "",
            new ImageSettings(2, false), Optional.empty(), true);
    private static final int MOST_RECENT = 10;

    /// How tables are written that leave the window as CSV files.
    ///
    /// @param separator    between cells
    /// @param decimalComma whether decimals follow a comma
    /// @param mark         whether a byte order mark leads
    public record Csv(char separator, boolean decimalComma, boolean mark) {
    }

    public UserSettings {
        window = List.copyOf(window);
        folds = Map.copyOf(folds);
        recent = List.copyOf(recent);
    }

    public UserSettings withTheme(String newTheme) {
        return new UserSettings(newTheme, zoom, window, maximised, folds, recent, last, exportFolder, exportKind, images, csv, startPage);
    }

    public UserSettings withZoom(int newZoom) {
        return new UserSettings(theme, Math.clamp(newZoom, 80, 200), window, maximised, folds, recent, last, exportFolder, exportKind,
                images, csv, startPage);
    }

    public UserSettings withWindow(List<Integer> newWindow, boolean isMaximised) {
        return new UserSettings(theme, zoom, newWindow, isMaximised, folds, recent, last, exportFolder, exportKind, images, csv, startPage);
    }

    public UserSettings withFolds(Map<String, Boolean> newFolds) {
        return new UserSettings(theme, zoom, window, maximised, newFolds, recent, last, exportFolder, exportKind, images, csv, startPage);
    }

    /// With a file on top of the recent ones: it is the open one.
    public UserSettings withRecent(String file) {
        var files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new UserSettings(theme, zoom, window, maximised, folds, files.subList(0, Math.min(files.size(), MOST_RECENT)), file,
                exportFolder, exportKind, images, csv, startPage);
    }

    /// With what the next start opens.
    public UserSettings withLast(String newLast) {
        return new UserSettings(theme, zoom, window, maximised, folds, recent, newLast, exportFolder, exportKind, images, csv, startPage);
    }

    public UserSettings withImages(ImageSettings newImages) {
        return new UserSettings(theme, zoom, window, maximised, folds, recent, last, exportFolder, exportKind, newImages, csv, startPage);
    }

    public UserSettings withCsv(Csv newCsv) {
        return new UserSettings(theme, zoom, window, maximised, folds, recent, last, exportFolder, exportKind, images, Optional.of(newCsv),
                startPage);
    }

    /// With or without the start page.
    public UserSettings withStartPage(boolean wanted) {
        return new UserSettings(theme, zoom, window, maximised, folds, recent, last, exportFolder, exportKind, images, csv, wanted);
    }

    /// With what the last export chose.
    public UserSettings withExport(String folder, String kind) {
        return new UserSettings(theme, zoom, window, maximised, folds, recent, last, folder, kind, images, csv, startPage);
    }

    /// Where the program keeps the files of who runs it.
    public static Path home() {
        return home(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /// Where the program keeps its own files, as each system has it. A folder that depends on where it was started counts for none.
    ///
    /// @param environment the variables of the process
    static Path home(Map<String, String> environment, String system, Path userHome) {
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("APPDATA", userHome.resolve("AppData").resolve("Roaming").toString()))
                    .resolve("Glidepath");
        }
        if (system.startsWith("Mac")) {
            return userHome.resolve("Library").resolve("Application Support").resolve("Glidepath");
        }
        Path config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        return (config.isAbsolute() ? config : userHome.resolve(".config")).resolve("glidepath");
    }

    /// Reads them; where the file is missing or broken, those of the first start.
    public static UserSettings read(Path home) {
        try {
            JsonNode root = Json.read(Files.readString(home.resolve("settings.json")));
            var window = new ArrayList<Integer>();
            root.path("window").forEach(number -> window.add(number.asInt()));
            Map<String, Boolean> folds = new TreeMap<>();
            root.path("folds").properties().forEach(fold -> folds.put(fold.getKey(), fold.getValue().asBoolean(false)));
            var recent = new ArrayList<String>();
            root.path("recent").forEach(file -> recent.add(file(file)));
            recent.removeIf(String::isEmpty);
            return new UserSettings(root.path("theme").asString("system"), 100, window.size() == 4 ? window : List.of(),
                    root.path("maximised").asBoolean(false), folds, recent, file(root.path("last")),
                    file(root.path("exportFolder")), root.path("exportKind").asString(""), images(root.path("images")),
                            csv(root.path("csv")),
                    root.path("startPage").asBoolean(true)).withZoom(root.path("zoom").asInt(100));
        } catch (IOException | Json.Unreadable | RuntimeException none) {
            return FIRST;
        }
    }

    /// A file's name; empty where the system could have none of that name.
    private static String file(JsonNode node) {
        try {
            return Path.of(node.asString("")).toString();
        } catch (InvalidPathException impossible) {
            return "";
        }
    }

    private static ImageSettings images(JsonNode node) {
        return new ImageSettings(node.path("scale").asInt(FIRST.images().scale()), node.path("transparent").asBoolean(false));
    }

    private static Optional<Csv> csv(JsonNode node) {
        String separator = node.path("separator").asString("");
        return separator.length() == 1 && ",;\t".contains(separator)
                ? Optional.of(new Csv(separator.charAt(0), node.path("decimalComma").asBoolean(separator.equals(";")), node.path("mark")
                .asBoolean(false)))
                : Optional.empty();
    }

    /// Writes them, in one step.
    public void write(Path home) throws IOException {
        ObjectNode root = Json.object().put("theme", theme).put("zoom", zoom).put("maximised", maximised).put("last", last)
                .put("exportFolder", exportFolder).put("exportKind", exportKind).put("startPage", startPage);
        exports(root);
        ArrayNode numbers = root.putArray("window");
        window.forEach(numbers::add);
        ObjectNode open = root.putObject("folds");
        new TreeMap<>(folds).forEach(open::put);
        ArrayNode files = root.putArray("recent");
        recent.forEach(files::add);
        OwnFolder.write(home.resolve("settings.json"), Json.write(root));
    }

    private void exports(ObjectNode root) {
        root.putObject("images").put("scale", images.scale()).put("transparent", images.transparent());
        csv.ifPresent(cells -> root.putObject("csv").put("separator", String.valueOf(cells.separator()))
                .put("decimalComma", cells.decimalComma())
                .put("mark", cells.mark()));
    }
}
