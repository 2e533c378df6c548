/** Confidence levels, intervals, and the methods that make an interval of a proportion. */
package org.chivit.analytics.interval;
