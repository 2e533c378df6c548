/**
 * Synthetic cases: plausible, valid, and of nobody. Each case follows from a seed and its index
 * alone. The medicine is in the tables beside the classes ({@code tumor_profiles.csv}, {@code
 * treatment_plans.csv}, {@code province_weights.csv}), the classes hold the order of things.
 *
 * <p>No files are written here (intake does that), and nothing here may be taken for knowledge of
 * real patients or for advice on treatment.
 */
package org.chivit.registry.synthetic;
