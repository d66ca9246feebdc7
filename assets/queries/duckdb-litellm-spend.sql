-- LiteLLM SpendLogs, exported as CSV, to usage_daily.csv, with DuckDB
-- Tested: run with DuckDB 1.5.6 on the spend logs of this program's tests; the result reads back with the same sums
-- Change SPEND.csv to the exported file, then: duckdb < duckdb-litellm-spend.sql
COPY (
  SELECT CAST(substr(startTime, 1, 10) AS DATE) AS usage_date, custom_llm_provider AS provider, model_group AS model_id,
    count(*) AS calls, count(*) FILTER (WHERE status = 'failure') AS errors,
    count(*) FILTER (WHERE json_extract_string(metadata, '$.error_information.error_code') = '429') AS throttled,
    -- the prompt holds cached tokens, but of Claude in older versions and in calls that come in as Anthropic's
    sum(prompt_tokens - CASE
        WHEN prompt_tokens >= coalesce(cached, 0) + coalesce(written, 0) OR custom_llm_provider NOT IN ('anthropic', 'bedrock', 'bedrock_converse')
          THEN coalesce(cached, 0) + coalesce(written, 0)
        WHEN prompt_tokens >= coalesce(cached, 0) THEN coalesce(cached, 0) ELSE 0 END) AS input_tokens,
    sum(cached) AS cache_read_tokens, sum(written) AS cache_write_tokens, sum(completion_tokens) AS output_tokens, sum(spend) AS cost_usd
  FROM (SELECT *, CAST(coalesce(json_extract_string(metadata, '$.usage_object.cache_read_input_tokens'),
      json_extract_string(metadata, '$.usage_object.prompt_tokens_details.cached_tokens')) AS BIGINT) AS cached,
      CAST(json_extract_string(metadata, '$.usage_object.cache_creation_input_tokens') AS BIGINT) AS written
    FROM read_csv('SPEND.csv', header = true, types = {startTime: 'VARCHAR', metadata: 'JSON', spend: 'DECIMAL(38,12)', prompt_tokens: 'BIGINT', completion_tokens: 'BIGINT', cache_hit: 'VARCHAR'})
    -- nobody charges for what the gateway answers itself
    WHERE coalesce(lower(cache_hit), '') <> 'true')
  GROUP BY ALL ORDER BY ALL
) TO 'usage_daily.csv' (HEADER);
