package org.chivit.analytics.spark;

import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The one Spark context of this JVM.
 *
 * <p>Under spark-submit the master and all settings come from there, and win. Otherwise the master
 * is the one asked for, or all cores of this machine. Counting needs no SQL session, which would
 * take as long to start as the count.
 */
final class SparkContexts {

  private SparkContexts() {}

  /**
   * The running context, or a new one.
   *
   * @param master the master to use where no context runs and none is configured outside
   * @throws IllegalArgumentException if Spark does not know the form of the master
   */
  static JavaSparkContext open(Optional<String> master) {
    SparkConf conf = new SparkConf();
    master.ifPresent(url -> conf.set("spark.master", url));
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "chivit");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    if (conf.get("spark.master").startsWith("local")) {
      // A laptop that changes networks, or has none, must still find itself.
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    }
    try {
      return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
    } catch (Exception e) {
      // Scala does not declare what it throws; this is how an unknown form of master comes out.
      if (e instanceof SparkException && String.valueOf(e.getMessage()).contains("Master URL")) {
        throw new IllegalArgumentException(
            "Spark does not know the master \""
                + conf.get("spark.master")
                + "\"; it may be local[2], local[*], spark://host:7077, yarn or k8s://host",
            e);
      }
      throw e;
    }
  }
}
