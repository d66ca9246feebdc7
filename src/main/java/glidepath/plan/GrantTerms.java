package glidepath.plan;

import java.util.List;

/// What an award letter says beyond amounts and dates.
///
/// @param program  the id of the credit program that the grant is from; empty where it is none that the catalog knows
/// @param excludes ids of grants of the plan that it cannot be held together with
public record GrantTerms(String program, List<String> excludes) {

    public static final GrantTerms NONE = new GrantTerms("", List.of());

    public GrantTerms {
        excludes = List.copyOf(excludes);
    }
}
