package glidepath.advise;

/// Holds one risk against a plan. A new one is a file with such a function, and a line in [Risks].
interface RiskRule {

    Risk held(AdviceContext it);
}
