/**
 * Confidence levels, intervals, and the methods that make an interval of a proportion. Plain
 * arithmetic: nothing here knows what is counted, and no interval of a survival curve lives here.
 */
package org.chivit.analytics.interval;
