package glidepath.mcp;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import glidepath.texts.NumberReader;
import glidepath.texts.NumberText;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;

/// What a tool is called with.
record Arguments(Map<String, Object> values) {

    /// @throws ToolFailure where it is not given
    String text(String name) {
        return optional(name).orElseThrow(() -> new ToolFailure(name + " is missing"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }

    /// A number of tokens; none where it is not given.
    ///
    /// @throws ToolFailure where it is not a number, or below zero
    Count count(String name) {
        return optional(name).map(text -> new Count(number(name, text))).orElse(Count.ZERO);
    }

    private static BigDecimal number(String name, String text) {
        try {
            BigDecimal number = NumberReader.read(NumberText.ROOT, text);
            if (number.signum() < 0) {
                throw new ToolFailure(name + " is " + text + ": it cannot be below zero");
            }
            return number;
        } catch (InvalidValueException unreadable) {
            throw new ToolFailure(name + " is '" + text + "', which is not a number. Write it like 1200");
        }
    }

    /// @throws ToolFailure where it is not a day
    LocalDate day(String name, LocalDate otherwise) {
        try {
            return optional(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeException unreadable) {
            throw new ToolFailure(name + " is '" + text(name) + "', which is not a day. Write it like 2027-01-31");
        }
    }
}
