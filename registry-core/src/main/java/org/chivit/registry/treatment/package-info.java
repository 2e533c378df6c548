/** What was done: surgeries, courses of radiotherapy and of chemotherapy. */
package org.chivit.registry.treatment;
