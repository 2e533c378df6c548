/**
 * From files to cases: reading, parsing, and the account of every row, accepted or rejected with
 * its reason and place.
 */
package org.chivit.registry.intake;
