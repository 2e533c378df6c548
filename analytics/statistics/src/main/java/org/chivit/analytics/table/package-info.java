/**
 * A result as a table: names, kinds of numbers and rows. One form for the command line, which
 * prints it as it is, and one for people who program, a Tablesaw table.
 */
package org.chivit.analytics.table;
