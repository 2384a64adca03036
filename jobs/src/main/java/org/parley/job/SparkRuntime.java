package org.parley.job;

import java.net.URI;
import java.net.URL;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.spark.SparkConf;
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
    boolean remote =
        context.hadoopConfiguration().get("fs.defaultFS", "file:///").startsWith("file:");
    this.hadoop = remote && context.isLocal() ? HadoopSettings.NONE : HadoopSettings.of(context);
  }

  /**
   * Starts the engine.
   *
   * @param master where nothing else has chosen one: {@code local[*]} and its like
   */
  public static SparkRuntime start(String master) {
    quiet();
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "parley");
    conf.setIfMissing("spark.master", master);
    if (conf.get("spark.master").startsWith("local")) {
      // Nobody else is to reach a run on one machine.
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      conf.setIfMissing("spark.ui.enabled", "false");
    }
    return new SparkRuntime(new JavaSparkContext(conf));
  }

  /**
   * Under spark-submit Spark logs every step, for its own defaults are read before our settings are
   * on the class path. They are put in their place; what an administrator has set up stays.
   */
  private static void quiet() {
    LoggerContext logging = LoggerContext.getContext(false);
    String location = logging.getConfiguration().getConfigurationSource().getLocation();
    URL ours = SparkRuntime.class.getResource("/log4j2.properties");
    if (ours != null && location != null && location.endsWith("log4j2-defaults.properties")) {
      logging.setConfigLocation(URI.create(ours.toString()));
    }
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

  /** Spark's version. */
  public String version() {
    return context.version();
  }

  @Override
  public void close() {
    context.close();
  }
}
