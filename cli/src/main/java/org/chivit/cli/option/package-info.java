/**
 * Options that several commands share, each group a mixin, and what they mean: which registry,
 * which rows, which form, which engine. Nothing here runs a command.
 */
package org.chivit.cli.option;
