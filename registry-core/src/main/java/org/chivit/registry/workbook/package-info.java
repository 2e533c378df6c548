/**
 * Workbooks of spreadsheets (Office Open XML, {@code .xlsx}): reading sheets as rows of text, in
 * one pass and with bounds on what a file may unfold to, and writing tables as sheets.
 *
 * <p>Knows no column and no meaning of a cell, only what a spreadsheet shows in it: that is for its
 * callers. Sees {@link org.chivit.registry.text} alone, whose exception says why a file cannot be
 * read. The library that writes workbooks is used here and nowhere else.
 */
package org.chivit.registry.workbook;
