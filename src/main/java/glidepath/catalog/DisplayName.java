package glidepath.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A readable name for a model to which no price table gives one: `claude-haiku-4-5` is Claude Haiku 4.5.
///
/// What tells offers of one model apart, stands in brackets: place, date, size of an image, whether it is free.
public final class DisplayName {

    private static final Pattern DATE = Pattern.compile("[-@](20\\d\\d)-?(\\d\\d)-?(\\d\\d)(?=$|[:-])");
    private static final Pattern OFFER = Pattern.compile("(-v1:\\d+|:0|-\\d:0|@(latest|default|\\d{3}))$");
    private static final Pattern MARK = Pattern.compile(":([a-z][a-z-]+)$");
    private static final Pattern KIND = Pattern.compile(
            "eu|us|global|global-standard|low|medium|high|standard|hd|\\d+-x-\\d+|\\w+-steps");
    private static final Pattern MAKER = Pattern.compile("^[a-z][a-z0-9]*\\.(?=[a-z])");
    private static final Pattern VERSION = Pattern.compile("(?<=[a-z-]|^)v?(\\d+)(?:p(\\d+)|-(\\d{1,2})(?=-|$))");
    private static final Pattern FAMILY = Pattern.compile(
            "(claude|llama|gemma|phi|jamba|nova|mistral|mixtral|titan|falcon|granite)(\\d.*)");
    private static final Pattern SIZE = Pattern.compile("[ae]?\\d+(x\\d+)?(\\.\\d+)?[bmk]");
    private static final Pattern TIMES = Pattern.compile("(?<=\\d)X(?=\\d)");
    private static final Pattern HYPHENATED = Pattern.compile("^(GPT|GLM) (?=\\d|OSS)");
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("deepseek", "DeepSeek"), Map.entry("minimax", "MiniMax"),
            Map.entry("qwq", "QwQ"), Map.entry("wizardlm", "WizardLM"), Map.entry("starcoder2", "StarCoder2"),
            Map.entry("codellama", "Code Llama"), Map.entry("chatgpt", "ChatGPT"), Map.entry("openai", "OpenAI"), Map.entry("dall", "DALL"),
            Map.entry("olmo", "OLMo"),
            Map.entry("r", "R"), Map.entry("xlarge", "XLarge"), Map.entry("fp8", "FP8"), Map.entry("fp16", "FP16"));
    private static final Pattern INITIALS = Pattern.compile(
            "gpt|glm|tts|oss|vl|it|ai|sd3|sdxl|hd|ui|ocr|api|asr|moe|bge|gte|e5|lfm|nv|ft|xl|nc|r1|v\\d+");
    private static final Pattern SMALL = Pattern.compile("o\\d|maas|hf");

    private DisplayName() {
    }

    public static String of(ModelId model) {
        List<String> parts = new ArrayList<>(List.of(model.id().split("/")));
        var marks = new ArrayList<String>();
        while (parts.size() > 1) {
            String first = parts.removeFirst();
            if (ModelKey.isRegion(first) || KIND.matcher(first).matches()) {
                marks.add(mark(first));
            }
        }
        String name = words(marked(placed(model, parts.getFirst(), marks), marks));
        return name.isBlank() ? model.id() : name + marks.stream().map(mark -> " (" + mark + ")").collect(Collectors.joining());
    }

    private static String mark(String text) {
        return text.length() == 2 ? text.toUpperCase(Locale.ROOT) : text.replace("-x-", " x ").replace("-steps", " steps");
    }

    /// Without place and maker, which only Bedrock and those who write ids like it put before a name.
    private static String placed(ModelId model, String id, List<String> marks) {
        String bare = ModelKey.unplaced(id);
        if (!bare.equals(id)) {
            marks.add(mark(id.substring(0, id.indexOf('.'))));
        }
        return model.isOnBedrock() || model.provider().equals("oci") ? MAKER.matcher(bare).replaceFirst("") : bare;
    }

    private static String marked(String id, List<String> marks) {
        String name = OFFER.matcher(id.replaceFirst("^ft:", "")).replaceFirst("").replaceFirst("-v(\\d):(\\d)$", "-v$1.$2");
        Matcher date = DATE.matcher(name);
        if (date.find()) {
            marks.add(date.group(1) + "-" + date.group(2) + "-" + date.group(3));
            name = date.replaceFirst("");
        }
        Matcher mark = MARK.matcher(name);
        if (mark.find()) {
            marks.add(mark.group(1));
            name = mark.replaceFirst("");
        }
        if (id.startsWith("ft:")) {
            marks.add("fine-tuned");
        }
        return name;
    }

    private static String words(String id) {
        String name = Stream.of(VERSION.matcher(id.replace("gpt-35", "gpt-3.5")).replaceAll("$1.$2$3").split("[-_ ]+"))
                .filter(word -> !word.isEmpty()).map(DisplayName::word).collect(Collectors.joining(" "));
        return HYPHENATED.matcher(name).replaceFirst("$1-");
    }

    /// A word that has capitals already is as its maker writes it.
    private static String word(String word) {
        Matcher family = FAMILY.matcher(word);
        if (family.matches()) {
            return capital(family.group(1)) + " " + word(family.group(2));
        }
        if (!word.equals(word.toLowerCase(Locale.ROOT)) || SMALL.matcher(word).matches()) {
            return word;
        }
        if (WORDS.containsKey(word)) {
            return WORDS.getOrDefault(word, word);
        }
        return SIZE.matcher(word).matches() || INITIALS.matcher(word).matches()
                ? TIMES.matcher(word.toUpperCase(Locale.ROOT)).replaceAll("x") : capital(word);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
