package org.parley.job;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The file systems' settings in a form that travels to executors.
 *
 * @param entries what differs from Hadoop's defaults
 */
record HadoopSettings(Map<String, String> entries) implements Serializable {

  private static final Map<Map<String, String>, Configuration> MADE = new ConcurrentHashMap<>();

  /** None: enough for local paths. */
  static final HadoopSettings NONE = new HadoopSettings(Map.of());

  /** What spark-submit and core-site.xml have set. */
  static HadoopSettings of(JavaSparkContext context) {
    Configuration defaults = new Configuration();
    Map<String, String> entries = new TreeMap<>();
    for (Map.Entry<String, String> entry : context.hadoopConfiguration()) {
      if (!entry.getValue().equals(defaults.getRaw(entry.getKey()))) {
        entries.put(entry.getKey(), entry.getValue());
      }
    }
    return new HadoopSettings(entries);
  }

  /** The storage of a path under these settings. */
  Storage storage(String path) {
    return Storage.isLocal(path) ? new LocalStorage() : Storage.of(path, configuration());
  }

  /** Made once per machine: a configuration reads its defaults from files, which costs 10 ms. */
  private Configuration configuration() {
    return MADE.computeIfAbsent(
        entries,
        settings -> {
          Configuration configuration = new Configuration();
          settings.forEach(configuration::set);
          return configuration;
        });
  }
}
