/** What became of the child: events, and each contact at which the child was seen or heard of. */
package org.chivit.registry.outcome;
