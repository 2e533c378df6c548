/**
 * Rules of the Toronto stage against the tumor and the age. Which system stages which tumor, and
 * with what values, is known to registry.staging.
 */
package org.chivit.registry.validation.rules.stage;
