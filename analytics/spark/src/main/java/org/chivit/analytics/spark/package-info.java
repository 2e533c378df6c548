/**
 * The Spark counter, found by {@link java.util.ServiceLoader}. A task runs the very kernel of the
 * in-process counter on the files given to it, and sends back counts. Nothing else in the project
 * sees Spark, and no estimator lives here.
 */
package org.chivit.analytics.spark;
