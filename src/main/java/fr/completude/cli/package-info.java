/**
 * The command line.
 */
@NullMarked
package fr.completude.cli;

import org.jspecify.annotations.NullMarked;
