package glidepath.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.files.usage.ReducingQuery;

/// Prints the queries that reduce large logs, or lists them.
@Command(name = "queries", mixinStandardHelpOptions = true,
        description = "Queries for DuckDB, Athena, CloudWatch, Postgres, BigQuery and ClickHouse that reduce logs of any size to a "
                + "daily summary for: glidepath sample")
final class QueriesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Prints this query; all are listed where it is left out.")
    private @Nullable String name;

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (name == null) {
            ReducingQuery.all().forEach(query -> out.println(query.name() + "\n  " + query.title() + "\n  " + query.tested()));
            return 0;
        }
        ReducingQuery query = ReducingQuery.all().stream().filter(each -> each.name().equals(name) || each.name().startsWith(name + "."))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("No query is called " + name + ". See: glidepath queries"));
        out.print(query.text());
        out.flush();
        return 0;
    }
}
