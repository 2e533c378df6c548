/**
 * What the tests of the command line share: a run of the program, and expected outputs in files.
 */
package org.chivit.cli.testing;
