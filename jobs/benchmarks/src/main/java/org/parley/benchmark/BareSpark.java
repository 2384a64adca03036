package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** The floor under every Spark program: start, count the files of a folder in one job, stop. */
public final class BareSpark {

  private BareSpark() {}

  /** Entry point: {@code BareSpark FOLDER}. */
  public static void main(String[] args) throws IOException {
    SparkConf conf =
        new SparkConf()
            .setAppName("bare")
            .setMaster("local[*]")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.ui.enabled", "false");
    try (JavaSparkContext context = new JavaSparkContext(conf);
        Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      List<String> files = walk.filter(Files::isRegularFile).map(Path::toString).toList();
      System.out.println(context.parallelize(files).filter(f -> !f.isEmpty()).count());
    }
  }
}
