/**
 * Rules of chemotherapy: protocol, cycles and dates of the courses against one another and against
 * the tumor. Cycles given against cycles planned are asked after among the treatments.
 */
package org.chivit.registry.validation.rules.chemotherapy;
