/**
 * The commands, one class each: read the options, call one service, print, return an exit code.
 * Nothing here parses a file, counts or estimates.
 */
package org.chivit.cli.command;
