/**
 * Figures as SVG: drawn from numbers that are given, self-contained, readable in gray and by a
 * screen reader. Nothing here estimates, reads a registry or knows a page.
 */
package org.chivit.cli.plot;
