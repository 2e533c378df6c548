/** The child's way to care: the anchors between which delays are measured. */
package org.chivit.registry.pathway;
