/**
 * Rules of what became of the child: events, contacts and causes of death against one another and
 * against the treatment.
 */
package org.chivit.registry.validation.rules.outcome;
