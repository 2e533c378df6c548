/**
 * Toronto childhood cancer stage: what was recorded, which system fits which tumor, the values that
 * a system allows, and the tier 1 group that a tier 2 value belongs to.
 */
package org.chivit.registry.staging;
