-- Langfuse's observations to usage_daily.csv, with ClickHouse
-- Not tested: written from the documented tables. Only generations are calls; generations that hold others would count twice
-- clickhouse-client --format CSVWithNames < clickhouse-langfuse.sql > usage_daily.csv
SELECT toDate(start_time) AS usage_date, provided_model_name AS model_id, count() AS calls, countIf(level = 'ERROR') AS errors,
  sum(usage_details['input']) AS input_tokens,
  sum(greatest(usage_details['input_cached_tokens'], usage_details['cache_read_input_tokens'], usage_details['input_cache_read'])) AS cache_read_tokens,
  sum(greatest(usage_details['cache_creation_input_tokens'], usage_details['input_cache_creation'])) AS cache_write_tokens,
  -- tokens of reasoning stand beside the output
  sum(usage_details['output'] + greatest(usage_details['output_reasoning_tokens'], usage_details['output_reasoning'])) AS output_tokens,
  sum(total_cost) AS cost_usd
FROM observations FINAL WHERE type IN ('GENERATION', 'EMBEDDING') AND start_time > now() - INTERVAL 7 DAY GROUP BY usage_date, model_id ORDER BY usage_date, model_id;
