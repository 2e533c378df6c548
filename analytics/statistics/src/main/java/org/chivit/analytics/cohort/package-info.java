/**
 * Who is in an analysis, which stratum a case belongs to, what counts as an event, and who was left
 * out and why. No estimate is made here.
 */
package org.chivit.analytics.cohort;
