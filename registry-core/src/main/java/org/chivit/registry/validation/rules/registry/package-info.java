/**
 * Rules that look at all cases at once: one child under two patient ids, a year that stands alone,
 * days that were made up. They see the cases of one input, or of a registry that is judged whole.
 */
package org.chivit.registry.validation.rules.registry;
