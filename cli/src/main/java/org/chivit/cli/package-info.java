/**
 * The entry point of the command line. What a command does lies in {@code command}; the process
 * itself (its streams, its clock, its end) is touched here alone.
 */
package org.chivit.cli;
