/**
 * Counting: the queries, the tables of counts that answer them, and the kernel that every engine
 * runs. A statistic sees nothing of the data but such a table. No estimator lives here, no file
 * format and no engine.
 */
package org.chivit.analytics.count;
