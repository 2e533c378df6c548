/** Treatment coverage: how many of the registered children were started on and completed what. */
package org.chivit.analytics.coverage;
