/** Who the child is, without any identity: a random id, sex, birth date, province. */
package org.chivit.registry.patient;
