package glidepath.mcp;

import java.util.function.BiFunction;

/// A tool that agents may call.
///
/// @param description what it answers, for an agent that chooses among tools
/// @param answer      JSON or text; throws [ToolFailure] with a sentence where it cannot
record AgentTool(String name, String description, Schema schema, BiFunction<ToolContext, Arguments, String> answer) {
}
