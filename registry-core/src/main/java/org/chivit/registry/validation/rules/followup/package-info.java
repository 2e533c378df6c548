/**
 * Rules of the contacts: among themselves and against the treatment. What a contact says of life
 * and death is asked after among the outcomes.
 */
package org.chivit.registry.validation.rules.followup;
