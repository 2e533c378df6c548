/**
 * Rules of radiotherapy: age, field, dose and days against one another and against the tumor. The
 * dose of a fraction and of a course by itself is asked after among the treatments.
 */
package org.chivit.registry.validation.rules.radiotherapy;
