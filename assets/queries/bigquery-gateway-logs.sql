-- Logs of a gateway, landed in BigQuery, to usage_daily.csv
-- Not tested: gateways name their columns as they like; check the names. BigQuery charges by what it scans, so keep the filter on days
-- Change `project.dataset.llm_logs`, run it, save the result as CSV
SELECT DATE(start_time) AS usage_date, custom_llm_provider AS provider, model AS model_id, COUNT(*) AS calls, COUNTIF(status = 'failure') AS errors,
  COUNTIF(error_code = '429') AS throttled, SUM(prompt_tokens - IFNULL(cached_tokens, 0)) AS input_tokens, SUM(cached_tokens) AS cache_read_tokens,
  SUM(completion_tokens) AS output_tokens, APPROX_QUANTILES(prompt_tokens, 100)[OFFSET(50)] AS input_p50, APPROX_QUANTILES(prompt_tokens, 100)[OFFSET(95)] AS input_p95,
  APPROX_QUANTILES(completion_tokens, 100)[OFFSET(50)] AS output_p50, APPROX_QUANTILES(completion_tokens, 100)[OFFSET(95)] AS output_p95, SUM(spend) AS cost_usd
FROM `project.dataset.llm_logs` WHERE start_time >= TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 7 DAY) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
