-- Amazon Bedrock model invocation logs to usage_daily.csv, with Amazon Athena
-- Not tested: written from the documented record; check a day against your bill. Athena charges by what it scans, so keep the filter on days
-- Change BUCKET, PREFIX, ACCOUNT and the region; run both statements; download the result of the second as CSV
CREATE EXTERNAL TABLE bedrock_logs (schematype string, `timestamp` string, accountid string, region string, requestid string, operation string, modelid string, errorcode string,
  input struct<inputtokencount:bigint, cachereadinputtokencount:bigint, cachewriteinputtokencount:bigint>, output struct<outputtokencount:bigint>)
PARTITIONED BY (day string) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' WITH SERDEPROPERTIES ('ignore.malformed.json' = 'true')
LOCATION 's3://BUCKET/PREFIX/AWSLogs/ACCOUNT/BedrockModelInvocationLogs/us-east-1/'
TBLPROPERTIES ('projection.enabled' = 'true', 'projection.day.type' = 'date', 'projection.day.format' = 'yyyy/MM/dd', 'projection.day.range' = '2026/01/01,NOW',
  'storage.location.template' = 's3://BUCKET/PREFIX/AWSLogs/ACCOUNT/BedrockModelInvocationLogs/us-east-1/${day}');

-- what a streamed OpenAI model reports holds its cached tokens, the input of others does not
WITH r AS (SELECT *, row_number() OVER (PARTITION BY requestid ORDER BY "timestamp") rn,
             input.inputtokencount - CASE WHEN operation = 'ConverseStream' AND modelid LIKE '%openai.%' THEN coalesce(input.cachereadinputtokencount, 0) ELSE 0 END AS fresh,
             coalesce(input.cachereadinputtokencount, 0) + coalesce(input.cachewriteinputtokencount, 0) AS cached
           FROM bedrock_logs
           WHERE day BETWEEN '2026/11/01' AND '2026/11/07' AND schematype = 'ModelInvocationLog' AND "$path" NOT LIKE '%/data/%')
SELECT substr("timestamp", 1, 10) AS usage_date, 'aws' AS provider, region, regexp_extract(modelid, '[^/]+$') AS model_id, operation, count(*) AS calls, count(errorcode) AS errors,
  sum(fresh) AS input_tokens, sum(input.cachereadinputtokencount) AS cache_read_tokens, sum(input.cachewriteinputtokencount) AS cache_write_tokens,
  sum(output.outputtokencount) AS output_tokens,
  approx_percentile(fresh + cached, 0.5) AS input_p50,
  approx_percentile(fresh + cached, 0.95) AS input_p95,
  approx_percentile(output.outputtokencount, 0.5) AS output_p50, approx_percentile(output.outputtokencount, 0.95) AS output_p95
FROM r WHERE rn = 1 GROUP BY 1, 2, 3, 4, 5;
