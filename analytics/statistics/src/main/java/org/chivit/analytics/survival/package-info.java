/**
 * Survival: the risk table, the Kaplan-Meier estimator with its interval transforms, and the
 * analyses of a registry or of a researcher's table that stand on them. Times are exact decimal
 * numbers; floating point begins with the first product. Nothing here reads files, draws or prints.
 */
package org.chivit.analytics.survival;
