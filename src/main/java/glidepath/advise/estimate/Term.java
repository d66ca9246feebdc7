package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;

import glidepath.advise.estimate.SumLine.Factor;

/// So much of something, and what was multiplied to find it.
record Term(List<Factor> factors, Span value) {

    static final Term ONE = new Term(List.of(), Span.ONE);

    Term {
        factors = List.copyOf(factors);
    }

    Term times(Span other, String words) {
        return joined(new Term(List.of(new Factor(other, words)), other));
    }

    Term joined(Term other) {
        var all = new ArrayList<>(factors);
        all.addAll(other.factors);
        return new Term(all, value.times(other.value));
    }
}
