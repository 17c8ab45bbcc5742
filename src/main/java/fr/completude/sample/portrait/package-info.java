/** Drawn faces for identity photos and cards. */
@NullMarked
package fr.completude.sample.portrait;

import org.jspecify.annotations.NullMarked;
