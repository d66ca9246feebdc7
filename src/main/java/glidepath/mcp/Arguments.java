package glidepath.mcp;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import glidepath.texts.Messages;
import glidepath.texts.TypedValue;
import glidepath.units.Count;

/// What a tool is called with, and what its texts and numbers are read by.
///
/// @param today from which `18 months` are counted
record Arguments(Map<String, Object> values, Messages messages, LocalDate today) {

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
    Count tokens(String name) {
        return typed(name).map(TypedValue::tokens).orElse(Count.ZERO);
    }

    /// A day; today where it is not given.
    ///
    /// @throws ToolFailure where it is not a day
    LocalDate day(String name) {
        return typed(name).map(TypedValue::day).orElse(today);
    }

    private Optional<TypedValue> typed(String name) {
        return optional(name).map(text -> new TypedValue(name, text, messages, today, ToolFailure::new));
    }
}
