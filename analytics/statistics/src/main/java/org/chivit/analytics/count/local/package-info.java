/**
 * The in-process counter, and the tables of researchers that it counts. Knows no statistic, and
 * nothing of how Parquet files are made.
 */
package org.chivit.analytics.count.local;
