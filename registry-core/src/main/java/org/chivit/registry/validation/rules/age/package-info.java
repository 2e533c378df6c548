/**
 * Rules of the age at the incidence date against site and morphology. Ages are judged as far as the
 * dates allow; an unknown birth date is never an age.
 */
package org.chivit.registry.validation.rules.age;
