/**
 * The code systems of the field: ICD-O-3 topography, morphology and behavior, basis of diagnosis,
 * laterality, provinces. Tables lie beside the classes as CSV resources that name their sources.
 * Nothing here knows a case.
 */
package org.chivit.registry.code;
