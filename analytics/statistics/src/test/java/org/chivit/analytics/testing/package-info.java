/** What the tests of several packages share: reference files, and a counter over rows in memory. */
package org.chivit.analytics.testing;
