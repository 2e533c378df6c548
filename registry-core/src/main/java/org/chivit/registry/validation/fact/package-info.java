/**
 * What rules read out of a case before they judge it: its dated facts under one form, the age that
 * partial dates allow, and whether an order of dates is certain. Knows cases and dates; knows no
 * rule, and never judges.
 */
package org.chivit.registry.validation.fact;
