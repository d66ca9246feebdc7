package glidepath.ui.playbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

import glidepath.advise.estimate.Given;
import glidepath.advise.estimate.Given.Part;
import glidepath.advise.estimate.PublishedSums;
import glidepath.advise.estimate.Reading;
import glidepath.catalog.PriceCatalog;
import glidepath.reports.EstimateReport;
import glidepath.texts.Messages;
import glidepath.texts.NumberReader;
import glidepath.units.EnumKey;
import glidepath.units.InvalidValueException;

/// A published sum: pasted as it is, completed by hand, and done again.
public final class EstimateViewModel {

    /// One number of the sum.
    public record Number(String id, String label, StringProperty text) {
    }

    private final Messages messages;
    private final LocalDate today;
    private final StringProperty pasted = new SimpleStringProperty("");
    private final Map<Part, Number> numbers = new EnumMap<>(Part.class);
    private final StringProperty parts = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private @Nullable PriceCatalog catalog;
    private @Nullable PublishedSums sums;

    /// @param today whose prices hold for a model that a text names
    EstimateViewModel(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
        for (Part part : Part.values()) {
            var number = new Number("estimate-" + EnumKey.of(part), messages.text("ui.estimate." + EnumKey.of(part)),
                    new SimpleStringProperty(""));
            number.text().subscribe(this::check);
            numbers.put(part, number);
        }
        pasted.subscribe(this::check);
        parts.subscribe(this::check);
    }

    /// Takes the prices of named models from a catalog.
    void use(PriceCatalog other) {
        if (catalog != other) {
            catalog = other;
            sums = null;
        }
    }

    /// Made when a text is there, since it sorts all names of models.
    private PublishedSums sums() {
        if (sums == null) {
            sums = new PublishedSums(catalog == null ? PriceCatalog.of("", today, List.of(), List.of(), List.of()) : catalog, today);
        }
        return sums;
    }

    /// The sum as it was published.
    public StringProperty pasted() {
        return pasted;
    }

    /// What the text does not say, or what shall count more than it; blank where the text decides.
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

    /// Whether a claim is wrong.
    public ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    private void check() {
        wrong.set(false);
        boolean empty = pasted.get().isBlank() && parts.get().isBlank() && numbers.values().stream()
                .allMatch(number -> number.text().get().isBlank());
        answer.set(empty ? "" : told());
    }

    private String told() {
        try {
            Reading reading = sums().read(pasted.get(), new Given(given(), addends()));
            wrong.set(reading.isWrong());
            return String.join("\n", new EstimateReport(messages, reading).lines());
        } catch (InvalidValueException refused) {
            return messages.say(refused.reason());
        }
    }

    private Map<Part, BigDecimal> given() {
        var given = new EnumMap<Part, BigDecimal>(Part.class);
        numbers.forEach((part, number) -> {
            if (!number.text().get().isBlank()) {
                given.put(part, number(number.label(), number.text().get()));
            }
        });
        return given;
    }

    private List<BigDecimal> addends() {
        return Stream.of(parts.get().split(";")).filter(part -> !part.isBlank())
                .map(part -> number(messages.text("ui.estimate.parts"), part)).toList();
    }

    private BigDecimal number(String label, String typed) {
        try {
            BigDecimal number = NumberReader.read(messages.numbers(), typed);
            if (number.signum() < 0) {
                throw InvalidValueException.because("estimate.negative", label, typed.strip());
            }
            return number;
        } catch (InvalidValueException unreadable) {
            throw unreadable.reason().key().startsWith("estimate.") ? unreadable
                    : InvalidValueException.because("estimate.unreadable", label, typed.strip());
        }
    }
}
