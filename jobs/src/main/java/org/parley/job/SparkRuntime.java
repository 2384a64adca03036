package org.parley.job;

import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The engine: the one that spark-submit gives, or an embedded one on all cores of this machine.
 *
 * <p>What spark-submit or {@code --conf} has set is never overridden.
 */
public final class SparkRuntime implements AutoCloseable {

  private final JavaSparkContext context;
  private final HadoopSettings hadoop;

  private SparkRuntime(JavaSparkContext context) {
    this.context = context;
    this.hadoop = HadoopSettings.of(context);
  }

  /**
   * Starts the engine.
   *
   * @param master where nothing else has chosen one: {@code local[*]} and its like
   */
  public static SparkRuntime start(String master) {
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "parley");
    conf.setIfMissing("spark.master", master);
    // Under spark-submit our log settings are not on the class path in time, and Spark's own log
    // every step.
    conf.setIfMissing("spark.log.level", "WARN");
    if (conf.get("spark.master").startsWith("local")) {
      // Nobody else is to reach a run on one machine.
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      conf.setIfMissing("spark.ui.enabled", "false");
      // A task that runs out of memory fails the run, which says so; Spark would end the process.
      conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
    }
    return new SparkRuntime(new JavaSparkContext(conf));
  }

  JavaSparkContext context() {
    return context;
  }

  HadoopSettings hadoop() {
    return hadoop;
  }

  /** Tasks that can run at once. */
  int parallelism() {
    return Math.max(1, context.defaultParallelism());
  }

  /** The numbers of a run's parts, from 0, for so many tasks; one task where there are no parts. */
  JavaRDD<Integer> numbers(int parts, int tasks) {
    return context.parallelize(
        IntStream.range(0, parts).boxed().toList(), Math.max(1, Math.min(parts, tasks)));
  }

  /** The name of this application, which no other one of the cluster has. */
  String name() {
    return context.sc().applicationId();
  }

  /** Spark's version. */
  public String version() {
    return context.version();
  }

  @Override
  public void close() {
    context.close();
  }
}
