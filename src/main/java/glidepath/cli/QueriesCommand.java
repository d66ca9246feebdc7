package glidepath.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import glidepath.files.usage.ReducingQuery;

/// Prints the queries that reduce large logs, or lists them.
@Command(name = "queries", mixinStandardHelpOptions = true,
        description = "Queries for DuckDB, Athena, CloudWatch, Postgres, BigQuery and ClickHouse that reduce logs of any size to a "
                + "daily summary for: glidepath sample")
final class QueriesCommand extends CliCommand {

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Prints this query; all are listed where it is left out.")
    private @Nullable String name;

    QueriesCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        if (name == null) {
            ReducingQuery.all().forEach(query -> print(query.name() + "\n  " + query.title() + "\n  " + query.tested() + "\n"));
            return 0;
        }
        ReducingQuery query = ReducingQuery.all().stream().filter(each -> each.name().equals(name) || each.name().startsWith(name + "."))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage("No query is called " + name + ". List them with: glidepath queries"));
        print(query.text());
        return 0;
    }
}
