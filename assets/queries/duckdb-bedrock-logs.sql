-- Amazon Bedrock model invocation logs to usage_daily.csv, with DuckDB
-- Tested: run with DuckDB 1.5.6 on the invocation logs of this program's tests; the result reads back with the same sums
-- What only the body of a streamed answer tells is not read
-- Change LOGS to the folder of the logs, then: duckdb < duckdb-bedrock-logs.sql
COPY (
  SELECT CAST("timestamp" AS TIMESTAMP)::DATE AS usage_date, 'aws' AS provider, region, regexp_extract(modelId, '[^/]+$') AS model_id, operation,
    coalesce(json_extract_string(requestMetadata, '$.task'), '') AS task_tag,
    count(*) AS calls, count(*) FILTER (WHERE errorCode IS NOT NULL) AS errors,
    sum(fresh) AS input_tokens, sum("input".cacheReadInputTokenCount) AS cache_read_tokens, sum("input".cacheWriteInputTokenCount) AS cache_write_tokens,
    sum("output".outputTokenCount) AS output_tokens,
    quantile_disc(fresh + cached, 0.5) AS input_p50, quantile_disc(fresh + cached, 0.95) AS input_p95,
    quantile_disc("output".outputTokenCount, 0.5) AS output_p50, quantile_disc("output".outputTokenCount, 0.95) AS output_p95
  FROM (SELECT DISTINCT ON (requestId) *, coalesce("input".cacheReadInputTokenCount, 0) + coalesce("input".cacheWriteInputTokenCount, 0) AS cached,
      -- what a streamed OpenAI model reports holds its cached tokens, the input of others does not
      "input".inputTokenCount - CASE WHEN operation = 'ConverseStream' AND modelId LIKE '%openai.%' THEN coalesce("input".cacheReadInputTokenCount, 0) ELSE 0 END AS fresh
    FROM read_json('LOGS/**/*.json*', format = 'newline_delimited', ignore_errors = true,
      columns = {"timestamp": 'VARCHAR', region: 'VARCHAR', requestId: 'VARCHAR', modelId: 'VARCHAR', operation: 'VARCHAR', errorCode: 'VARCHAR', requestMetadata: 'JSON',
        "input": 'STRUCT(inputTokenCount BIGINT, cacheReadInputTokenCount BIGINT, cacheWriteInputTokenCount BIGINT)', "output": 'STRUCT(outputTokenCount BIGINT)'})
    WHERE modelId IS NOT NULL)
  GROUP BY ALL ORDER BY ALL
) TO 'usage_daily.csv' (HEADER);
