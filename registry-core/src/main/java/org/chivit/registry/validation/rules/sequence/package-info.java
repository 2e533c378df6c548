/**
 * Rules that compare the tumors of one patient in the order in which they came. Whether two cases
 * are one tumor, and whether they tell of one person, is asked after among the patients.
 */
package org.chivit.registry.validation.rules.sequence;
