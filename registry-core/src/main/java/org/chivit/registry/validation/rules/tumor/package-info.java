/**
 * Rules of the tumor itself: site, morphology, behavior, side and basis of diagnosis against one
 * another. Rules that ask the age or the sex lie elsewhere.
 */
package org.chivit.registry.validation.rules.tumor;
