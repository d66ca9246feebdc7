package glidepath.engine.formula;

/// How arithmetic is written. Patterns take their parts as `%1$s`, `%2$s`, ...
///
/// @param guarded a quotient that is zero where its divisor is
/// @param given   what a month's cell holds (1), where it holds something; else something else (3). What stands for it is 2
/// @param choice  3 where 1 is above 2, else 4
public record Notation(String plus, String minus, String times, String over, String power, String guarded, String ceiling, String minimum,
                       String maximum, String choice, String given) {

    /// As spreadsheets read it, in the form that files hold in every language.
    public static final Notation SPREADSHEET = new Notation("+", "-", "*", "/", "^", "IF(%2$s=0,0,%1$s/%2$s)", "CEILING(%s,%s)",
            "MIN(%s,%s)",
            "MAX(%s,%s)", "IF(%1$s>%2$s,%3$s,%4$s)", "IF(ISNUMBER(%1$s),%2$s,%3$s)");

    /// As people read it.
    public static final Notation WORDS = new Notation(" + ", " − ", " × ", " ÷ ", " ^ ", "%1$s ÷ %2$s", "up(%s, %s)", "min(%s, %s)",
            "max(%s, %s)",
            "(%3$s if %1$s > %2$s, else %4$s)", "(%2$s where given, else %3$s)");
}
