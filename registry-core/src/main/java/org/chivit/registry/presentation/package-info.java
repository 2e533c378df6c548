/**
 * How the disease presented before treatment: its extent, laboratory, biology and the nutrition of
 * the child. What was concluded from it, the stage, lives in {@code staging}.
 */
package org.chivit.registry.presentation;
