package glidepath.cli;

import java.io.InputStream;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import glidepath.mcp.AgentServer;
import glidepath.mcp.ToolContext;

/// Serves agents on the standard streams.
@Command(name = "mcp", mixinStandardHelpOptions = true,
        description = "Serves agents on standard input and output by the Model Context Protocol: price, forecast, what_if, advise, "
                + "explain, models.")
final class McpCommand implements Callable<Integer> {

    private final CliContext context;
    private final InputStream in;
    private final Output out;

    McpCommand(CliContext context) {
        this(context, System.in, Output.standard());
    }

    McpCommand(CliContext context, InputStream in, Output out) {
        this.context = context;
        this.in = in;
        this.out = out;
    }

    /// @throws CommandFailure where answers could not be written
    @Override
    public Integer call() {
        AgentServer.serve(new ToolContext(context.catalog(), context.today(), context.messages()), Cli.version(), in, out);
        out.failure().ifPresent(reason -> {
            throw new CommandFailure(context.messages().text("output.failed", reason));
        });
        return 0;
    }
}
