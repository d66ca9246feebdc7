package glidepath.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// Every input of a plan, one by one.
class LeversTest {

    /// One item of every section.
    private static final Assumptions SETUP = Assumptions.EMPTY.plus(Fixtures.chat(Fixtures.SMALL))
            .plus(Infrastructure.of("row", "Row", "aws", ""))
            .plus(Gateway.of("gate", "Gate")).plus(ProviderTerms.of("aws")).plus(Grant.of("grant", "Grant", Money.of("5")));

    private static Item item(Lever<?> lever) {
        return SETUP.items().get(lever.section()).getFirst();
    }

    /// A value that no item above has.
    private static Object example(ValueType<?> kind) {
        return switch (kind.shape()) {
            case NUMBER -> "7";
            case WHOLE -> "9";
            case PERCENT -> "7%";
            case TEXT -> "words";
            case FLAG, CHOICE -> kind.options().getLast();
            case MONTH -> "2028-03";
            case DATE -> "2028-03-31";
            case MODEL -> "maker/other";
            case TEXTS -> List.of("one", "two");
            case NUMBERS_BY_MONTH -> Map.of("2028-03", "7");
            case RECORDS -> List.of(kind.columns().stream().collect(Collectors.toMap(Column::name,
                    column -> column.kind().shape() == ValueType.Shape.FLAG ? "false" : example(column.kind()))));
        };
    }

    @Test
    void everyPathLeadsToAComponentThatItsKindFits() {
        for (Lever<?> lever : Levers.ALL) {
            Object value = lever.read(example(lever.kind()));
            Type type = type(item(lever).getClass(), lever.path());
            assertFits(lever, type, value);
        }
    }

    private static Type type(Class<?> owner, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent component = Arrays.stream(owner.getRecordComponents()).filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
        return dot < 0 ? component.getGenericType() : type(component.getType(), path.substring(dot + 1));
    }

    private static void assertFits(Lever<?> lever, Type type, Object value) {
        switch (value) {
            case Optional<?> some -> assertFits(lever, ((ParameterizedType) type).getActualTypeArguments()[0], some.orElseThrow());
            case SortedMap<?, ?> map -> assertFits(lever, ((ParameterizedType) type).getActualTypeArguments()[1], map.values().iterator()
                    .next());
            case List<?> list -> assertFits(lever, ((ParameterizedType) type).getActualTypeArguments()[0], list.getFirst());
            case Boolean flag -> assertEquals(boolean.class, type, lever + " " + flag);
            case Integer whole -> assertTrue(type == int.class || type == Integer.class, lever + " " + whole);
            default -> assertEquals(type, value.getClass().isEnum() ? value.getClass() : value.getClass(), lever.toString());
        }
    }

    @Test
    void whatIsSetIsWhatIsReadAndNothingElseChanges() {
        for (Lever<?> lever : Levers.ALL) {
            assertSets(lever);
        }
    }

    private static <T> void assertSets(Lever<T> lever) {
        String id = item(lever).id();
        T value = lever.read(example(lever.kind()));
        Assumptions changed = SETUP.with(lever.at(id), value);
        assertEquals(value, changed.get(lever.at(id)), lever.toString());
        Assumptions restored = changed.with(lever.at(id), SETUP.get(lever.at(id)));
        assertEquals(SETUP, restored, lever.toString());
        if (lever.kind().shape() != ValueType.Shape.FLAG || !SETUP.get(lever.at(id)).equals(value)) {
            assertNotEquals(SETUP, changed, lever.toString());
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (Lever<?> lever : Levers.ALL) {
            assertReadsBack(lever, lever.of(item(lever)));
            assertReadsBack(lever, lever.read(example(lever.kind())));
        }
    }

    @SuppressWarnings("unchecked")   // the value came from this lever
    private static <T> void assertReadsBack(Lever<T> lever, Object value) {
        assertEquals(value, lever.read(lever.write((T) value)), lever.toString());
    }

    @Test
    void noTwoLeversHaveTheSamePath() {
        var ids = new HashSet<String>();
        Levers.ALL.forEach(lever -> assertTrue(ids.add(lever.id()), lever.id()));
        assertEquals(Levers.ALL.size(), Arrays.stream(Section.values()).mapToInt(section -> Levers.of(section).size()).sum());
    }

    @Test
    void aLeverIsFoundByItsPath() {
        assertEquals(Optional.of(Levers.GROWTH), Levers.find(Section.WORKLOADS, "demand.growth"));
        assertEquals(Optional.empty(), Levers.find(Section.GRANTS, "demand.growth"));
        assertEquals("workloads/chat/demand.growth", Levers.GROWTH.at("chat").toString());
    }

    /// All but ids: what a record holds and no lever moves could be neither saved nor compared.
    @Test
    void everyComponentOfAnItemHasALever() {
        for (Section section : Section.values()) {
            assertCovered(section, section.type(), "");
        }
    }

    private static void assertCovered(Section section, Class<?> type, String prefix) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + component.getName();
            if (component.getType().isRecord() && Levers.find(section, path).isEmpty()) {
                assertCovered(section, component.getType(), path + ".");
            } else {
                assertTrue(path.equals("id") || Levers.find(section, path).isPresent(), section + " " + path);
            }
        }
    }

    @Test
    void everyLeverAndChoiceHasWords() {
        Messages messages = Messages.in(Locale.UK);
        for (Lever<?> lever : Levers.ALL) {
            assertFalse(messages.label(lever).isBlank(), lever.id());
            assertFalse(messages.help(lever).contains("  "), lever.id());
            if (lever.kind().shape() == ValueType.Shape.CHOICE) {
                for (String option : lever.kind().options()) {
                    assertInstanceOf(String.class, messages.label((Enum<?>) lever.read(option)));
                }
            }
        }
        for (Section section : Section.values()) {
            assertFalse(messages.label(section).isBlank());
        }
    }

    @Test
    void everyGrantHasTheseInputsAndFewGrantsTheOthers() {
        assertEquals(List.of("name", "on", "provider", "amount", "start", "expires", "products"),
                Levers.of(Section.GRANTS).stream().filter(lever -> !Levers.isCondition(lever)).map(Lever::path).toList());
        assertTrue(Levers.ALL.stream().filter(Levers::isCondition).allMatch(lever -> lever.section() == Section.GRANTS));
    }
}
