/**
 * Invented dossiers with their truth, to try the program with and to test it.
 */
@NullMarked
package fr.completude.sample;

import org.jspecify.annotations.NullMarked;
