/**
 * Finding a code of ICD-O-3 by words: code, label, the other words that people use for it, and the
 * terms that a hospital brings along. Pure look-up in lists held in memory; what a code leads to,
 * such as its ICCC-3 group, belongs elsewhere.
 */
package org.chivit.registry.code.search;
