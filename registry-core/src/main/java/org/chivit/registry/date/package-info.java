/**
 * Whole days, and dates of which only a part is known. Uses nothing but {@code java.*}; knows no
 * medicine, no files and no clock.
 */
package org.chivit.registry.date;
