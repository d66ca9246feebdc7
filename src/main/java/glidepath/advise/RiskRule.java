package glidepath.advise;

/// Assesses one risk of a plan. A new one is a file with such a function, and a line in [Risks].
interface RiskRule {

    Risk assess(AdviceContext it);
}
