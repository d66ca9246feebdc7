package glidepath.engine.formula;

import java.time.YearMonth;
import java.util.Optional;

import glidepath.plan.InputRef;

/// What stands for the parts of a formula that are no arithmetic, as a rule addresses in the column of one month.
public interface FormulaNames {

    String of(Formula.Constant constant);

    String of(InputRef<?> input);

    /// What an input by month says of a fixed month.
    String of(InputRef<?> input, YearMonth month);

    /// Where an input by month holds its value of this month, if it holds one; empty where none can be entered.
    Optional<String> ofMonth(InputRef<?> input);

    String of(Quantity quantity);

    /// A number with a name, which stands in a place of its own; empty where it is written out.
    Optional<String> of(Formula.Named named);

    /// The same of a number that follows from the month before.
    Optional<String> of(Formula.Carried carried);

    /// What such a number was in the month before.
    String before(Formula.Carried carried);

    /// A price that the catalog states or that is derived from one, or one that is unknown.
    String of(Price price);

    /// Where a step of prices by the length of a call starts.
    String start(long tokens);

    /// The month of the column.
    YearMonth month();

    /// The same, counted from the first of the plan.
    int index();
}
