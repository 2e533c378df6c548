/**
 * Pages made from results: one self-contained HTML file that needs no network and no script.
 * Nothing here counts, estimates or draws a figure.
 */
package org.chivit.cli.report;
