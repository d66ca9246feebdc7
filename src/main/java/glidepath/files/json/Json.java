package glidepath.files.json;

import java.math.BigDecimal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.texts.Messages;
import glidepath.units.Decimals;
import glidepath.units.Message;

/// JSON as this program reads and writes it: strict, bounded, and the same bytes for the same tree.
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32).maxNumberLength(80).maxStringLength(100_000).maxNameLength(200)
                    .maxDocumentLength(20_000_000L).maxTokenCount(2_000_000L).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)   // of short numbers it is none, and costs each start 20 ms
            .characterEscapes(new HiddenEscapes()).build();

    /// Made when something is first written.
    private static final class Writing {

        static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();
    }

    private Json() {
    }

    /// @throws Unreadable where the text is not one JSON value within bounds, with the line and what is wrong
    public static JsonNode read(String text) throws Unreadable {
        try {
            JsonNode tree = JsonTree.read(FACTORY, text);
            if (tree.isMissingNode()) {
                throw new Unreadable(1, Message.of("json.empty"), false);
            }
            return tree;
        } catch (JacksonException broken) {
            throw new Unreadable(line(broken), JsonFault.of(broken, text), broken instanceof StreamConstraintsException);
        } catch (ArithmeticException | NumberFormatException beyond) {
            throw new Unreadable(JsonFault.powerLine(text), JsonFault.power(text), true);
        }
    }

    /// The text of a number as [Decimals] would read it, or the text itself.
    ///
    /// @throws NumberFormatException where the number is outside all bounds
    public static String scalar(JsonNode node) {
        return node.isNumber() ? Decimals.guard(node.decimalValue()).toPlainString() : node.asString();
    }

    public static JsonNode number(BigDecimal value) {
        return JsonNodeFactory.instance.numberNode(new BigDecimal(Decimals.plain(value)));
    }

    /// The tree of maps, lists, numbers and texts.
    public static JsonNode tree(Object values) {
        return Writing.MAPPER.valueToTree(values);
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Indented by two spaces, one entry a line, ending in a line feed.
    public static String write(JsonNode tree) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator("")).withObjectIndenter(indent).withArrayIndenter(indent);
        return Writing.MAPPER.writer().with(printer).writeValueAsString(tree) + "\n";
    }

    /// On one line, without a line feed.
    public static String line(JsonNode tree) {
        return Writing.MAPPER.writeValueAsString(tree);
    }

    private static int line(JacksonException broken) {
        return broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
    }

    /// Text that is no JSON.
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final transient Message what;
        private final boolean tooLarge;

        Unreadable(int line, Message what, boolean tooLarge) {
            super(Messages.root().say(what));
            this.line = line;
            this.what = what;
            this.tooLarge = tooLarge;
        }

        /// What is wrong there.
        public Message what() {
            return what;
        }

        /// Whether it may be JSON, but beyond the bounds of what is read.
        public boolean isTooLarge() {
            return tooLarge;
        }

        public int line() {
            return line;
        }

        /// The same in words.
        @Override
        public String getMessage() {
            return Messages.root().say(what);
        }
    }
}
