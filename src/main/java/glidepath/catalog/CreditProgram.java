package glidepath.catalog;

import java.time.LocalDate;
import java.util.List;

/// A credit program: what is known of the grants that come from it. No amount or length in it may be assumed; the award letter decides.
///
/// @param provider whose charges it pays, as the catalog calls it
/// @param money    false where it brings no dollars, so that it cannot be a grant of a plan
/// @param terms    what its page says, as text
/// @param covers   which products it pays
/// @param products that a grant of it starts with; empty where it is for all
/// @param changes  products that it is for from later days on
/// @param blanks   inputs that only the award letter or the console tells
/// @param excludes ids of programs that it cannot be held together with
public record CreditProgram(String id, String name, String provider, boolean money, Terms terms, Covers covers, List<String> products,
                            List<Change> changes, List<Blank> blanks, List<String> excludes, Source source) {

    /// Stands for all products of the provider.
    public static final String ALL = "*";

    /// @param note empty where there is none
    public record Terms(String amount, String start, String ends, String pays, String paysNot, String note) {
    }

    /// @param products instead of those before
    public record Change(LocalDate from, List<String> products) {
    }

    /// @param input the path of the grant's input
    /// @param hint  where it is found
    public record Blank(String input, String hint) {
    }

    /// Products by name, or [#ALL]. One that is in none of them is unknown.
    public record Covers(List<String> pays, List<String> paysNot, List<String> unknown) {

        /// Whether a program pays for a product.
        public Paid of(String product) {
            if (paysNot.contains(product)) {
                return Paid.NO;
            }
            if (unknown.contains(product)) {
                return Paid.UNKNOWN;
            }
            return pays.contains(product) || pays.contains(ALL) ? Paid.YES : paysNot.contains(ALL) ? Paid.NO : Paid.UNKNOWN;
        }
    }

    /// Whether something is paid for.
    public enum Paid { YES, NO, UNKNOWN }
}
