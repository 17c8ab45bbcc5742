/**
 * Invented portraits drawn by the program: nobody's face, free to share.
 */
@NullMarked
package fr.completude.sample.photo;

import org.jspecify.annotations.NullMarked;
