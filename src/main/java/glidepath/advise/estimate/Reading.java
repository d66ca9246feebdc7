package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;

import glidepath.units.Message;

/// What came of a published sum.
///
/// @param lines   the sum done again; empty where there is nothing to do
/// @param total   of these
/// @param period  for which the total is, where the text has any time in it
/// @param claims  what is claimed, each held against its part of the sum
/// @param assumed what the text does not say and was taken for granted
/// @param missing without which nothing, or only a part, can be computed
/// @param unread  what was not understood, as it is written
public record Reading(List<SumLine> lines, Span total, Optional<Noun> period, List<Claim> claims, List<Message> assumed,
        List<Message> missing,
                      List<String> unread, Optional<String> currency) {

    public Reading {
        period = period.filter(each -> !each.equals(Noun.TERM));
        lines = List.copyOf(lines);
        claims = List.copyOf(claims);
        assumed = List.copyOf(assumed);
        missing = List.copyOf(missing);
        unread = List.copyOf(unread);
    }

    Reading(List<SumLine> lines, Span total, Optional<Noun> period, List<Claim> claims, List<Message> assumed, List<Message> missing,
            List<String> unread) {
        this(lines, total, period, claims, assumed, missing, unread, Optional.empty());
    }

    /// The same, of amounts in another currency.
    Reading in(String code) {
        return new Reading(lines, total, period, claims, assumed, missing, unread, Optional.of(code));
    }

    /// With other claims.
    Reading with(List<Claim> others) {
        return new Reading(lines, total, period, others, assumed, missing, unread, currency);
    }

    /// Whether there is a sum at all.
    public boolean isSum() {
        return !lines.isEmpty();
    }

    public boolean isWrong() {
        return claims.stream().anyMatch(claim -> claim.verdict() == Claim.Verdict.WRONG);
    }
}
