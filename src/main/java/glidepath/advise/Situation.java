package glidepath.advise;

/// What the rules ask for and a plan does not tell.
///
/// @param invoice   whether one invoice from AWS is needed
/// @param latest    whether the latest model is needed
/// @param prototype whether this is a prototype yet
/// @param strict    whether compliance is strict
/// @param flexible  whether answers may come late
public record Situation(boolean invoice, boolean latest, boolean prototype, boolean strict, boolean flexible) {

    public static final Situation PLAIN = new Situation(false, false, false, false, false);
}
