/**
 * The search for persons who are registered twice. Lists pairs for review with a score and its
 * reasons, and never merges by itself; a merge is asked for by a person.
 *
 * <p>Names live here in memory only: no type writes one, and no text form shows one.
 */
package org.chivit.registry.identity;
