/**
 * Counting: the queries, the tables of counts that answer them, and the kernel that every engine
 * runs. A statistic sees nothing of the data but such a table.
 */
package org.chivit.analytics.count;
