/**
 * The port of the store: commits, snapshots, and the columns that analytics counts. The files
 * behind it are the business of {@code store.parquet}, the only user of the Parquet library.
 */
package org.chivit.registry.store;
