/**
 * From topography, morphology and behavior to the groups that childhood cancer is reported in.
 * Every class carries the edition that it was made by.
 */
package org.chivit.registry.classification;
