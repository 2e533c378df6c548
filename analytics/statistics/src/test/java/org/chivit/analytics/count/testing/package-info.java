/**
 * Data, queries and an oracle for the tests of every engine; published in the test jar. Everything
 * random is made from a seed.
 */
package org.chivit.analytics.count.testing;
