/** Measures reading on generated dossiers: speed, memory, accuracy. Not part of the ordinary test run. */
@NullMarked
package fr.completude.bench;

import org.jspecify.annotations.NullMarked;
