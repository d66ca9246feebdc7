package glidepath.catalog;

/// An id under which a provider accepts calls to a model, as the provider writes it.
///
/// @param id    `us.anthropic.claude-sonnet-4-6`
/// @param scope from where it answers: [#GLOBAL], a geography such as `us` or `eu`, [#IN_REGION], a region; [#ANYWHERE] where the provider
///              does not tell places apart
public record Access(String id, String scope) {

    public static final String GLOBAL = "global";
    public static final String IN_REGION = "in-region";
    public static final String ANYWHERE = "";
}
