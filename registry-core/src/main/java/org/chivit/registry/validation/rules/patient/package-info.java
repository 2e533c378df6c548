/**
 * Rules that compare the cases of one patient: one person told in two ways, one tumor registered
 * twice.
 */
package org.chivit.registry.validation.rules.patient;
