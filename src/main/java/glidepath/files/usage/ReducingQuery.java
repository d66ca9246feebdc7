package glidepath.files.usage;

import java.util.List;

import glidepath.texts.ShippedFile;

/// A query for an engine that people have, which reduces any volume of logs to the daily summary that is read here.
///
/// @param name of its file, such as `duckdb-bedrock-logs.sql`
/// @param text as it is to be run; its first lines say what it does, whether it was tested, and what to change
public record ReducingQuery(String name, String text) {

    private static final String FOLDER = "assets/queries/";
    private static final List<String> NAMES = List.of("duckdb-bedrock-logs.sql", "athena-bedrock-logs.sql", "cloudwatch-bedrock-logs.txt",
            "duckdb-litellm-spend.sql",
            "postgres-litellm-spend.sql", "bigquery-gateway-logs.sql", "clickhouse-langfuse.sql");

    /// All that ship.
    public static List<ReducingQuery> all() {
        return NAMES.stream().map(name -> new ReducingQuery(name, ShippedFile.text(FOLDER + name))).toList();
    }

    /// What it does: its first line.
    public String title() {
        return remark(0);
    }

    /// Whether it was run, and how: its second line.
    public String tested() {
        return remark(1);
    }

    private String remark(int line) {
        return text.lines().skip(line).findFirst().orElse("").replaceFirst("^(--|#)\\s*", "");
    }
}
