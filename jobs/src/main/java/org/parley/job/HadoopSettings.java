package org.parley.job;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The file systems' settings in a form that travels to executors.
 *
 * @param entries what differs from Hadoop's defaults
 */
record HadoopSettings(Map<String, String> entries) implements Serializable {

  /** None: enough for local paths. */
  static final HadoopSettings NONE = new HadoopSettings(Map.of());

  /** What spark-submit and core-site.xml have set. */
  static HadoopSettings of(JavaSparkContext context) {
    Map<String, String> entries = new TreeMap<>();
    for (Map.Entry<String, String> entry : context.hadoopConfiguration()) {
      entries.put(entry.getKey(), entry.getValue());
    }
    return new HadoopSettings(entries);
  }

  /** The storage of a path under these settings. */
  Storage storage(String path) {
    return Storage.isLocal(path) ? new LocalStorage() : Storage.of(path, configuration());
  }

  private Configuration configuration() {
    Configuration configuration = new Configuration();
    entries.forEach(configuration::set);
    return configuration;
  }
}
