package glidepath.ui.playbook;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import glidepath.advise.EstimateCheck;
import glidepath.reports.EstimateReport;
import glidepath.reports.EstimateText;
import glidepath.reports.EstimateText.Part;
import glidepath.texts.Messages;
import glidepath.texts.NumberReader;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A sum that someone published: pasted as it is, completed by hand, and done again.
public final class EstimateViewModel {

    /// One number of the sum.
    public record Number(String id, String label, StringProperty text) {
    }

    private final Messages messages;
    private final StringProperty pasted = new SimpleStringProperty("");
    private final Map<Part, Number> numbers = new EnumMap<>(Part.class);
    private final StringProperty parts = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    EstimateViewModel(Messages messages) {
        this.messages = messages;
        for (Part part : Part.values()) {
            var number = new Number("estimate-" + low(part), messages.text("ui.estimate." + low(part)), new SimpleStringProperty(""));
            number.text().subscribe(this::check);
            numbers.put(part, number);
        }
        pasted.subscribe(this::read);
        parts.subscribe(this::check);
    }

    private static String low(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /// The sum as it was published. What is found in it goes into the numbers.
    public StringProperty pasted() {
        return pasted;
    }

    public List<Number> numbers() {
        return List.copyOf(numbers.values());
    }

    /// What the publisher adds up, separated by semicolons; may be empty.
    public StringProperty parts() {
        return parts;
    }

    /// What came of it, or what is missing; empty while there is nothing at all.
    public ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }

    /// Whether the claim cannot be right.
    public ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    private void read() {
        EstimateText.read(pasted.get()).forEach((part, number) -> numbers.get(part).text().set(messages.numbers().plain(number)));
    }

    private void check() {
        wrong.set(false);
        List<String> missing = numbers.values().stream().filter(number -> number.text().get().isBlank()).map(Number::label).toList();
        if (missing.size() == numbers.size()) {
            answer.set("");
        } else if (!missing.isEmpty()) {
            answer.set(messages.text("ui.estimate.missing", String.join(", ", missing)));
        } else {
            tell();
        }
    }

    private void tell() {
        try {
            var check = new EstimateCheck(count(Part.CALLS), count(Part.INPUT), count(Part.OUTPUT), money(Part.INPUT_PRICE), money(Part.OUTPUT_PRICE),
                    money(Part.CLAIMED), Stream.of(parts.get().split(";")).filter(part -> !part.isBlank())
                            .map(part -> new Money(number(messages.text("ui.estimate.parts"), part))).toList());
            wrong.set(!check.findings().isEmpty());
            answer.set(String.join("\n", new EstimateReport(messages, check).lines()));
        } catch (InvalidValueException refused) {
            answer.set(messages.say(refused.reason()));
        }
    }

    private Count count(Part part) {
        return new Count(number(part));
    }

    private Money money(Part part) {
        return new Money(number(part));
    }

    private BigDecimal number(Part part) {
        return number(numbers.get(part).label(), numbers.get(part).text().get());
    }

    private BigDecimal number(String label, String typed) {
        try {
            return NumberReader.read(messages.numbers(), typed);
        } catch (InvalidValueException unreadable) {
            throw InvalidValueException.because("estimate.unreadable", label, typed.strip());
        }
    }
}
