/// How fast the engine is: `mvn -Pbenchmark process-test-classes`.
package glidepath.bench;
