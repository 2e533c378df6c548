/**
 * Rules of the courses of treatment: doses, fractions, cycles, and how far a course has come. The
 * order of dates is judged elsewhere.
 */
package org.chivit.registry.validation.rules.treatment;
