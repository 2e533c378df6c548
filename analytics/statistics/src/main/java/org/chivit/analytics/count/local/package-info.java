/** The in-process counter, and the tables of researchers that it counts. */
package org.chivit.analytics.count.local;
