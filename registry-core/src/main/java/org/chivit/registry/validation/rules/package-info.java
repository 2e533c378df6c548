/**
 * The list of the registry's rules. One package per topic, which is also the topic of the rule ids;
 * in it one small class per rule and one list, {@code <Topic>Rules}. A new rule is a class, its
 * test and a line in the list; tests find the one that was forgotten.
 */
package org.chivit.registry.validation.rules;
