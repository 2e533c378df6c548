/**
 * The intervals of the pathway to care, from the first symptom to the first treatment. The word is
 * interval, not delay: a long one need not be too long, and nothing here says what caused it.
 */
package org.chivit.analytics.delay;
