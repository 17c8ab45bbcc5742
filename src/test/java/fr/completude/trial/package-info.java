/** Trials of the whole program on generated papers: what must never pass, and what should. */
@NullMarked
package fr.completude.trial;

import org.jspecify.annotations.NullMarked;
