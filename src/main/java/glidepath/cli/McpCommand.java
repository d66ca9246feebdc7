package glidepath.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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

    McpCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        AgentServer.serve(new ToolContext(context.catalog(), context.today(), context.messages()), Cli.version(), System.in,
                new FileOutputStream(FileDescriptor.out));
        return 0;
    }
}
