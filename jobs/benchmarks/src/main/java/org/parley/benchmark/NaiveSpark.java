package org.parley.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The counting as one would first write it in Spark SQL: sentences and word sequences exploded,
 * joined with the table of aliases, pairs by a self-join. Counts tokens, mentions by actor, and
 * pairs of actors in common documents and sentences. Longest match and folding are left out.
 */
public final class NaiveSpark {

  private static final int LONGEST_ALIAS_WORDS = 5;

  private NaiveSpark() {}

  /** Entry point: {@code NaiveSpark FOLDER|FILE.jsonl ALIASES.tsv OUTPUT}. */
  public static void main(String[] args) throws java.io.IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .appName("naive")
            .master("local[*]")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("WARN");
      Dataset<Row> sentences =
          spark
              .read()
              .json(args[0])
              .select(
                  col("id"),
                  posexplode(split(col("text"), "(?<=[.!?”\"])\\s+|\\n+")).as(names("n", "text")))
              .withColumn("words", split(col("text"), "[^\\p{L}\\p{N}'-]+"))
              .cache();
      sentences.agg(sum(size(col("words"))).as("tokens")).show();
      Dataset<Row> aliases =
          spark
              .read()
              .option("sep", "\t")
              .schema("alias STRING, actor STRING")
              .csv(args[1])
              .cache();
      Dataset<Row> mentions =
          sentences
              .select(col("id"), col("n"), explode(sequences()).as("alias"))
              .join(aliases, "alias")
              .cache();
      write(mentions.groupBy("actor").agg(count(lit(1)), countDistinct("id")), args[2] + "/actors");
      write(pairs(mentions.select("id", "actor").distinct(), "id"), args[2] + "/documents");
      write(
          pairs(mentions.select("id", "n", "actor").distinct(), "id", "n"), args[2] + "/sentences");
    }
  }

  private static scala.collection.immutable.Seq<String> names(String... names) {
    return scala.jdk.javaapi.CollectionConverters.asScala(java.util.List.of(names)).toSeq();
  }

  /** Every run of one to five words. */
  private static Column sequences() {
    StringBuilder all = new StringBuilder("concat(words");
    for (int n = 2; n <= LONGEST_ALIAS_WORDS; n++) {
      all.append(
          String.format(
              java.util.Locale.ROOT,
              ", transform(sequence(1, greatest(1, size(words) - %d)),"
                  + " i -> concat_ws(' ', slice(words, i, %d)))",
              n - 1,
              n));
    }
    return expr(all.append(")").toString());
  }

  private static Dataset<Row> pairs(Dataset<Row> actors, String... unit) {
    Dataset<Row> others = actors.withColumnRenamed("actor", "other");
    return actors
        .join(others, unit)
        .where(col("actor").lt(col("other")))
        .groupBy("actor", "other")
        .count();
  }

  private static void write(Dataset<Row> rows, String folder) {
    rows.orderBy(rows.columns()[0]).coalesce(1).write().mode("overwrite").csv(folder);
  }
}
