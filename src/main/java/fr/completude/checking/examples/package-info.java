/** Worked dossiers kept beside the rules, and how they are run. */
@NullMarked
package fr.completude.checking.examples;

import org.jspecify.annotations.NullMarked;
