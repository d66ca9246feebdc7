package glidepath.advise.estimate;

/// The [Turn]s that tell a share: `every fifth call`, `a quarter of $800`.
final class ShareTurns {

    /// In the form of [Turns].
    static final String TABLE = """
            half of = 50 % of
            the other half = the remaining 50 %
            and half on|to|with|goes = and the remaining 50 % @3
            nine|9 out of ten|10 = 90 % of
            one|1 in ten|10 of? = 10 % of
            one|1 in five|5 of? = 20 % of
            one|1 in four|4 of? = 25 % of
            four out of five = 80 % of
            three out of four = 75 % of
            a|one quarter of the|all|them|these|those|our|its|which|whom = 25 % of @4
            a|one third of the|all|them|these|those|our|its|which|whom = 33.33333 % of @4
            two thirds of the|all|them|these|those|our|its|which|whom = 66.66667 % of @4
            three quarters of the|all|them|these|those|our|its|which|whom = 75 % of @4
            every second|other day|week|month|year = every @2 @3
            every second|other _ = 50 % of @3
            every third _ = 33.33333 % of @3
            every fourth _ = 25 % of @3
            every fifth _ = 20 % of @3
            every tenth _ = 10 % of @3
            by a fifth = by 20 %
            by a quarter = by 25 %
            by a third = by 33.33333 %
            by a tenth = by 10 %
            by half = by 50 %
            every 10 th of = 10 % of
            every 5 th of = 20 % of
            every 4 th of = 25 % of
            every 20 th of = 5 % of
            halves|halved it|that|this to = , 50 % off , so
            cuts|cut it|that|this in half to = , 50 % off , so
            halves|halving the|our price|cost|bill = 50 % off ,
            a|one half of $ = 50 % of $
            a|one quarter of $ = 25 % of $
            a|one third of $ = 33.33333 % of $
            a|one fifth of $ = 20 % of $
            a|one tenth of $ = 10 % of $
            two thirds of $ = 66.66667 % of $
            three quarters of $ = 75 % of $
            a|one fifth of the|all|them|these|those|our|its|which|whom = 20 % of @4
            a|one tenth of the|all|them|these|those|our|its|which|whom = 10 % of @4
            of which|it|that half = , 50 % of @2
            of which|it|that a|one quarter = , 25 % of @2
            of which|it|that a|one third = , 33.33333 % of @2
            of which|it|that a|one fifth = , 20 % of @2
            of which|it|that a|one tenth = , 10 % of @2
            of which|it|that two thirds = , 66.66667 % of @2
            of which|it|that three quarters = , 75 % of @2
            a|one quarter|year at $ # a|per|/ day|week|month = 1 @2 at $ # per @7
            ,|and half at|in|through|via = @1 50 % @3
            ,|and half are|is|do|does not = ,
            half on|to|goes|go = 50 % @2
            a|one quarter on|to|with|goes|go|uses|use|run|runs|via|model = 25 % @3
            a|one third on|to|with|goes|go|uses|use|run|runs|via|model = 33.33333 % @3
            a|one fifth on|to|with|goes|go|uses|use|run|runs|via|model = 20 % @3
            a|one tenth on|to|with|goes|go|uses|use|run|runs|via|model = 10 % @3
            two thirds on|to|with|goes|go|uses|use|run|runs|via|model = 66.66667 % @3
            three quarters on|to|with|goes|go|uses|use|run|runs|via|model = 75 % @3
            a|one quarter of # = 25 % of @4
            a|one third of # = 33.33333 % of @4
            two thirds of # = 66.66667 % of @4
            three quarters of # = 75 % of @4
            the other|remaining third = the remaining 33.33333 %
            the other|remaining quarter = the remaining 25 %
            half our|this|that|my|your|their|its $ = 50 % of @2 $
            half the $ # bill|budget|spend|spending|invoice|total|revenue|cost|costs = 50 % of @2 $ # @5
            half of the $ # bill|budget|spend|spending|invoice|total|revenue|cost|costs = 50 % of @3 $ # @6
            twice|double the|our|this|that $ = 200 % of @2 $
            three times the|our|this|that $ = 300 % of @3 $
            triple the|our|this|that $ = 300 % of @2 $
            """;

    private ShareTurns() {
    }
}
