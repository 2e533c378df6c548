/**
 * Who counts: this process, or Spark, which is found at run time and started in a process of its
 * own where it is not on the class path. Nothing here names a class of Spark.
 */
package org.chivit.cli.engine;
