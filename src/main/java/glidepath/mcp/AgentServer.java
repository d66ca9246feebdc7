package glidepath.mcp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import tools.jackson.databind.json.JsonMapper;

import glidepath.units.InvalidValueException;

/// Answers agents over two streams until the first one ends. Nothing leaves the machine, and nothing is written but answers.
public final class AgentServer {

    private final ToolContext context;

    private AgentServer(ToolContext context) {
        this.context = context;
    }

    /// Returns once the input has ended and all calls are answered.
    ///
    /// @param version of the program
    public static void serve(ToolContext context, String version, InputStream in, OutputStream out) {
        new AgentServer(context).serve(version, in, out);
    }

    private void serve(String version, InputStream in, OutputStream out) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");   // the library's wish for a logger is no user's business
        McpJsonMapper json = new JacksonMcpJsonMapper(JsonMapper.builder().build());
        var conversation = new Conversation();
        var transport = new StdioServerTransportProvider(json, conversation.asked(in, out), conversation.answered(out));
        McpSyncServer server = McpServer.sync(transport).serverInfo("glidepath", version).jsonMapper(json)
                .jsonSchemaValidator(new DefaultJsonSchemaValidator()).validateToolInputs(false)   // we say it in sentences
                .immediateExecution(true)   // one answer after the other: the library drops what is sent at once
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .instructions("Costs of AI model calls and how long cloud credits last. Every figure is exact and has a source with a "
                + "date.").tools(Tools.ALL.stream().map(this::specification).toList()).build();
        try {
            conversation.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        server.closeGracefully();
    }

    private SyncToolSpecification specification(AgentTool tool) {
        return SyncToolSpecification.builder()
                .tool(Tool.builder(tool.name(), tool.schema().json()).description(tool.description()).build())
                .callHandler((_, request) -> answer(tool, new Arguments(request.arguments() == null ? Map.of() : request.arguments(),
                        context.messages(), context.today())))
                .build();
    }

    private CallToolResult answer(AgentTool tool, Arguments given) {
        List<String> faults = tool.schema().faults(given.values());
        if (!faults.isEmpty()) {
            return result(String.join("\n", faults), true);
        }
        try {
            return result(tool.answer().apply(context, given), false);
        } catch (ToolFailure failure) {
            return result(failure.sentence(), true);
        } catch (InvalidValueException refused) {
            return result(context.messages().say(refused.reason()), true);
        }
    }

    private static CallToolResult result(String text, boolean failed) {
        return CallToolResult.builder().textContent(List.of(text)).isError(failed).build();
    }
}
