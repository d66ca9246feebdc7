package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Provider;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Term;
import glidepath.engine.Severity;
import glidepath.engine.credit.Refusal;
import glidepath.engine.credit.Runway;
import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.Cause;
import glidepath.engine.surface.Surfaces;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Section;
import glidepath.plan.ValueType;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

class MessagesTest {

    private static final Pattern THROWN = Pattern.compile("(?:because|Message\\.of)\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"");
    private static final Pattern FOUND = Pattern.compile("\\.(?:error|warning)\\([^\"]*\"(check\\.[a-z.-]+)\"");
    private static final Messages WORDS = Messages.root();

    /// A mark that nobody sees, without which the sum would stand before its dollar sign.
    @Test
    void whatFollowsANameFromRightToLeftStaysInItsPlace() {
        assertEquals("\u05e9\u05dc\u05d5\u05dd\u200e: $5.00", WORDS.text("explain.name.once", "\u05e9\u05dc\u05d5\u05dd", Money.of("5")));
        assertEquals("Chat: $5.00", WORDS.text("explain.name.once", "Chat", Money.of("5")));
        String inner = WORDS.text("explain.name.once", "Chat", "\u0645\u0631\u062d\u0628\u0627");
        assertEquals(inner + ": x", WORDS.text("explain.name.once", inner, "x"), "it is marked once");
    }

    @Test
    void theRateOfACurrencyIsToldWithAllItsDigits() {
        var pounds = new DisplayCurrency(Optional.of("GBP"), Optional.of(new BigDecimal("0.7512345")), Optional.of(LocalDate.of(2026, 11, 20)));
        assertEquals(Optional.of("Amounts are in GBP, at 0.7512345 for one dollar of 2026-11-20"), WORDS.following(() -> pounds).conversion());
    }

    @Test
    void everySentenceThatTheCodeAsksForIsThere() throws IOException {
        var missing = new TreeSet<String>();
        var known = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                for (Pattern pattern : List.of(THROWN, FOUND)) {
                    Matcher matcher = pattern.matcher(code);
                    while (matcher.find()) {
                        (WORDS.has("message." + matcher.group(1)) ? known : missing).add(matcher.group(1));
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), missing);
        assertTrue(known.size() > 30, "only " + known);
    }

    /// Rows of a workbook and fields of the window are told apart by them.
    @Test
    void noTwoInputsOfAKindOfItemHaveTheSameName() {
        var same = new TreeSet<String>();
        for (Section section : Section.values()) {
            var names = new TreeSet<String>();
            Levers.of(section).stream().map(WORDS::label).filter(name -> !names.add(name)).forEach(name -> same.add(section + ": " + name));
        }
        assertEquals(new TreeSet<>(), same);
    }

    @Test
    void everyMeterOfTheShippedCatalogHasALabel() {
        var bare = new TreeSet<String>();
        Catalogs.shipped().models().values().forEach(model -> model.prices().entries()
                .forEach(entry -> entry.card().prices().keySet().stream()
                .map(Meter::key).filter(meter -> !WORDS.has("what." + meter)).forEach(bare::add)));
        assertEquals(new TreeSet<>(), bare);
    }

    @Test
    void everyChoiceThatUsersSeeHasALabel() {
        for (Enum<?>[] constants : List.<Enum<?>[]>of(Cause.values(), Unpriced.values(), Severity.values(), Runway.Reason.values(),
                Refusal.values(), Evidence.values(), ServiceTier.values(), Term.values(), Imported.Pattern.values(),
                MonthConvention.values(), Section.values(), Provider.Kind.values())) {
            for (Enum<?> constant : constants) {
                assertFalse(WORDS.label(constant).isBlank(), constant.toString());
            }
        }
    }

    @Test
    void everySurfaceHasALabel() {
        Surfaces.ALL.forEach(surface -> assertFalse(WORDS.label(surface).isBlank(), surface.toString()));
    }

    @Test
    void aSentenceSaysWhatIsWrongAndWhatToDo() {
        assertEquals("150% is above 100%. Write 100% or less", WORDS.say(Message.of("kind.above", Percent.of("150"), Percent.ALL)));
        assertEquals("Scenario Batch would no longer add up: Batch share 60% and provisioned share 50% together exceed 100%. Lower one of "
                + "them",
                WORDS.say(Message.of("plan.variant", "Batch", Message.of("route.shares", Percent.of("60"), Percent.of("50")))));
        assertEquals("Provisioned throughput is still owed when the credits end on 2027-02-01: $37,670.40 in cash.",
                WORDS.say(Message.of("check.commitment.credits", Surfaces.PROVISIONED, LocalDate.of(2027, 2, 1), Money.of("37670.40"))));
    }

    @Test
    void numbersInASentenceAreTheReaders() {
        assertEquals("1.234,50", Messages.in(Locale.GERMANY).numbers().money(Money.of("1234.5")).substring(1));
    }

    @Test
    void valuesArePutInAsTheyStand() {
        assertEquals("'$1 {0} \\' is not a month. Write it like 2026-12", WORDS.say(Message.of("kind.month", "$1 {0} \\")));
    }

    @Test
    void everyShapeOfAFileHasItsOwnSentence() {
        for (ValueType.Shape shape : ValueType.Shape.values()) {
            assertTrue(WORDS.has("message.file.type." + shape.name().toLowerCase(Locale.ROOT)), shape.toString());
        }
    }

    @Test
    void oneMonthIsNoPlural() {
        Messages words = Messages.in(Locale.US);
        assertEquals(List.of("Net cash, 1 month", "Net cash, 2 months"),
                List.of(words.counted("ui.figures.net-cash", 1), words.counted("ui.figures.net-cash", 2)));
        assertEquals("1 day after Baseline", words.counted("ui.figures.later", 1, "Baseline"));
        assertEquals("2 days after Baseline", words.counted("ui.figures.later", 2, "Baseline"));
    }
}
