-- LiteLLM SpendLogs to usage_daily.csv, with PostgreSQL
-- Not tested: written from the documented tables. The names in camel case need their quotes
-- Change the days, then: psql --csv -f postgres-litellm-spend.sql DATABASE > usage_daily.csv
SELECT "startTime"::date AS usage_date, custom_llm_provider AS provider, model_group AS model_id, count(*) AS calls,
  count(*) FILTER (WHERE status = 'failure') AS errors, count(*) FILTER (WHERE metadata->'error_information'->>'error_code' = '429') AS throttled,
  -- the prompt holds cached tokens, but of Claude in older versions and in calls that come in as Anthropic's; nobody charges for what the gateway answers itself
  sum(prompt_tokens - CASE
        WHEN prompt_tokens >= coalesce(cached, 0) + coalesce(written, 0) OR custom_llm_provider NOT IN ('anthropic', 'bedrock', 'bedrock_converse')
          THEN coalesce(cached, 0) + coalesce(written, 0)
        WHEN prompt_tokens >= coalesce(cached, 0) THEN coalesce(cached, 0) ELSE 0 END) AS input_tokens,
  sum(cached) AS cache_read_tokens, sum(written) AS cache_write_tokens, sum(completion_tokens) AS output_tokens, sum(spend) AS cost_usd
FROM (SELECT *, coalesce(metadata->'usage_object'->>'cache_read_input_tokens', metadata->'usage_object'->'prompt_tokens_details'->>'cached_tokens')::bigint AS cached,
        (metadata->'usage_object'->>'cache_creation_input_tokens')::bigint AS written
      FROM "LiteLLM_SpendLogs" WHERE "startTime" >= now() - interval '7 days' AND coalesce(lower(cache_hit), '') <> 'true') AS logs
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
