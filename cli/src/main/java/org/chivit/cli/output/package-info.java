/**
 * The forms that a result is printed in: a table for reading, CSV, Markdown and JSON, and the file
 * that it is written to. Nothing here computes a result or knows an option.
 */
package org.chivit.cli.output;
