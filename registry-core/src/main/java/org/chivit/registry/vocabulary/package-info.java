/**
 * The words that a hospital uses for its protocols, procedures, centers and causes of death: tables
 * beside a registry that its people may edit. Published codes do not live here, they cannot be
 * edited; nor does the reading of cases, which only asks for the word that a word stands for.
 */
package org.chivit.registry.vocabulary;
