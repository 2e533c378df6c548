/**
 * The frame of validation: what a rule is, what it says of a case, and the validator that asks them
 * all. Rules lie in {@code rules.<topic>}, one small class each. Nothing here sees files or the
 * store.
 */
package org.chivit.registry.validation;
