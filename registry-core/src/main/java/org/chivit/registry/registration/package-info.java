/** The case as a whole: the aggregate that intake makes, rules judge and the store keeps. */
package org.chivit.registry.registration;
