/** Rules of operations: procedure, intent and extent against one another and against the tumor. */
package org.chivit.registry.validation.rules.surgery;
