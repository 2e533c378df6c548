/** Builders and named cases for the tests of every module; published as a test jar. */
package org.chivit.registry.testing;
