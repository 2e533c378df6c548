/**
 * Rules of what is not recorded although nearly every count needs it. What one topic alone misses,
 * such as a stage or a protocol, is asked after there.
 */
package org.chivit.registry.validation.rules.missing;
