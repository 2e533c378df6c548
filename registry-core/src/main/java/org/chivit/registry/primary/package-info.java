/**
 * Multiple primaries: which cases of one patient are the same primary tumor by the rules of
 * IARC/IACR/ENCR (2004), and which are distinct. Pure functions over codes; the groups are tables
 * beside the classes. Judges nothing (rules do), and changes no case.
 */
package org.chivit.registry.primary;
