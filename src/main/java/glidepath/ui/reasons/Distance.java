package glidepath.ui.reasons;

import java.util.Objects;
import java.util.function.Supplier;

/// How far a figure is from the reference's. The words are made only when they are asked for: a slider changes hundreds of figures that
/// nobody points at. Two are equal if their figures are.
public final class Distance {

    public static final Distance NONE = new Distance("", "", () -> "");

    private final Object figure;
    private final Object reference;
    private final Supplier<String> words;

    private Distance(Object figure, Object reference, Supplier<String> words) {
        this.figure = figure;
        this.reference = reference;
        this.words = words;
    }

    /// @param figure    what is told of, and `reference` what it is compared with: all that the words depend on
    static Distance of(Object figure, Object reference, Supplier<String> words) {
        return new Distance(figure, reference, words);
    }

    /// In words that are there already.
    public static Distance told(String words) {
        return new Distance(words, "", () -> words);
    }

    public String text() {
        return words.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distance that && figure.equals(that.figure) && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, reference);
    }
}
