/**
 * Delimited text as rows of cells: finding the delimiter, UTF-8 and nothing else, the number of a
 * row as a spreadsheet shows it, bounds on what a row may hold, and messages that say how to mend a
 * file. Every file that a user gives as CSV is read here.
 *
 * <p>Knows no column and no meaning: what a header must name, which cells are missing and what a
 * value says is for its callers. Writes nothing, and sees no other package of Chivit.
 */
package org.chivit.registry.text;
