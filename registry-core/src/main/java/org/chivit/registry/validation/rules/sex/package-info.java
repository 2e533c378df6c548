/**
 * Rules of sex against site and morphology. A sex that is unknown, or neither male nor female, is
 * not judged.
 */
package org.chivit.registry.validation.rules.sex;
