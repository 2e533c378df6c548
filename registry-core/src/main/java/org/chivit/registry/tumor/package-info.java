/** What the neoplasm is: site, morphology, behavior, side, and how it was diagnosed. */
package org.chivit.registry.tumor;
