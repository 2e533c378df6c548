/**
 * The dataset as Parquet files: how a case becomes a row and comes back, a decoder that hands out
 * flat columns as codes, and the store that commits. The only user of the Parquet library; nothing
 * but the writer may touch a class of Hadoop, because its start-up costs more than a count.
 */
package org.chivit.registry.store.parquet;
