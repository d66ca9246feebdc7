package glidepath.mcp;

import java.util.Optional;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/// Calls of tools as messages: what is wrong with one before any tool can answer it.
final class ToolCalls {

    private static final String METHOD = "tools/call";
    private static final String TOOLS = Tools.ALL.stream().map(AgentTool::name).collect(Collectors.joining(", "));

    private ToolCalls() {
    }

    /// @param message any request
    static Optional<String> fault(JsonNode message) {
        if (!message.path("method").asString("").equals(METHOD)) {
            return Optional.empty();
        }
        JsonNode name = message.path("params").path("name");
        JsonNode arguments = message.path("params").path("arguments");
        if (!name.isString()) {
            return Optional.of("params needs the name of a tool: " + TOOLS);
        }
        if (Tools.ALL.stream().noneMatch(tool -> tool.name().equals(name.asString()))) {
            return Optional.of("There is no tool " + name.asString() + ". There are " + TOOLS);
        }
        return arguments.isMissingNode() || arguments.isNull() || arguments.isObject() ? Optional.empty()
                : Optional.of("arguments is not an object. Give the tool's arguments by name: "
                        + "{\"model\": \"anthropic/claude-sonnet-4-6\"}");
    }
}
