/**
 * What a command sees of the process that it runs in: streams, clock, variables, exit codes. No
 * command asks the Java runtime for them, so that a test can give others.
 */
package org.chivit.cli.environment;
