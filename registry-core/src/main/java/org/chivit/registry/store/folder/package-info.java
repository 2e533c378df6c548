/**
 * A registry as a folder: its marker, and the log of its dataset in the open format of Delta Lake.
 * Knows files, JSON and atomic commits; knows nothing of Parquet and nothing of what a case holds.
 *
 * <p>The format is the Delta Transaction Log Protocol, reader version 1 and writer version 2
 * (https://github.com/delta-io/delta/blob/master/PROTOCOL.md), so that other programs read the
 * folder as it is. Only the store writes it.
 */
package org.chivit.registry.store.folder;
